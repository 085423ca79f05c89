package rensa.web.lab.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rensa.network.Activation;
import rensa.network.Feature;
import rensa.network.Loss;
import rensa.network.Optimizer;
import rensa.network.Pattern;
import rensa.network.Task;
import rensa.web.graph.Mistake;
import rensa.web.lab.Card;
import rensa.web.lab.Choice;
import rensa.web.lab.Counter;
import rensa.web.lab.Frame;
import rensa.web.lab.NumberField;
import rensa.web.lab.training.TrainingView.OwnView;
import rensa.web.lab.training.TrainingView.VaryingView;
import rensa.web.view.Wording;

/** The fields of the lab, filled from a state. */
final class TrainingCard {
    private static final List<String> FIELDS = List.of("rate", "batch", "epochs");
    private static final List<String> MORE = List.of("noise", "size", "test", "dataseed", "l2", "seed");

    private final TrainingState state;
    private final Frame frame;
    private final Wording words;

    TrainingCard(TrainingState state, Frame frame) {
        this.state = state;
        this.frame = frame;
        this.words = frame.words();
    }

    Card card(String sentence) {
        List<String> ids = Stream.of(FIELDS, MORE, List.of("sigma", "csv"))
                .flatMap(List::stream)
                .map(name -> frame.id() + "-" + name)
                .toList();
        List<Card.Hidden> hidden = new ArrayList<>();
        hidden.add(new Card.Hidden(TrainingState.WAS, state.data()));
        hidden.add(new Card.Hidden("hidden", state.text("hidden")));
        hidden.add(new Card.Hidden(
                TrainingState.VARIED,
                state.varied().map(TrainingState.Varied::name).orElse("none")));
        if (state.epoch().isPresent()) {
            hidden.add(new Card.Hidden("epoch", Integer.toString(state.start())));
        }
        return Card.of(
                frame,
                words.of("lab.training.title"),
                sentence,
                state.query(),
                hidden,
                state.settings().isPresent() && frame.embedding().isEmpty() ? List.of(json()) : List.of(),
                ids);
    }

    /** Not for frames in other pages, where it cannot be shown. */
    private Card.Action json() {
        return new Card.Action(
                frame.id() + "-json",
                words.of("training.json"),
                "/api/training" + state.at(state.epochs()).settingsQuery());
    }

    List<Choice> choices() {
        return List.of(
                choice(
                        "data",
                        Stream.concat(ids(Pattern.values(), Pattern::id), Stream.of(TrainingState.OWN)),
                        id -> words.of("training.data." + id)),
                choice("f", ids(Activation.values(), Activation::id), id -> words.of("training.f." + id)),
                choice("loss", ids(losses(), Loss::id), id -> words.of("op." + id + ".name")),
                choice("optimizer", ids(Optimizer.values(), Optimizer::id), id -> words.of("training.optimizer." + id)),
                choice("init", Stream.of("xavier", "he", "normal"), id -> words.of("training.init." + id)));
    }

    /** Numbers are not compared as probabilities. */
    private Loss[] losses() {
        boolean numbers = state.settings()
                .filter(settings -> settings.source().task() == Task.REGRESSION)
                .isPresent();
        return Arrays.stream(Loss.values())
                .filter(loss -> !(numbers && loss.comparesProbabilities()))
                .toArray(Loss[]::new);
    }

    private static <T> Stream<String> ids(T[] values, java.util.function.Function<T, String> id) {
        return Arrays.stream(values).map(id);
    }

    private Choice choice(String name, Stream<String> values, java.util.function.Function<String, String> labels) {
        return Choice.of(
                frame, name, words.of("training.setting." + name), values.toList(), List.of(state.text(name)), labels);
    }

    Choice features() {
        return Choice.of(
                frame,
                "features",
                words.of("training.setting.features"),
                Arrays.stream(Feature.values()).map(Feature::id).toList(),
                List.of(state.text("features").split(",")),
                id -> Feature.of(id).orElseThrow().notation());
    }

    Counter layers() {
        return Counter.of(
                frame,
                "layers",
                "hidden",
                words.of("training.layers"),
                state.hidden().size(),
                0,
                TrainingState.MOST_HIDDEN,
                state::layersOf);
    }

    List<Counter> widths() {
        return IntStream.range(0, state.hidden().size())
                .mapToObj(layer -> Counter.of(
                        frame,
                        "width" + layer,
                        "hidden",
                        words.of("training.width", layer + 1),
                        state.hidden().get(layer),
                        1,
                        TrainingState.WIDEST,
                        width -> state.withWidth(layer, width)))
                .toList();
    }

    List<NumberField> fields() {
        return FIELDS.stream().map(this::field).toList();
    }

    /** What one sets less often; the points of one's own have no noise and no size. */
    List<NumberField> more() {
        return MORE.stream()
                .filter(name -> state.own().isEmpty()
                        || !List.of("noise", "size", "dataseed").contains(name))
                .map(this::field)
                .toList();
    }

    Optional<NumberField> sigma() {
        return Optional.of("sigma")
                .filter(name -> state.text("init").equals("normal"))
                .map(this::field);
    }

    private NumberField field(String name) {
        return new NumberField(
                frame.id() + "-" + name,
                name,
                words.of("training.setting." + name),
                state.text(name),
                error(name),
                false);
    }

    private String error(String name) {
        Mistake mistake = state.mistakes().get(name);
        return mistake == null ? null : told(mistake, name, words);
    }

    /** What is wrong with a setting, in words that call it as its field does. */
    static String told(Mistake mistake, String name, Wording words) {
        Object[] arguments = mistake.arguments();
        arguments[0] = words.of("training.setting." + name);
        return words.of(mistake.messageKey(), arguments);
    }

    /** The first thing that is wrong, for a lab that cannot go on. */
    String stopped() {
        String first = state.mistakes().keySet().iterator().next();
        return first.equals("csv") ? own().orElseThrow().errors().get(0) : error(first);
    }

    Optional<OwnView> own() {
        return state.own().map(points -> {
            List<String> errors = new ArrayList<>();
            points.bad()
                    .forEach(line -> errors.add(
                            words.of("training.csv." + line.key(), line.number(), line.text(), PointsText.MOST)));
            if (errors.isEmpty() && state.mistakes().containsKey("csv")) {
                errors.add(error("csv"));
            }
            return new OwnView(frame.id() + "-csv", state.text("csv"), errors);
        });
    }

    VaryingView varying() {
        String chosen = state.varied().map(TrainingState.Varied::name).orElse("");
        Choice setting = Choice.of(
                frame,
                "vary",
                words.of("training.vary"),
                Stream.concat(Stream.of("none"), TrainingState.VARIABLE.stream())
                        .toList(),
                List.of(chosen.isEmpty() ? "none" : chosen),
                name -> words.of(name.equals("none") ? "training.vary.none" : "training.setting." + name));
        NumberField values = new NumberField(
                frame.id() + "-values",
                "values",
                words.of("training.values"),
                state.varied().map(TrainingState.Varied::text).orElse(""),
                state.varied()
                        .filter(TrainingState.Varied::isCutOff)
                        .map(varied -> words.of("training.values.many", TrainingState.Varied.MOST))
                        .orElse(null),
                false);
        return new VaryingView(setting, values);
    }
}
