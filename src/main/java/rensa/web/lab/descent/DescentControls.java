package rensa.web.lab.descent;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import rensa.network.Optimizer;
import rensa.network.Setting;
import rensa.web.lab.Card;
import rensa.web.lab.Choice;
import rensa.web.lab.Counter;
import rensa.web.lab.Frame;
import rensa.web.lab.NumberField;
import rensa.web.lab.descent.DescentView.Settings;
import rensa.web.view.InputView;
import rensa.web.view.InputViews;
import rensa.web.view.Wording;

/** The menus and fields in which a state is edited. */
record DescentControls(DescentState state, Frame frame) {
    /** Of more inputs than these, not every pair is offered. */
    private static final int MOST_OFFERED = 6;

    private Wording words() {
        return frame.words();
    }

    /** The surface, and an optimizer for each descent. */
    List<Choice> choices() {
        List<Choice> choices = new ArrayList<>();
        List<String> surfaces = Stream.concat(
                        Arrays.stream(Surface.values()).map(Surface::id), Stream.of(DescentState.OWN))
                .toList();
        choices.add(menu("surface", words().of("descent.surface"), surfaces, state.surfaceId(), id -> words().of(
                        "descent.surface." + id)));
        for (RunChoice run : state.runs()) {
            choices.add(menu(
                    run.letter(),
                    words().of("descent.optimizer", RunWords.letter(run)),
                    Arrays.stream(Optimizer.values()).map(Optimizer::id).toList(),
                    run.optimizer().id(),
                    id -> words().of("descent.optimizer." + id)));
        }
        return choices;
    }

    private Choice menu(
            String name, String label, List<String> values, String chosen, Function<String, String> labels) {
        return Choice.of(frame, name, label, values, List.of(chosen), labels);
    }

    Counter runs() {
        return Counter.of(
                frame, "runs", words().of("descent.runs"), state.runs().size(), 1, RunChoice.LETTERS.size());
    }

    /** Whether the gradient is drawn at many places; null where there is one parameter, and so no map. */
    Choice field() {
        return state.parameters().size() < 2
                ? null
                : Choice.of(
                        frame,
                        "field",
                        words().of("descent.field"),
                        List.of("1"),
                        state.field() ? List.of("1") : List.of(),
                        value -> words().of("descent.field.on"));
    }

    List<InputView> inputs() {
        return InputViews.of(frame.id(), state.attempt(), frame.url(state.query()), words());
    }

    /** Which inputs are changed, singly and in pairs; null where there is but one, or they are those of a surface. */
    Choice of() {
        List<String> numbers = state.numbers();
        if (state.surface().isPresent() || numbers.size() < 2) {
            return null;
        }
        List<String> offered = new ArrayList<>(List.of(String.join(",", state.parameters())));
        List<String> few = numbers.subList(0, Math.min(MOST_OFFERED, numbers.size()));
        for (int i = 0; i < few.size(); i++) {
            for (int j = i + 1; j < few.size(); j++) {
                offered.add(few.get(i) + "," + few.get(j));
            }
        }
        offered.addAll(few);
        return menu(
                "of",
                words().of("descent.of"),
                offered.stream().distinct().toList(),
                offered.get(0),
                names -> words().list(List.of(names.split(","))));
    }

    NumberField steps() {
        return NumberField.of(frame, "steps", words().of("descent.steps"), state.steps());
    }

    List<Settings> settings() {
        return state.runs().stream()
                .map(run -> new Settings(
                        frame.id() + "-settings-" + run.letter(), RunWords.title(run, words()), settings(run)))
                .toList();
    }

    private List<NumberField> settings(RunChoice run) {
        List<NumberField> fields = new ArrayList<>();
        run.settings()
                .forEach((setting, reading) -> fields.add(
                        NumberField.of(frame, RunChoice.name(run.letter(), setting), label(setting), reading)));
        return fields;
    }

    private String label(Setting setting) {
        return words().of("descent.setting." + setting.name().toLowerCase(Locale.ROOT), setting.symbol());
    }

    /** All fields that have a place for an error, by their ids. */
    List<String> fieldIds() {
        return Stream.of(
                        inputs().stream().map(InputView::id),
                        Stream.of(steps().id()),
                        settings().stream()
                                .flatMap(run -> run.fields().stream())
                                .map(NumberField::id))
                .flatMap(ids -> ids)
                .toList();
    }

    /** What the first field that is wrong tells; empty where none is. */
    String failure() {
        return Stream.of(
                        inputs().stream().map(InputView::error),
                        Stream.of(steps()).map(NumberField::error),
                        settings().stream()
                                .flatMap(run -> run.fields().stream())
                                .map(NumberField::error))
                .flatMap(errors -> errors)
                .filter(error -> error != null)
                .findFirst()
                .orElse("");
    }

    /** What is hidden in the form: what is shown, and for what the rest was typed. */
    List<Card.Hidden> hidden() {
        List<Card.Hidden> hidden = new ArrayList<>();
        hidden.add(new Card.Hidden("runs", Integer.toString(state.runs().size())));
        hidden.add(new Card.Hidden(DescentQuery.WAS, state.surfaceId()));
        state.runs()
                .forEach(run -> hidden.add(new Card.Hidden(
                        run.letter() + RunChoice.WAS, run.optimizer().id())));
        hidden.add(new Card.Hidden("run", RunChoice.LETTERS.get(state.shown())));
        state.step().ifPresent(step -> hidden.add(new Card.Hidden("step", Integer.toString(step))));
        return hidden;
    }
}
