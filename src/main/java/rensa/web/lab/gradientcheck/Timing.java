package rensa.web.lab.gradientcheck;

import java.util.ArrayList;
import java.util.List;

/** How long something takes on this server just now. It differs from time to time, and nothing may rest on it. */
final class Timing {
    private static final int MOST_RUNS = 15;
    /** In a second. */
    static final double NANOSECONDS = 1e9;

    private Timing() {}

    /**
     * The median of some runs, in seconds: of one at least, and of no more than fit into a budget.
     *
     * @param budget in seconds
     */
    static double seconds(double budget, Runnable work) {
        List<Double> runs = new ArrayList<>();
        double spent = 0;
        while (runs.isEmpty() || runs.size() < MOST_RUNS && spent < budget) {
            long start = System.nanoTime();
            work.run();
            runs.add((System.nanoTime() - start) / NANOSECONDS);
            spent += runs.get(runs.size() - 1);
        }
        runs.sort(null);
        return runs.get(runs.size() / 2);
    }
}
