package rensa.web.lab.gradientcheck;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import rensa.engine.DifferenceQuotient.Method;
import rensa.network.Activation;
import rensa.network.Architecture;
import rensa.network.Loss;
import rensa.network.OutputActivation;
import rensa.web.lab.Card;
import rensa.web.lab.Choice;
import rensa.web.lab.Counter;
import rensa.web.lab.Frame;
import rensa.web.lab.NumberField;
import rensa.web.lab.network.NetworkChoice;
import rensa.web.view.Numbers;

/** The menus, counters and fields in which a state is edited. */
record CheckControls(CheckState state, Frame frame) {
    /** Networks to choose from, beside the one that is shown. Others are built in the network lab. */
    private static final List<String> LAYERS =
            List.of("1,1", "2,1", "2,2,1", "2,3,1", "2,4,3", "4,5,3", "2,8,8,1", "8,8,8", "2,4,4,4,4,1");

    List<Choice> choices() {
        List<Choice> choices = new ArrayList<>(List.of(step(), method(), subject()));
        if (state.subject() instanceof Subject.OfNetwork network) {
            choices.addAll(ofNetwork(network.choice()));
        }
        return choices;
    }

    private Choice step() {
        TreeSet<Double> steps = new TreeSet<>();
        for (int exponent = 1; exponent <= 12; exponent++) {
            steps.add(Double.parseDouble("1e-" + exponent));
        }
        steps.add(state.h());
        return menu(
                "h",
                steps.descendingSet().stream().map(CheckState::text).toList(),
                CheckState.text(state.h()),
                text -> Numbers.rough(Double.parseDouble(text)));
    }

    private Choice method() {
        return menu(
                "method",
                Arrays.stream(Method.values()).map(CheckState::id).toList(),
                CheckState.id(state.method()),
                this::word);
    }

    private Choice subject() {
        return menu("subject", List.of("network", "program"), state.isOfProgram() ? "program" : "network", this::word);
    }

    private List<Choice> ofNetwork(NetworkChoice choice) {
        Architecture architecture = choice.architecture();
        String layers = NetworkChoice.layers(architecture.widths());
        return List.of(
                menu(
                        "layers",
                        Stream.concat(Stream.of(layers), LAYERS.stream())
                                .distinct()
                                .toList(),
                        layers,
                        widths -> widths.replace(',', '-')),
                menu(
                        "f",
                        Arrays.stream(Activation.values()).map(Activation::id).toList(),
                        architecture.hidden().id(),
                        this::word),
                menu(
                        "loss",
                        Arrays.stream(Loss.values()).map(Loss::id).toList(),
                        architecture.loss().id(),
                        id -> frame.words().of("op." + id + ".name")),
                menu(
                        "output",
                        Arrays.stream(OutputActivation.values())
                                .filter(architecture.loss()::fits)
                                .map(OutputActivation::id)
                                .toList(),
                        architecture.output().id(),
                        this::word),
                menu(
                        "init",
                        List.of("normal", "xavier", "he"),
                        choice.initialisation().id(),
                        this::word));
    }

    private Choice menu(String name, List<String> values, String chosen, Function<String, String> labels) {
        Collection<String> one = List.of(chosen);
        return Choice.of(frame, name, frame.words().of("gradient-check." + name), values, one, labels);
    }

    private String word(String id) {
        return frame.words().of("gradient-check.choice." + id);
    }

    List<Counter> counters() {
        if (state.subject() instanceof Subject.OfNetwork network) {
            return List.of(
                    counter("rows", network.choice().rows(), 1, NetworkChoice.MOST_ROWS),
                    counter("seed", network.choice().seed(), 0, NetworkChoice.LARGEST_SEED));
        }
        return List.of();
    }

    private Counter counter(String name, int count, int least, int most) {
        return Counter.of(frame, name, frame.words().of("gradient-check." + name), count, least, most);
    }

    /** The field for σ, where it is used. */
    List<NumberField> fields() {
        if (state.subject() instanceof Subject.OfNetwork network
                && network.choice().usesSigma()) {
            return List.of(NumberField.of(frame, "sigma", "σ", network.choice().sigma()));
        }
        return List.of();
    }

    /** What is hidden in the form: the counts, and the element whose errors are drawn. */
    List<Card.Hidden> hidden() {
        List<Card.Hidden> hidden = new ArrayList<>();
        counters().forEach(counter -> hidden.add(new Card.Hidden(counter.name(), Integer.toString(counter.count()))));
        state.of().ifPresent(name -> hidden.add(new Card.Hidden("of", name)));
        return hidden;
    }
}
