package rensa.practice;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import rensa.engine.Node;
import rensa.engine.Tensor;
import rensa.expression.Program;

/**
 * An exercise by topic, level and seed: the same on every machine.
 *
 * <p>Every problem gives mistakes away. No mistake leads to the right number in any of its cells, and no two lead to the
 * same number, unless they do so whatever the numbers are. Numbers for which that is not so are drawn again.
 *
 * @param cells what is asked for, in the order in which it is worked out
 */
public record Problem(Topic topic, int level, long seed, Program program, Exercise exercise, List<Cell> cells) {
    /** Each draw succeeds with a probability of some percent, so that nobody will ever see this many fail. */
    private static final int MOST_DRAWS = 100_000;

    private static final MathContext FIVE_DIGITS = new MathContext(5);
    private static final int MOST_DECIMALS = 4;

    /** No answer is so small that it drowns in its zeros. */
    private static final double SMALLEST = 1e-3;

    /**
     * The problem with a seed; the next seed gives another program.
     *
     * @param level from 1 to {@link Topic#LEVELS}
     */
    public static Problem of(Topic topic, int level, long seed) {
        Blueprint blueprint = Blueprints.of(topic, level, seed);
        Random random = new Random(scrambled(31L * (31L * topic.id().hashCode() + level) + seed));
        for (int draw = 0; draw < MOST_DRAWS; draw++) {
            Exercise exercise = blueprint.draw(random);
            if (isFriendly(topic, exercise, blueprint.cells())
                    && blueprint.coincidences(exercise).areAll(exercise, blueprint.cells())) {
                return new Problem(topic, level, seed, blueprint.program(), exercise, blueprint.cells());
            }
        }
        throw new IllegalStateException("No numbers for " + topic + " " + level + " seed " + seed);
    }

    /** Neighbouring seeds far apart, as SplitMix64 does it: {@link Random} begins alike for seeds that are alike. */
    static long scrambled(long seed) {
        long z = seed * 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** Whether the numbers fit mental arithmetic, or at least paper. */
    private static boolean isFriendly(Topic topic, Exercise exercise, List<Cell> cells) {
        if (Twins.sides(exercise.run()).contains(0.0)) {
            return false;
        }
        return cells.stream().map(exercise::right).allMatch(right -> isFriendly(topic, right));
    }

    private static boolean isFriendly(Topic topic, Tensor tensor) {
        return IntStream.range(0, tensor.size())
                .mapToDouble(tensor::at)
                .allMatch(number -> topic.hasShortAnswers() ? isShort(number) : isReadable(number));
    }

    /** Whether each of its numbers is 0 or of a size that one can read, and not what rounding has left of a 0. */
    static boolean isReadable(Tensor tensor) {
        return IntStream.range(0, tensor.size()).mapToDouble(tensor::at).allMatch(Problem::isReadable);
    }

    private static boolean isShort(double number) {
        double rounded = new BigDecimal(number, FIVE_DIGITS).doubleValue();
        double decimals = number * Math.pow(10, MOST_DECIMALS);
        return Math.abs(number) < 1e5
                && Math.abs(number - rounded) <= 1e-9 * Math.abs(number)
                && Math.abs(decimals - Math.rint(decimals)) < 1e-6;
    }

    private static boolean isReadable(double number) {
        return number == 0 || (Math.abs(number) >= SMALLEST && Math.abs(number) < 1e4);
    }

    /** The inputs' values by name, in their order. */
    public Map<String, Tensor> inputs() {
        return program.graph().inputs().stream()
                .collect(Collectors.toMap(
                        Node.Input::id, input -> exercise.values().of(input.index()), (a, b) -> a, LinkedHashMap::new));
    }

    /** Whether the value of a node is shown from the start, and not to be worked out. */
    public boolean isGiven(int node) {
        return !cells.contains(Cell.value(node));
    }

    @Override
    public String toString() {
        return topic.id() + " " + level + " seed " + seed + ": " + program.text() + " " + inputs();
    }
}
