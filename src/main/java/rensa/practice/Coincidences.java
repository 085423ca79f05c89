package rensa.practice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rensa.engine.Tensor;

/**
 * Which suspects of an exercise's cells lead to the same number whatever the numbers of the exercise, and which of them to
 * the right one and so are no mistakes there.
 */
final class Coincidences {
    /** The class of suspects that lead to the right number. */
    private static final int RIGHT = 0;

    /** A learner's number may be rounded by half a percent, and must not be near the right one then. */
    private static final double APART_FROM_RIGHT = 0.011;

    /** Two mistakes are told apart by numbers of four digits. */
    private static final double APART = 0.0011;

    /** For each cell the class of each of its suspects. */
    private final Map<Cell, int[]> classes;

    private Coincidences(Map<Cell, int[]> classes) {
        this.classes = classes;
    }

    /** What is true of all numbers, found on those of the exercise's twins. */
    static Coincidences of(Exercise exercise, List<Cell> cells) {
        Map<Cell, int[]> classes = new HashMap<>();
        cells.forEach(cell -> classes.put(cell, classes(exercise, cell)));
        return new Coincidences(classes);
    }

    private static int[] classes(Exercise exercise, Cell cell) {
        List<Suspect> suspects = exercise.suspects().at(cell);
        List<Suspect.Source> found = new ArrayList<>();
        found.add(run -> Optional.of(run.number(cell)));
        int[] classes = new int[suspects.size()];
        for (int i = 0; i < classes.length; i++) {
            Suspect.Source source = suspects.get(i).source();
            int same = 0;
            while (same < found.size() && !exercise.twins().coincide(source, found.get(same))) {
                same++;
            }
            if (same == found.size()) {
                found.add(source);
            }
            classes[i] = same;
        }
        return classes;
    }

    /** Whether a suspect leads to the right number whatever the numbers. */
    boolean isHarmless(Cell cell, int suspect) {
        return classes.get(cell)[suspect] == RIGHT;
    }

    /** Whether two suspects lead to the same number whatever the numbers. */
    boolean coincide(Cell cell, int suspect, int other) {
        return classes.get(cell)[suspect] == classes.get(cell)[other];
    }

    /**
     * Whether an exercise gives every mistake away: none leads to the right number by chance, and no two lead to the same
     * one by chance.
     */
    boolean areAll(Exercise exercise, List<Cell> cells) {
        return cells.stream().allMatch(cell -> areAll(exercise, cell));
    }

    private boolean areAll(Exercise exercise, Cell cell) {
        List<Suspect> suspects = exercise.suspects().at(cell);
        int[] ofSuspects = classes.get(cell);
        Tensor right = exercise.right(cell);
        Tensor[] numbers = new Tensor[suspects.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = suspects.get(i).number(exercise.run()).orElse(null);
            if (numbers[i] == null || ofSuspects[i] == RIGHT) {
                continue;
            }
            if (!areApart(numbers[i], right, APART_FROM_RIGHT) || meetsOther(i, suspects, ofSuspects, numbers)) {
                return false;
            }
        }
        return true;
    }

    private static boolean meetsOther(int i, List<Suspect> suspects, int[] classes, Tensor[] numbers) {
        for (int other = 0; other < i; other++) {
            if (numbers[other] != null
                    && classes[other] != classes[i]
                    && classes[other] != RIGHT
                    && suspects.get(other).mistake() != suspects.get(i).mistake()
                    && !areApart(numbers[other], numbers[i], APART)) {
                return true;
            }
        }
        return false;
    }

    /** Whether two numbers differ by more than a margin of the larger, somewhere. */
    static boolean areApart(Tensor a, Tensor b, double margin) {
        if (!a.shape().equals(b.shape())) {
            return true;
        }
        for (int i = 0; i < a.size(); i++) {
            double difference = Math.abs(a.at(i) - b.at(i));
            if (difference > margin * Math.max(Math.abs(a.at(i)), Math.abs(b.at(i))) + 1e-12) {
                return true;
            }
        }
        return false;
    }
}
