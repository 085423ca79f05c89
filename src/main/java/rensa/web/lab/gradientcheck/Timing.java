package rensa.web.lab.gradientcheck;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** How long something takes on this server just now. It differs from time to time, and nothing may rest on it. */
final class Timing {
    /** In a second. */
    static final double NANOSECONDS = 1e9;

    private static final int MOST_ROUNDS = 400;

    private Timing() {}

    /**
     * Seconds that each of some works takes. They are done in turn, round after round, so that all of them meet with the same
     * conditions; the earlier half of the rounds is for warming up, and of the later half it is the median.
     *
     * @param budget seconds after which no round is begun; there is one at least
     */
    static List<Double> seconds(double budget, Runnable... works) {
        List<double[]> rounds = new ArrayList<>();
        long start = System.nanoTime();
        do {
            rounds.add(round(works));
        } while (rounds.size() < MOST_ROUNDS && secondsSince(start) < budget);
        List<double[]> later = rounds.subList(rounds.size() / 2, rounds.size());
        return IntStream.range(0, works.length)
                .mapToObj(work -> median(later, work))
                .toList();
    }

    private static double[] round(Runnable... works) {
        double[] seconds = new double[works.length];
        for (int i = 0; i < works.length; i++) {
            long start = System.nanoTime();
            works[i].run();
            seconds[i] = secondsSince(start);
        }
        return seconds;
    }

    private static double median(List<double[]> rounds, int work) {
        double[] sorted =
                rounds.stream().mapToDouble(round -> round[work]).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private static double secondsSince(long start) {
        return (System.nanoTime() - start) / NANOSECONDS;
    }
}
