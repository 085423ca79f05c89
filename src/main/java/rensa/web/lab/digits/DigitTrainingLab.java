package rensa.web.lab.digits;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import rensa.network.digits.DigitReader;
import rensa.web.lab.Frame;
import rensa.web.lab.Lab;
import rensa.web.lab.Opened;
import rensa.web.query.Parameters;
import rensa.web.view.Facts;

/** The lab of digit training: how well a two-layer network reads digits, epoch by epoch, on our own digits or on MNIST. */
public final class DigitTrainingLab implements Lab {
    private final Readers readers;
    private final Optional<MnistTraining> mnist;

    /**
     * The lab.
     *
     * @param readers the networks that learn from drawn digits, which it may share with others
     * @param mnist the folder in which the files of MNIST are, where somebody has them
     */
    public DigitTrainingLab(Readers readers, Optional<Path> mnist) {
        this.readers = readers;
        this.mnist = mnist.map(MnistTraining::new);
    }

    @Override
    public String id() {
        return "digit-training";
    }

    @Override
    public Opened open(Parameters parameters, Frame frame) {
        DigitTrainingState state = DigitTrainingState.read(parameters, mnist.isPresent());
        return state.mnist() ? ofMnist(state, frame) : ofDrawn(state, frame);
    }

    private Opened ofDrawn(DigitTrainingState state, Frame frame) {
        DigitReader reader = readers.of(state.seed());
        DigitTrainingCard card = new DigitTrainingCard(state, frame, mnist.isPresent());
        return new Opened(card.ofDrawn(reader), state.query(), new DigitTrainingFacts(reader));
    }

    private Opened ofMnist(DigitTrainingState state, Frame frame) {
        DigitTrainingCard card = new DigitTrainingCard(state, frame, true);
        return new Opened(card.ofMnist(mnist.orElseThrow().state()), state.query(), Facts.NONE);
    }

    /** Waits for the training on MNIST, where there is one. */
    void awaitMnist() throws InterruptedException {
        mnist.orElseThrow().await();
    }

    static List<String> dataSets() {
        return List.of("drawn", "mnist");
    }
}
