package rensa.web.lab.digits;

import java.util.List;
import java.util.stream.IntStream;
import rensa.network.Evaluation;
import rensa.network.Score;
import rensa.network.digits.DigitReader;
import rensa.web.lab.Card;
import rensa.web.lab.Choice;
import rensa.web.lab.Counter;
import rensa.web.lab.Frame;
import rensa.web.lab.digits.DigitTrainingView.PicturesView;
import rensa.web.view.Numbers;
import rensa.web.view.PlotView;
import rensa.web.view.Wording;

/** Makes the view of the lab of digit training, for drawn digits and for MNIST. */
final class DigitTrainingCard {
    private static final int MOST_MISREAD = 8;

    /** From one epoch to the next: slow enough to follow. */
    private static final String PACE = "350ms";

    /** Where an epoch may not be done yet. */
    private static final String PACE_OF_WAITING = "1s";

    private final DigitTrainingState state;
    private final Frame frame;
    private final Wording words;
    private final boolean mnistIsThere;

    DigitTrainingCard(DigitTrainingState state, Frame frame, boolean mnistIsThere) {
        this.state = state;
        this.frame = frame;
        this.words = frame.words();
        this.mnistIsThere = mnistIsThere;
    }

    DigitTrainingView ofDrawn(DigitReader reader) {
        List<Evaluation> evaluations = reader.evaluations().subList(0, state.epochs() + 1);
        return view(
                sentence(evaluations),
                null,
                state.playing() ? frame.url(state.next().query()) : null,
                new EpochPlots(evaluations, state.most(), words).views(),
                misread(reader),
                samples(reader),
                frame.urlOf(
                        "digits", DigitsState.of(state.epochs(), state.seed()).query()),
                aboutDrawn(reader));
    }

    /** Epochs that are not done yet come by themselves. */
    DigitTrainingView ofMnist(MnistTraining.State training) {
        int done = Math.min(state.epochs() + 1, training.evaluations().size());
        List<Evaluation> evaluations = training.evaluations().subList(0, done);
        boolean waits = !training.finished() && done <= state.epochs();
        String waiting = training.problem()
                .map(problem ->
                        words.of(problem.messageKey(), problem.arguments().toArray()))
                .orElseGet(() -> evaluations.isEmpty() ? words.of("digit-training.mnist.reading") : null);
        return view(
                evaluations.isEmpty() ? waiting : sentence(evaluations),
                waiting,
                waits
                        ? frame.url(state.query())
                        : state.playing() ? frame.url(state.next().query()) : null,
                evaluations.isEmpty() ? List.of() : new EpochPlots(evaluations, state.most(), words).views(),
                null,
                null,
                null,
                aboutMnist());
    }

    private DigitTrainingView view(
            String sentence,
            String waiting,
            String next,
            List<PlotView> plots,
            PicturesView misread,
            PicturesView samples,
            String reading,
            List<String> about) {
        return new DigitTrainingView(
                card(sentence),
                mnistIsThere ? data() : null,
                Counter.of(frame, "epochs", words.of("digits.epochs"), state.epochs(), 0, state.most()),
                state.mnist()
                        ? null
                        : Counter.of(frame, "seed", words.of("digits.seed"), state.seed(), 1, Readers.SEEDS),
                next,
                state.mnist() ? PACE_OF_WAITING : PACE,
                state.playing(),
                state.epochs() == state.most(),
                state.most(),
                waiting,
                plots,
                misread,
                samples,
                reading,
                about);
    }

    private Card card(String sentence) {
        List<Card.Hidden> hidden = List.of(
                new Card.Hidden("epochs", Integer.toString(state.epochs())),
                new Card.Hidden("seed", Integer.toString(state.seed())));
        return Card.of(
                frame, words.of("lab.digit-training.title"), sentence, state.query(), hidden, List.of(), List.of());
    }

    private Choice data() {
        return Choice.of(
                frame,
                "data",
                words.of("digit-training.data"),
                DigitTrainingLab.dataSets(),
                List.of(state.data()),
                id -> words.of("digit-training.data." + id));
    }

    private String sentence(List<Evaluation> evaluations) {
        int epoch = evaluations.size() - 1;
        Score test = evaluations.get(epoch).test().orElseThrow();
        Score train = evaluations.get(epoch).train();
        return words.of(
                "digit-training.sentence" + (epoch == 0 ? ".first" : epoch == 1 ? ".one" : ""),
                Integer.toString(epoch),
                Numbers.percent(test.accuracy().orElseThrow()),
                Numbers.percent(train.accuracy().orElseThrow()),
                Numbers.ROUNDED.text(test.loss()));
    }

    private PicturesView misread(DigitReader reader) {
        List<Integer> answers = reader.answers(state.epochs());
        List<Integer> wrong = IntStream.range(0, answers.size())
                .filter(picture -> answers.get(picture) != reader.test().digit(picture))
                .boxed()
                .toList();
        return Thumbnails.of(
                words.of("digit-training.misread", Integer.toString(wrong.size()), Integer.toString(answers.size())),
                reader.test(),
                wrong.stream().limit(MOST_MISREAD).toList(),
                picture -> words.of(
                        "digit-training.misread.one",
                        Integer.toString(reader.test().digit(picture)),
                        Integer.toString(answers.get(picture))));
    }

    /** One picture of each digit. */
    private PicturesView samples(DigitReader reader) {
        List<Integer> first = IntStream.range(0, 10).boxed().toList();
        return Thumbnails.of(
                words.of("digit-training.samples"),
                reader.test(),
                first,
                picture -> Integer.toString(reader.test().digit(picture)));
    }

    private List<String> aboutDrawn(DigitReader reader) {
        return List.of(
                words.of(
                        "digits.about.data",
                        Integer.toString(DigitReader.TRAINING_PICTURES),
                        Integer.toString(DigitReader.TEST_PICTURES)),
                words.of(
                        "digit-training.about.network",
                        reader.network().architecture().toString(),
                        Long.toString(reader.network().architecture().parameterCount()),
                        Numbers.ROUNDED.text(DigitReader.LEARNING_RATE),
                        Integer.toString(DigitReader.BATCH),
                        Integer.toString(DigitReader.TRAINING_PICTURES / DigitReader.BATCH)),
                words.of("digit-training.about.replay"),
                words.of(mnistIsThere ? "digit-training.about.mnist.there" : "digit-training.about.mnist"));
    }

    private List<String> aboutMnist() {
        return List.of(words.of(
                "digit-training.about.mnist.network",
                Integer.toString(MnistTraining.HIDDEN),
                Numbers.ROUNDED.text(MnistTraining.LEARNING_RATE),
                Integer.toString(MnistTraining.BATCH),
                Integer.toString(MnistTraining.EPOCHS)));
    }
}
