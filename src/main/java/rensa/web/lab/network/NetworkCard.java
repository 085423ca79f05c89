package rensa.web.lab.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rensa.network.Activation;
import rensa.network.Architecture;
import rensa.network.Loss;
import rensa.network.OutputActivation;
import rensa.web.graph.Mistake;
import rensa.web.lab.Card;
import rensa.web.lab.Card.Action;
import rensa.web.lab.Card.Hidden;
import rensa.web.lab.Choice;
import rensa.web.lab.Counter;
import rensa.web.lab.Frame;
import rensa.web.lab.NumberField;
import rensa.web.lab.network.NetworkView.LayerFields;
import rensa.web.view.CodeView;
import rensa.web.view.InputView;
import rensa.web.view.Wording;

/** Makes the card of the network lab: its controls and its fields around what came of the run. */
final class NetworkCard {
    /** Up to so many parameters the fields of all of them are open from the start. */
    private static final long FEW_PARAMETERS = 30;

    private final NetworkState state;
    private final NetworkRun.Attempt attempt;
    private final Frame frame;
    private final Wording words;
    private final Architecture architecture;

    NetworkCard(NetworkState state, NetworkRun.Attempt attempt, Frame frame) {
        this.state = state;
        this.attempt = attempt;
        this.frame = frame;
        this.words = frame.words();
        this.architecture = state.choice().architecture();
    }

    NetworkView view(Optional<NetworkScene> scene) {
        NumberField sigma = NumberField.of(
                frame, "sigma", words.of("network.sigma"), state.choice().sigma());
        NumberField rate = NumberField.of(frame, "rate", words.of("network.rate"), state.rate());
        List<InputView> data = List.of(input("X"), input("T"));
        List<LayerFields> layers = IntStream.rangeClosed(1, architecture.depth())
                .mapToObj(this::layer)
                .toList();
        List<String> fieldIds = Stream.of(
                        Stream.of(rate.id()),
                        data.stream().map(InputView::id),
                        layers.stream()
                                .flatMap(layer -> layer.fields().stream())
                                .map(InputView::id))
                .flatMap(ids -> ids)
                .toList();
        return new NetworkView(
                Card.of(
                                frame,
                                words.of("lab.network.title"),
                                sentence(scene),
                                state.query(),
                                hidden(),
                                actions(scene),
                                fieldIds)
                        .with(scene.map(this::code).orElse(null)),
                depth(),
                widths(),
                choices(),
                state.choice().usesSigma() ? sigma : null,
                Counter.of(
                        frame, "seed", words.of("network.seed"), state.choice().seed(), 0, NetworkChoice.LARGEST_SEED),
                Counter.of(
                        frame, "rows", words.of("network.rows"), state.choice().rows(), 1, NetworkChoice.MOST_ROWS),
                rate,
                data,
                layers,
                scene.map(it -> NetworkResult.of(it, frame)).orElse(null));
    }

    private InputView input(String name) {
        String error = Optional.ofNullable(attempt.mistakes().get(name))
                .map(this::inWords)
                .orElse(null);
        return InputView.ofShape(frame.id(), name, state.inputs().texts().get(name), error, words);
    }

    private String inWords(Mistake mistake) {
        return words.of(mistake.messageKey(), mistake.arguments());
    }

    private LayerFields layer(int number) {
        String name = number == architecture.depth()
                ? words.of("network.layer.output")
                : words.of("network.layer.hidden", Integer.toString(number));
        List<InputView> fields = List.of(input("W" + number), input("B" + number));
        boolean mistaken = fields.stream().anyMatch(field -> field.error() != null);
        return new LayerFields(
                frame.id() + "-fields-" + number,
                words.of("network.fields", name, "W" + number, "B" + number),
                mistaken || architecture.parameterCount() <= FEW_PARAMETERS,
                fields);
    }

    private String sentence(Optional<NetworkScene> scene) {
        return scene.map(it -> NetworkSteps.of(it).sentence()).orElseGet(() -> attempt.mistakes().values().stream()
                .map(this::inWords)
                .findFirst()
                .orElse(""));
    }

