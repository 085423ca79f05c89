package rensa.web.view;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import rensa.engine.Shape;
import rensa.engine.Tensor;

/**
 * The name of a value, or of an element of it: {@code L}, {@code X[2]}, {@code W1[0][1]}.
 *
 * @param node the name of the value
 * @param places where the element stands: none for the whole value, one in a vector, row and column in a matrix
 */
public record ElementName(String node, List<Integer> places) {
    private static final Pattern NAME = Pattern.compile("([^\\[]+)(?:\\[(\\d{1,6})])?(?:\\[(\\d{1,6})])?");

    public ElementName {
        places = List.copyOf(places);
    }

    /** Reads a name; nothing where it is written as none. */
    public static Optional<ElementName> read(String text) {
        Matcher parts = NAME.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        List<Integer> places = IntStream.of(2, 3)
                .filter(group -> parts.group(group) != null)
                .mapToObj(group -> Integer.parseInt(parts.group(group)))
                .toList();
        return Optional.of(new ElementName(parts.group(1), places));
    }

    /** The name of an element of a value of some shape, counted row by row; that of the value itself if it is a number. */
    public static ElementName of(String node, Shape shape, int element) {
        return new ElementName(
                node,
                switch (shape.rank()) {
                    case 0 -> List.of();
                    case 1 -> List.of(element);
                    default -> List.of(element / shape.columns(), element % shape.columns());
                });
    }

    /**
     * The element of a value.
     *
     * @throws NoSuchElementException if it has none at this place
     */
    public double in(Tensor value) {
        if (places.isEmpty() && value.size() == 1) {
            return value.item();
        }
        int row = places.size() == 2 ? places.get(0) : 0;
        int column = places.isEmpty() ? 0 : places.get(places.size() - 1);
        boolean within = row < value.shape().rows() && column < value.shape().columns();
        if (places.size() != value.shape().rank() || !within) {
            throw new NoSuchElementException(this + " of a value of shape " + value.shape());
        }
        return value.at(row, column);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(node);
        places.forEach(place -> text.append('[').append(place).append(']'));
        return text.toString();
    }
}
