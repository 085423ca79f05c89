package rensa.web.lab.digits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import rensa.engine.Tensor;
import rensa.lesson.Language;
import rensa.network.Evaluation;
import rensa.network.digits.DrawnDigits;
import rensa.network.digits.Pictures;
import rensa.web.lab.Frame;
import rensa.web.query.Parameters;
import rensa.web.view.Messages;
import rensa.web.view.Wording;

/** Training on the files of MNIST: here small ones of the same format, with digits that we drew. */
class MnistTrainingTest {
    private static final Messages MESSAGES = new Messages();

    @TempDir
    private Path folder;

    private void write(String part, Pictures pictures) throws IOException {
        ByteArrayOutputStream images = new ByteArrayOutputStream();
        ByteArrayOutputStream labels = new ByteArrayOutputStream();
        head(images, 0x803, pictures.count(), pictures.side(), pictures.side());
        head(labels, 0x801, pictures.count());
        for (int i = 0; i < pictures.count(); i++) {
            Tensor picture = pictures.picture(i);
            for (int pixel = 0; pixel < picture.size(); pixel++) {
                images.write((int) Math.round(255 * picture.at(pixel)));
            }
            labels.write(pictures.digit(i));
        }
        Files.write(folder.resolve(part + "-images-idx3-ubyte"), images.toByteArray());
        Files.write(folder.resolve(part + "-labels-idx1-ubyte"), labels.toByteArray());
    }

    private static void head(ByteArrayOutputStream out, int... numbers) throws IOException {
        DataOutputStream data = new DataOutputStream(out);
        for (int number : numbers) {
            data.writeInt(number);
        }
    }

    private DigitTrainingView view(DigitTrainingLab lab, Map<String, List<String>> parameters) {
        return (DigitTrainingView) lab.open(new Parameters(parameters), frame()).view();
    }

    private static Frame frame() {
        return new Frame("lab", "/en/labs/digit-training", new Wording(MESSAGES, Language.EN));
    }

    @Test
    void trainsOnceInTheBackgroundAndShowsEveryEpoch() throws Exception {
        write("train", DrawnDigits.draw(6_000, 1));
        write("t10k", DrawnDigits.draw(500, 2));
        DigitTrainingLab lab = new DigitTrainingLab(new Readers(), Optional.of(folder));
        Map<String, List<String>> asked = Map.of("data", List.of("mnist"));
        view(lab, asked);
        lab.awaitMnist();

        DigitTrainingView done = view(lab, asked);
        assertNull(done.next());
        assertNull(done.waiting());
        assertEquals(17, done.plots().get(0).tables().get(0).rows().size());
        assertTrue(
                done.card().sentence().startsWith("After 16 epochs, "),
                done.card().sentence());
        assertEquals("/en/labs/digit-training?data=mnist", done.card().footing().permalink());
        DigitTrainingView first = view(lab, Map.of("data", List.of("mnist"), "epochs", List.of("1")));
        assertEquals(2, first.plots().get(0).tables().get(0).rows().size());
    }

    @Test
    void learnsWithTheSettingsOfTheBook() throws Exception {
        write("train", DrawnDigits.draw(6_000, 1));
        write("t10k", DrawnDigits.draw(500, 2));
        MnistTraining training = new MnistTraining(folder);
        training.await();
        List<Evaluation> evaluations = training.state().evaluations();
        assertEquals(Math.log(10), evaluations.get(0).train().loss(), 0.02);
        double accuracy = evaluations.get(16).test().orElseThrow().accuracy().orElseThrow();
        assertTrue(accuracy > 0.9, "accuracy " + accuracy);
    }

    @Test
    void asksAgainAsLongAsItHasNotFinished() throws Exception {
        write("train", DrawnDigits.draw(2_000, 1));
        write("t10k", DrawnDigits.draw(100, 2));
        DigitTrainingLab lab = new DigitTrainingLab(new Readers(), Optional.of(folder));
        DigitTrainingView view = view(lab, Map.of("data", List.of("mnist")));
        assertTrue(view.next() == null || view.next().equals("/en/labs/digit-training?data=mnist"), view.next());
        lab.awaitMnist();
        assertNull(view(lab, Map.of("data", List.of("mnist"))).next());
    }

    /** Whatever it dies of: pages that wait for it would else ask once a second for ever. */
    @ParameterizedTest
    @MethodSource
    void tellsThatItHasDiedAndAsksNoMore(MnistTraining.Files files, String told) throws Exception {
        MnistTraining training = new MnistTraining(files);
        training.await();
        DigitTrainingState state = new DigitTrainingState(true, MnistTraining.EPOCHS, 1, false);
        DigitTrainingView view = new DigitTrainingCard(state, frame(), true).ofMnist(training.state());
        assertNull(view.next());
        assertEquals(told, view.waiting());
        assertEquals(told, view.card().sentence());
    }

    static Stream<Arguments> tellsThatItHasDiedAndAsksNoMore() {
        MnistTraining.Files tooLarge = () -> {
            throw new OutOfMemoryError("as in a test");
        };
        MnistTraining.Files ofOurs = () -> {
            throw new IllegalStateException("as in a test");
        };
        return Stream.of(
                arguments(
                        tooLarge,
                        "The server has too little memory for MNIST. Start it with a larger heap, such as -Xmx3g."),
                arguments(
                        ofOurs,
                        "The training on MNIST has stopped because of an error in this program. The server’s log says more."));
    }

    @Test
    void saysWhatIsWrongWithAFile() throws Exception {
        write("train", DrawnDigits.draw(20, 1));
        Files.write(folder.resolve("t10k-images-idx3-ubyte"), new byte[] {0, 0, 8, 1, 0, 0, 0, 0});
        DigitTrainingLab lab = new DigitTrainingLab(new Readers(), Optional.of(folder));
        view(lab, Map.of("data", List.of("mnist")));
        lab.awaitMnist();
        DigitTrainingView view = view(lab, Map.of("data", List.of("mnist")));
        assertEquals(
                "The file t10k-images-idx3-ubyte is not in the expected format: its magic number should be 2051 but is 2049.",
                view.waiting());
        assertEquals(view.waiting(), view.card().sentence());
        assertEquals(List.of(), view.plots());
        assertNull(view.next());
        Files.delete(folder.resolve("train-labels-idx1-ubyte"));
        DigitTrainingLab again = new DigitTrainingLab(new Readers(), Optional.of(folder));
        view(again, Map.of("data", List.of("mnist")));
        again.awaitMnist();
        assertTrue(
                view(again, Map.of("data", List.of("mnist"))).waiting().contains("train-labels-idx1-ubyte is missing"));
    }
}
