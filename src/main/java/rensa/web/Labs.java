package rensa.web;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import rensa.lesson.LabStart;
import rensa.lesson.Language;
import rensa.web.lab.Embedding;
import rensa.web.lab.Frame;
import rensa.web.lab.Lab;
import rensa.web.lab.Opened;
import rensa.web.lab.activation.ActivationLab;
import rensa.web.lab.descent.DescentLab;
import rensa.web.lab.digits.DigitTrainingLab;
import rensa.web.lab.digits.DigitsLab;
import rensa.web.lab.digits.Readers;
import rensa.web.lab.gradientcheck.GradientCheckLab;
import rensa.web.lab.loss.LossLab;
import rensa.web.lab.network.NetworkLab;
import rensa.web.lab.neuron.NeuronLab;
import rensa.web.lab.output.OutputLab;
import rensa.web.lab.picture.PictureLab;
import rensa.web.lab.training.TrainingLab;
import rensa.web.query.Parameters;
import rensa.web.training.TrainingPool;
import rensa.web.view.Messages;
import rensa.web.view.Wording;

/** Every lab, by its name in the URL. */
final class Labs {
    private final Messages messages;
    private final List<Lab> all;
    /** What a lab says only once it is open, and of our own states it always says the same. */
    private final Map<LabStart, String> queries = new ConcurrentHashMap<>();

    Labs(Messages messages, TrainingPool pool) {
        this.messages = messages;
        this.all = all(pool);
    }

    private static List<Lab> all(TrainingPool pool) {
        Readers readers = new Readers();
        return List.of(
                new GraphLab(),
                new PictureLab(),
                new NeuronLab(),
                new ActivationLab(),
                new OutputLab(),
                new LossLab(),
                new NetworkLab(),
                new GradientCheckLab(),
                new DescentLab(),
                new TrainingLab(pool),
                new DigitsLab(readers),
                new DigitTrainingLab(readers, mnist()));
    }

    /** Where the files of MNIST are, as whoever runs the server says. */
    private static Optional<Path> mnist() {
        return Optional.ofNullable(System.getenv("RENSA_MNIST_DIR"))
                .filter(folder -> !folder.isBlank())
                .map(Path::of);
    }

    Optional<Lab> byId(String id) {
        return all.stream().filter(lab -> lab.id().equals(id)).findFirst();
    }

    static String path(String lab, Language language) {
        return "/" + language.code() + "/labs/" + lab;
    }

    static String embedPath(String lab, Language language) {
        return "/" + language.code() + "/embed/" + lab;
    }

    /** A lab in a state, to stand in the element of an id. */
    Opened open(Lab lab, Parameters parameters, String elementId, Language language) {
        return lab.open(parameters, new Frame(elementId, path(lab.id(), language), new Wording(messages, language)));
    }

    /** A lab in a state, for a frame of somebody else's page. */
    Opened embed(Lab lab, Parameters parameters, String elementId, Language language, Embedding embedding) {
        Wording words = new Wording(messages, language);
        Frame frame = new Frame(elementId, embedPath(lab.id(), language), words, Optional.of(embedding));
        return embedding.applied(lab.open(parameters, frame));
    }

    /** A lab in one of our own states. */
    Opened open(LabStart start, String elementId, Language language) {
        return open(byId(start.lab()).orElseThrow(), Parameters.of(start), elementId, language);
    }

    /** The shortest URL of one of our own states. */
    String url(LabStart start, Language language) {
        return path(start.lab(), language) + query(start);
    }

    /** The shortest query of one of our own states. */
    String query(LabStart start) {
        String known = queries.get(start);
        if (known == null) { // whatever it takes to open a lab, others do not wait for it
            known = open(start, "lab", Language.EN).query();
            queries.put(start, known);
        }
        return known;
    }
}
