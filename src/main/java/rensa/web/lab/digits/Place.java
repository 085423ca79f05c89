package rensa.web.lab.digits;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import rensa.network.digits.DigitReader;
import rensa.network.digits.Pictures;
import rensa.web.lab.picture.Pixels;
import rensa.web.view.ElementName;

/**
 * Something that can be explained: the loss {@code L}, a pixel {@code X[20]}, a hidden neuron {@code H1[5]}, the score of a
 * digit {@code A2[3]}.
 */
record Place(Kind kind, int index) {
    static final Place LOSS = new Place(Kind.LOSS, 0);

    enum Kind {
        LOSS("L", 1),
        PIXEL("X", Pixels.COUNT),
        HIDDEN("H1", DigitReader.HIDDEN),
        SCORE("A2", Pictures.DIGITS);

        private final String node;
        private final int count;

        Kind(String node, int count) {
            this.node = node;
            this.count = count;
        }
    }

    static Place pixel(int index) {
        return new Place(Kind.PIXEL, index);
    }

    static Place hidden(int index) {
        return new Place(Kind.HIDDEN, index);
    }

    static Place score(int index) {
        return new Place(Kind.SCORE, index);
    }

    /** The place of this name; none where there is no such place. */
    static Optional<Place> read(String text) {
        return ElementName.read(text).flatMap(name -> Arrays.stream(Kind.values())
                .filter(kind -> kind.node.equals(name.node()))
                .findFirst()
                .flatMap(kind -> of(kind, name.places())));
    }

    private static Optional<Place> of(Kind kind, List<Integer> places) {
        if (kind == Kind.LOSS) {
            return places.isEmpty() ? Optional.of(LOSS) : Optional.empty();
        }
        return places.size() == 1 && places.get(0) < kind.count
                ? Optional.of(new Place(kind, places.get(0)))
                : Optional.empty();
    }

    /** Its name in the URL. */
    String id() {
        return kind == Kind.LOSS ? kind.node : element(kind.node);
    }

    /** An element of another value in the same place: {@code A1[5]} of {@code H1[5]}. */
    String element(String node) {
        return node + "[" + index + "]";
    }
}
