package rensa.web.lab.digits;

import java.util.Map;
import rensa.network.digits.DigitReader;
import rensa.network.digits.Pictures;
import rensa.web.lab.picture.Pixels;
import rensa.web.query.Parameters;
import rensa.web.query.Query;

/**
 * A state of the digits lab.
 *
 * @param target the digit that the picture ought to be
 * @param epochs for how many epochs the network has learned
 * @param seed which network it is
 * @param place what is explained
 */
record DigitsState(Pixels pixels, int target, int epochs, int seed, Place place) {
    private static final int DEFAULT_TARGET = 3;
    private static final int DEFAULT_SEED = 1;

    /** The usual picture, read by some network. */
    static DigitsState of(int epochs, int seed) {
        return new DigitsState(Pixels.read(new Parameters(Map.of())), DEFAULT_TARGET, epochs, seed, Place.LOSS);
    }

    static DigitsState read(Parameters parameters) {
        Pixels pixels = parameters.flag("clear") ? Pixels.blank() : Pixels.read(parameters);
        return new DigitsState(
                pixels,
                parameters.count("target", DEFAULT_TARGET, 0, Pictures.DIGITS - 1),
                parameters.count("epochs", DigitReader.EPOCHS, 0, DigitReader.EPOCHS),
                parameters.count("seed", DEFAULT_SEED, 1, Readers.SEEDS),
                parameters.last("node").flatMap(Place::read).orElse(Place.LOSS));
    }

    DigitsState drawing(Pixels others) {
        return new DigitsState(others, target, epochs, seed, place);
    }

    DigitsState explaining(Place other) {
        return new DigitsState(pixels, target, epochs, seed, other);
    }

    String query() {
        return Query.begin()
                .with("pixels", pixels.hexadecimal(), Pixels.DEFAULT)
                .with("target", Integer.toString(target), Integer.toString(DEFAULT_TARGET))
                .with("epochs", Integer.toString(epochs), Integer.toString(DigitReader.EPOCHS))
                .with("seed", Integer.toString(seed), Integer.toString(DEFAULT_SEED))
                .with("node", place.id(), Place.LOSS.id())
                .toString();
    }
}
