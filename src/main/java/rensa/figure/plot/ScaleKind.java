package rensa.figure.plot;

import java.util.stream.DoubleStream;

/** How an axis counts: what is equally long on it. */
public enum ScaleKind {
    /** Equal differences are equally long. */
    LINEAR {
        @Override
        double length(double value) {
            return value;
        }

        @Override
        double value(double length) {
            return length;
        }

        @Override
        double slope(double value) {
            return 1;
        }

        @Override
        public Ticks ticks(Interval domain, int most) {
            return Ticks.linear(domain, most);
        }

        @Override
        Interval fitted(double[] values) {
            Interval exact = values.length == 0
                    ? new Interval(0, 1)
                    : Interval.of(
                            DoubleStream.of(values).min().orElseThrow(),
                            DoubleStream.of(values).max().orElseThrow());
            return Step.dividing(exact, FITTING_STEPS).around(exact);
        }
    },
    /** Equal ratios are equally long; numbers that are not positive have no place. */
    LOGARITHMIC {
        @Override
        double length(double value) {
            return value > 0 ? Math.log10(value) : Double.NaN;
        }

        @Override
        double value(double length) {
            return Math.pow(10, length);
        }

        @Override
        double slope(double value) {
            return 1 / (value * Math.log(10));
        }

        @Override
        public Ticks ticks(Interval domain, int most) {
            return Ticks.logarithmic(domain, most);
        }

        @Override
        Interval fitted(double[] values) {
            double[] lengths = DoubleStream.of(values)
                    .filter(value -> value > 0)
                    .map(Math::log10)
                    .map(LARGEST::clamp)
                    .toArray();
            double least = DoubleStream.of(lengths).min().orElse(0);
            double most = DoubleStream.of(lengths).max().orElse(0);
            int low = (int) Math.floor(least + ROUNDING);
            int high = (int) Math.ceil(most - ROUNDING);
            int margin = low < high ? 0 : 1;
            return Interval.of(Step.power(low - margin), Step.power(high + margin));
        }
    };

    /** A fitted domain is so many round steps long, or a little less. */
    private static final int FITTING_STEPS = 10;

    /** The powers of ten to which a fitted axis reaches. */
    private static final Interval LARGEST = new Interval(-299, 299);

    private static final double ROUNDING = 1e-9;

    /** How far along the axis a value stands from an origin of its own; NaN where it has no place. */
    abstract double length(double value);

    /** The value that stands there: the inverse of {@link #length}. */
    abstract double value(double length);

    /** The derivative of {@link #length}. */
    abstract double slope(double value);

    /** A handful of values for labels: two at least, and no more than so many where that is 5 or more. */
    public abstract Ticks ticks(Interval domain, int most);

    /** A domain with round ends that shows all of these finite values, or some domain where there are none to show. */
    abstract Interval fitted(double[] values);
}
