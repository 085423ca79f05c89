package rensa.figure.plot;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * The values at which an axis is labelled.
 *
 * @param values in their order, two at least, all in the domain
 * @param step the distance between two of them; for powers of ten the ratio of two neighbours
 * @param powersOfTen whether all are powers of ten
 */
public record Ticks(List<Double> values, double step, boolean powersOfTen) {
    /** With fewer there could be a domain that no step divides twice. */
    private static final int LEAST_ROOM = 5;

    public Ticks {
        values = List.copyOf(values);
    }

    /** Multiples of 1, 2 or 5 times a power of ten: 2 or more of them, and at most {@code most} or 5. */
    static Ticks linear(Interval domain, int most) {
        Step step = Step.dividing(domain, Math.max(LEAST_ROOM, most));
        List<Double> values = LongStream.rangeClosed(step.first(domain), step.last(domain))
                .mapToObj(count -> domain.clamp(step.multiple(count)))
                .toList();
        return new Ticks(values, step.length(), false);
    }

    /**
     * Powers of ten, leaving out as many between as the room asks for. A domain that has less than two of them is labelled
     * with 1, 2 and 5 times powers of ten, and one that has less than two of those as if it were linear.
     */
    static Ticks logarithmic(Interval domain, int most) {
        int room = Math.max(LEAST_ROOM, most);
        int first = (int) Math.ceil(Math.log10(domain.low()) - 1e-9);
        int last = (int) Math.floor(Math.log10(domain.high()) + 1e-9);
        if (last > first) {
            return powersOfTen(domain, first, last, room);
        }
        List<Double> counted = IntStream.rangeClosed(first - 1, last + 1)
                .boxed()
                .flatMap(exponent -> Stream.of(1, 2, 5).map(digit -> new Step(digit, exponent).length()))
                .filter(domain::contains)
                .toList();
        return counted.size() < 2 ? linear(domain, most) : new Ticks(counted, counted.get(0), false);
    }

    private static Ticks powersOfTen(Interval domain, int first, int last, int most) {
        int decades = IntStream.iterate(1, power -> power * 10)
                .flatMap(power -> IntStream.of(power, 2 * power, 3 * power, 5 * power))
                .filter(step -> Math.floorDiv(last, step) + Math.floorDiv(-first, step) < most)
                .findFirst()
                .orElseThrow();
        List<Double> values = IntStream.rangeClosed(first, last)
                .filter(exponent -> exponent % decades == 0)
                .mapToObj(exponent -> domain.clamp(Step.power(exponent)))
                .toList();
        return new Ticks(values, Step.power(decades), true);
    }
}
