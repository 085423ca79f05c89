package rensa.web.lab.digits;

import static rensa.web.lab.digits.ReadingScene.digit;
import static rensa.web.lab.digits.ReadingScene.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import rensa.network.Score;
import rensa.network.digits.DigitReader;
import rensa.network.digits.Pictures;
import rensa.web.lab.Card;
import rensa.web.lab.Choice;
import rensa.web.lab.Counter;
import rensa.web.lab.Frame;
import rensa.web.lab.Lab;
import rensa.web.lab.Opened;
import rensa.web.lab.picture.PixelGrid;
import rensa.web.query.Parameters;
import rensa.web.view.Numbers;
import rensa.web.view.Wording;

/** The digits lab: draw on 8 × 8 pixels, see which digit a trained network reads, and on which pixels that depends. */
public final class DigitsLab implements Lab {
    private final Readers readers;

    /** @param readers the networks that read, which it may share with others */
    public DigitsLab(Readers readers) {
        this.readers = readers;
    }

    @Override
    public String id() {
        return "digits";
    }

    @Override
    public Opened open(Parameters parameters, Frame frame) {
        DigitsState state = DigitsState.read(parameters);
        Reading reading = Reading.of(state, readers.of(state.seed()));
        ReadingScene scene = new ReadingScene(reading, frame, frame.words());
        return new Opened(view(scene, frame), state.query(), new DigitsFacts(reading));
    }

    private static DigitsView view(ReadingScene scene, Frame frame) {
        Wording words = scene.words();
        DigitsState state = scene.reading().state();
        ReadingFigures figures = new ReadingFigures(scene);
        boolean ofNeuron = state.place().kind() == Place.Kind.HIDDEN;
        return new DigitsView(
                card(scene, frame),
                PixelGrid.of(state.pixels(), frame),
                target(state, frame),
                Counter.of(frame, "epochs", words.of("digits.epochs"), state.epochs(), 0, DigitReader.EPOCHS),
                Counter.of(frame, "seed", words.of("digits.seed"), state.seed(), 1, Readers.SEEDS),
                figures.probabilities(),
                figures.hidden(),
                figures.gradient(),
                notes(scene),
                ReadingExplanation.of(scene),
                ofNeuron ? figures.weights(state.place().index()) : null,
                new ReadingTables(scene).tables(),
                about(scene));
    }

    private static Card card(ReadingScene scene, Frame frame) {
        DigitsState state = scene.reading().state();
        List<Card.Hidden> hidden = List.of(
                new Card.Hidden("drawn", "1"),
                new Card.Hidden("epochs", digit(state.epochs())),
                new Card.Hidden("seed", digit(state.seed())),
                new Card.Hidden("node", state.place().id()));
        return Card.of(
                frame,
                frame.words().of("lab.digits.title"),
                sentence(scene),
                state.query(),
                hidden,
                List.of(),
                List.of());
    }

    private static Choice target(DigitsState state, Frame frame) {
        List<String> digits =
                IntStream.range(0, Pictures.DIGITS).mapToObj(Integer::toString).toList();
        return Choice.of(
                frame,
                "target",
                frame.words().of("digits.target"),
                digits,
                List.of(digit(state.target())),
                text -> text);
    }

    private static String sentence(ReadingScene scene) {
        Reading reading = scene.reading();
        int next = reading.ranking().get(1);
        return scene.words()
                .of(
                        "digits.sentence",
                        digit(reading.digit()),
                        text(reading.probabilities().at(reading.digit())),
                        digit(next),
                        text(reading.probabilities().at(next)),
                        digit(reading.state().target()),
                        text(reading.loss()));
    }

    private static List<String> notes(ReadingScene scene) {
        List<String> notes = new ArrayList<>();
        if (scene.reading().state().pixels().black().isEmpty()) {
            notes.add(scene.words().of("digits.note.blank"));
        }
        if (scene.reading().state().epochs() == 0) {
            notes.add(scene.words().of("digits.note.untrained"));
        }
        return notes;
    }

    private static List<String> about(ReadingScene scene) {
        Wording words = scene.words();
        DigitsState state = scene.reading().state();
        DigitReader reader = scene.reading().reader();
        Score test = reader.evaluations().get(state.epochs()).test().orElseThrow();
        return List.of(
                words.of("digits.about.data", digit(DigitReader.TRAINING_PICTURES), digit(DigitReader.TEST_PICTURES)),
                words.of(
                        "digits.about.network",
                        reader.network().architecture().toString(),
                        Long.toString(reader.network().architecture().parameterCount()),
                        text(DigitReader.LEARNING_RATE),
                        digit(DigitReader.BATCH),
                        digit(state.epochs()),
                        Numbers.percent(test.accuracy().orElseThrow())),
                words.of("digits.about.seed"));
    }
}
