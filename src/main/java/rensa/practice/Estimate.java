package rensa.practice;

import java.util.Arrays;
import java.util.Optional;

/** What somebody expects of a gradient before it is worked out: its sign, and how large it is roughly. */
public record Estimate(Sign sign, Size size) {
    /** Numbers that are a bound but for rounding belong to both sides. */
    private static final double ROUNDING = 1e-9;

    /** In which direction the output goes when the input rises. */
    public enum Sign {
        POSITIVE("positive"),
        ZERO("zero"),
        NEGATIVE("negative");

        private final String id;

        Sign(String id) {
            this.id = id;
        }

        /** The permanent name, as in the URL. */
        public String id() {
            return id;
        }

        public static Sign of(double gradient) {
            return gradient > 0 ? POSITIVE : gradient < 0 ? NEGATIVE : ZERO;
        }

        public static Optional<Sign> byId(String id) {
            return Arrays.stream(values()).filter(sign -> sign.id.equals(id)).findFirst();
        }
    }

    /** An order of size, of the number without its sign. */
    public enum Size {
        UNDER_TENTH("under-0.1", 0, 0.1),
        TENTH_TO_ONE("0.1-1", 0.1, 1),
        ONE_TO_TEN("1-10", 1, 10),
        OVER_TEN("over-10", 10, Double.POSITIVE_INFINITY);

        private final String id;
        private final double least;
        private final double most;

        Size(String id, double least, double most) {
            this.id = id;
            this.least = least;
            this.most = most;
        }

        /** The permanent name, as in the URL. */
        public String id() {
            return id;
        }

        /** Whether a gradient is of this size. One that stands at a bound is of both. */
        public boolean holds(double gradient) {
            double size = Math.abs(gradient);
            return size >= least * (1 - ROUNDING) && size <= most * (1 + ROUNDING);
        }

        public static Optional<Size> byId(String id) {
            return Arrays.stream(values()).filter(size -> size.id.equals(id)).findFirst();
        }
    }

    /** What is right of an estimate. */
    public record Judgement(boolean isSign, boolean isSize) {}

    /** What is right of it, given the gradient. Who expects 0 has said all about its size. */
    public Judgement judge(double gradient) {
        boolean isSign = sign == Sign.of(gradient);
        boolean isSize = sign == Sign.ZERO ? Size.UNDER_TENTH.holds(gradient) : size.holds(gradient);
        return new Judgement(isSign, isSize);
    }
}
