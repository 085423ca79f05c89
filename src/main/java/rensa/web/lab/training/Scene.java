package rensa.web.lab.training;

import java.util.List;
import rensa.network.Evaluation;
import rensa.network.Task;
import rensa.network.TrainingRun;
import rensa.web.lab.Frame;
import rensa.web.view.Numbers;
import rensa.web.view.Wording;

/**
 * What all parts of the lab are made from: a run at the moment that is shown, and how it is told.
 *
 * @param run as it stands at that moment
 */
record Scene(TrainingState state, TrainingSettings settings, TrainingRun run, Frame frame) {
    Wording words() {
        return frame.words();
    }

    String word(String key, Object... arguments) {
        return frame.words().of("training." + key, arguments);
    }

    static String text(double value) {
        return Numbers.ROUNDED.text(value);
    }

    boolean hasClasses() {
        return settings.source().task() == Task.CLASSIFICATION;
    }

    /** How the network stood at first, and after each epoch until the one that is shown. */
    List<Evaluation> evaluations() {
        return run.evaluations();
    }

    Evaluation last() {
        return evaluations().get(evaluations().size() - 1);
    }

    /** The URL of another moment, or of another run. */
    String href(TrainingState other) {
        return frame.url(other.query());
    }

    /** A layer by its name: the hidden ones by number, and the output layer. */
    String layer(int number) {
        return number == run.network().layers().size() ? word("layer.output") : word("layer.hidden", number);
    }
}