    /** What no field says: it must be sent along where there is no JavaScript. */
    private List<Hidden> hidden() {
        List<Hidden> hidden = new ArrayList<>();
        hidden.add(new Hidden("drawn", state.choice().text()));
        hidden.add(new Hidden("layers", NetworkChoice.layers(architecture.widths())));
        hidden.add(new Hidden("seed", Integer.toString(state.choice().seed())));
        hidden.add(new Hidden("rows", Integer.toString(state.choice().rows())));
        hidden.add(new Hidden("row", Integer.toString(state.row())));
        if (!state.choice().usesSigma()) {
            hidden.add(new Hidden("sigma", state.choice().sigma().text()));
        }
        state.step().ifPresent(step -> hidden.add(new Hidden("step", Integer.toString(step))));
        state.node().ifPresent(node -> hidden.add(new Hidden("node", node)));
        if (state.showsGradients()) {
            hidden.add(new Hidden("show", "gradients"));
        }
        if (state.checked()) {
            hidden.add(new Hidden("check", "1"));
        }
        if (state.full()) {
            hidden.add(new Hidden("numbers", "full"));
        }
        state.code().ifPresent(language -> hidden.add(new Hidden("code", language.id())));
        return hidden;
    }

    private List<Action> actions(Optional<NetworkScene> scene) {
        if (scene.isEmpty()) {
            return List.of();
        }
        NetworkLinks links = scene.get().links();
        NetworkRun run = scene.get().run();
        List<Action> actions = new ArrayList<>();
        actions.add(
                action("check", state.checked() ? "lab.check.off" : "lab.check.on", links.checked(!state.checked())));
        actions.add(action(
                "numbers", state.full() ? "lab.numbers.rounded" : "lab.numbers.full", links.full(!state.full())));
        actions.add(action("to-graph", "network.to-graph-lab", NetworkLinks.inGraphLab(run, frame)));
        NetworkLinks.inGradientCheckLab(run, state, frame)
                .ifPresent(href -> actions.add(action("to-check", "network.to-gradient-check", href)));
        return actions;
    }

    private CodeView code(NetworkScene scene) {
        return CodeView.of(
                scene.run().before().gradients(),
                state.code(),
                scene.links()::code,
                frame.embedding().isPresent() ? Optional.empty() : Optional.of(frame.path()),
                state.runQuery(),
                words);
    }

    private Action action(String id, String key, String href) {
        return new Action(frame.id() + "-" + id, words.of(key), href);
    }

    private Counter depth() {
        List<Integer> widths = architecture.widths();
        return Counter.of(
                frame,
                "depth",
                "layers",
                words.of("network.depth"),
                widths.size() - 2,
                0,
                NetworkChoice.MOST_HIDDEN,
                hidden -> NetworkChoice.layers(withHidden(hidden)));
    }

    /** With another number of hidden layers: the last one goes, or comes twice. */
    private List<Integer> withHidden(int hidden) {
        List<Integer> widths = architecture.widths();
        int inputs = architecture.inputs();
        int width = widths.size() > 2 ? widths.get(widths.size() - 2) : Math.max(2, inputs);
        List<Integer> changed = new ArrayList<>(widths.subList(0, Math.min(hidden, widths.size() - 2) + 1));
        while (changed.size() <= hidden) {
            changed.add(width);
        }
        changed.add(architecture.outputs());
        return changed;
    }

    private List<Counter> widths() {
        return IntStream.rangeClosed(0, architecture.depth())
                .mapToObj(this::width)
                .toList();
    }

    private Counter width(int layer) {
        boolean isLast = layer == architecture.depth();
        String label = layer == 0
                ? words.of("network.width.inputs")
                : isLast
                        ? words.of("network.width.outputs")
                        : words.of("network.width.hidden", Integer.toString(layer));
        return Counter.of(
                frame,
                "width-" + layer,
                "layers",
                label,
                architecture.widths().get(layer),
                isLast ? state.choice().fewestOutputs() : 1,
                NetworkChoice.WIDEST,
                width -> NetworkChoice.layers(withWidth(layer, width)));
    }

    private List<Integer> withWidth(int layer, int width) {
        List<Integer> changed = new ArrayList<>(architecture.widths());
        changed.set(layer, width);
        return changed;
    }

    private List<Choice> choices() {
        Loss loss = architecture.loss();
        return List.of(
                choice(
                        "f",
                        "network.f",
                        Arrays.stream(Activation.values()).map(Activation::id),
                        architecture.hidden().id()),
                choice(
                        "output",
                        "network.f",
                        Arrays.stream(OutputActivation.values())
                                .filter(loss::fits)
                                .map(OutputActivation::id),
                        architecture.output().id()),
                choice("loss", "op", Arrays.stream(Loss.values()).map(Loss::id), loss.id()),
                choice(
                        "init",
                        "network.init",
                        Stream.of("normal", "xavier", "he"),
                        state.choice().initialisation().id()));
    }

    private Choice choice(String name, String key, Stream<String> values, String chosen) {
        String suffix = key.equals("op") ? ".name" : "";
        return Choice.of(
                frame,
                name,
                words.of("network.choice." + name),
                values.toList(),
                List.of(chosen),
                id -> words.of(key + "." + id + suffix));
    }
}
