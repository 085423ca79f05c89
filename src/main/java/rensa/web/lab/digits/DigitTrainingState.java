package rensa.web.lab.digits;

import rensa.network.digits.DigitReader;
import rensa.web.query.Parameters;
import rensa.web.query.Query;

/**
 * A state of the lab that shows a network learning to read digits.
 *
 * @param mnist whether it learns from MNIST, where the server has it, and not from our drawn digits
 * @param epochs for how many epochs it has learned
 * @param seed which network it is, for drawn digits
 * @param playing whether it goes on by itself
 */
record DigitTrainingState(boolean mnist, int epochs, int seed, boolean playing) {
    private static final String DRAWN = "drawn";
    private static final String MNIST = "mnist";

    /** @param mnistIsThere whether the server has MNIST; where not, a link that asks for it gets our digits */
    static DigitTrainingState read(Parameters parameters, boolean mnistIsThere) {
        boolean mnist =
                mnistIsThere && parameters.last("data").filter(MNIST::equals).isPresent();
        int most = most(mnist);
        boolean restarts = parameters.flag("restart");
        int epochs = restarts ? 0 : parameters.count("epochs", most, 0, most);
        boolean playing = (restarts || parameters.flag("play")) && epochs < most;
        return new DigitTrainingState(mnist, epochs, parameters.count("seed", 1, 1, Readers.SEEDS), playing);
    }

    private static int most(boolean mnist) {
        return mnist ? MnistTraining.EPOCHS : DigitReader.EPOCHS;
    }

    /** For how many epochs it learns in all. */
    int most() {
        return most(mnist);
    }

    String data() {
        return mnist ? MNIST : DRAWN;
    }

    /** One epoch later. */
    DigitTrainingState next() {
        return new DigitTrainingState(mnist, Math.min(most(), epochs + 1), seed, playing);
    }

    String query() {
        return Query.begin()
                .with("data", data(), DRAWN)
                .with("epochs", Integer.toString(epochs), Integer.toString(most()))
                .with("seed", Integer.toString(seed), "1")
                .flag("play", playing)
                .toString();
    }
}
