package rensa.practice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import rensa.engine.Tensor;

/**
 * A number that whoever marks a cell on paper will meet: wrong, and all the mistakes made at the cell that lead to it.
 *
 * @param mistakes most specific first
 */
public record Typical(Tensor number, List<Mistake> mistakes) {
    /** What a learner writes with three digits is told apart by so much. */
    private static final double APART = 0.005;

    public Typical {
        mistakes = List.copyOf(mistakes);
    }

    /** The numbers at a cell, most specific first. A number that belongs to another node is nothing typical. */
    static List<Typical> at(Cell cell, Exercise exercise) {
        List<Typical> numbers = new ArrayList<>();
        exercise.suspects().at(cell).stream()
                .filter(suspect -> suspect.scope().compareTo(Suspect.Scope.CHAIN) <= 0)
                .filter(suspect -> suspect.mistake() != Mistake.OTHER_NODE)
                .sorted(Comparator.comparing(Suspect::mistake))
                .forEach(suspect -> suspect.number(exercise.run())
                        .filter(number -> Coincidences.areApart(number, exercise.right(cell), APART))
                        .ifPresent(number -> add(number, suspect.mistake(), numbers)));
        return List.copyOf(numbers);
    }

    private static void add(Tensor number, Mistake mistake, List<Typical> numbers) {
        for (int i = 0; i < numbers.size(); i++) {
            if (!Coincidences.areApart(numbers.get(i).number(), number, APART)) {
                numbers.set(i, numbers.get(i).with(mistake));
                return;
            }
        }
        numbers.add(new Typical(number, List.of(mistake)));
    }

    private Typical with(Mistake another) {
        List<Mistake> more =
                Stream.concat(mistakes.stream(), Stream.of(another)).distinct().toList();
        return new Typical(number, more);
    }
}
