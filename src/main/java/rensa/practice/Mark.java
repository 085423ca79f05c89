package rensa.practice;

import java.util.List;
import java.util.stream.Stream;

/**
 * What one answer says.
 *
 * @param elements the verdict on each number of a grid, row by row; none where the answer does not fit the grid
 * @param consistentWith the mistakes that give this number, most likely first. Those in one group cannot be told apart at
 *     this place, whatever the numbers of the exercise.
 */
public record Mark(Verdict verdict, List<Verdict> elements, List<List<Finding>> consistentWith) {
    public Mark {
        elements = List.copyOf(elements);
        consistentWith = consistentWith.stream().map(List::copyOf).toList();
    }

    static Mark of(Verdict verdict) {
        return new Mark(verdict, List.of(), List.of());
    }

    /** The mistakes in their order, each once. */
    public List<Mistake> mistakes() {
        return findings().map(Finding::mistake).distinct().toList();
    }

    private Stream<Finding> findings() {
        return consistentWith.stream().flatMap(List::stream);
    }
}
