package rensa.web.lab.descent;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import rensa.network.Optimizer;
import rensa.network.Setting;
import rensa.web.graph.GraphAttempt;
import rensa.web.graph.InputText;
import rensa.web.lab.NumberField;
import rensa.web.query.Query;
import rensa.web.view.Numbers;

/**
 * A state of the descent lab.
 *
 * @param surface what is descended; nothing where it is a program of the reader's own
 * @param attempt its program with the inputs, of which the parameters are where the descents start
 * @param of the names of the parameters as they were asked for
 * @param runs the descents, one to four
 * @param steps how many steps they take, as it was typed
 * @param step after how many of them they are shown; after all where it is absent
 * @param shown the place of the descent that is explained
 * @param field whether the gradient is drawn at many places
 */
record DescentState(
        Optional<Surface> surface,
        GraphAttempt attempt,
        List<String> of,
        List<RunChoice> runs,
        NumberField.Reading steps,
        OptionalInt step,
        int shown,
        boolean field) {
    /** The most steps that are drawn and told. */
    static final int MOST_STEPS = 500;

    static final Surface DEFAULT_SURFACE = Surface.VALLEY;

    /** How many steps a program of the reader's own takes by default. */
    static final int DEFAULT_STEPS = 30;

    /** What the surface is called where it is a program of the reader's own. */
    static final String OWN = "own";

    String surfaceId() {
        return surface.map(Surface::id).orElse(OWN);
    }

    /** What is descended: the parameters asked for, as far as the program has them, else the first two of its numbers. */
    List<String> parameters() {
        List<String> numbers = numbers();
        List<String> asked =
                of.stream().filter(numbers::contains).distinct().limit(2).toList();
        return asked.isEmpty() ? byDefault() : asked;
    }

    List<String> byDefault() {
        return numbers().stream().limit(2).toList();
    }

    /** The inputs that are single numbers, by name. */
    List<String> numbers() {
        return attempt.state().inputs().entrySet().stream()
                .filter(input -> input.getValue().rank() == 0)
                .map(Map.Entry::getKey)
                .toList();
    }

    int stepCount() {
        return (int) steps.number();
    }

    /** Whether all that was typed can be read. */
    boolean canRun() {
        return attempt.run().isPresent()
                && steps.isNumber()
                && runs.stream().allMatch(run -> run.tuning().isPresent());
    }

    /** The learning rate that an optimizer has by default here. */
    static Function<Optimizer, String> rates(Optional<Surface> surface) {
        return optimizer -> surface.map(here -> here.rates().of(optimizer))
                .orElseGet(() -> Numbers.typedExactly(optimizer.usual().get(Setting.LEARNING_RATE)));
    }

    static int defaultSteps(Optional<Surface> surface) {
        return surface.map(Surface::steps).orElse(DEFAULT_STEPS);
    }

    /** The same with other descents. */
    DescentState with(List<RunChoice> newRuns) {
        return new DescentState(surface, attempt, of, newRuns, steps, step, shown, field);
    }

    DescentState atStep(OptionalInt newStep) {
        return new DescentState(surface, attempt, of, runs, steps, newStep, shown, field);
    }

    DescentState showing(int run) {
        return new DescentState(surface, attempt, of, runs, steps, step, run, field);
    }

    /** The same with another learning rate for one of the descents. */
    DescentState withRate(int run, double rate) {
        List<RunChoice> changed = new ArrayList<>(runs);
        changed.set(run, runs.get(run).withRate(rate));
        return with(changed);
    }

    /** The same from another start, with all steps shown. */
    DescentState startingAt(Map<String, String> start) {
        Map<String, InputText> inputs = new LinkedHashMap<>(attempt.state().inputs());
        start.forEach((name, text) -> inputs.put(name, InputText.number(text)));
        GraphAttempt moved = GraphAttempt.of(attempt.state().with(inputs));
        return new DescentState(surface, moved, of, runs, steps, OptionalInt.empty(), shown, field);
    }

    /** The state as a query, without what is so by default. */
    String query() {
        Query query = Query.begin();
        Map<String, InputText> byDefault = surface.map(Surface::start).orElse(Map.of());
        if (surface.isPresent()) {
            query.with("surface", surfaceId(), DEFAULT_SURFACE.id());
        } else {
            query.with("program", attempt.state().program());
        }
        attempt.state()
                .inputs()
                .forEach((name, text) -> query.with(
                        "in." + name,
                        text.text(),
                        byDefault.containsKey(name) ? byDefault.get(name).text() : null));
        if (surface.isEmpty() && !parameters().equals(byDefault())) {
            query.with("of", String.join(",", parameters()));
        }
        query.with("runs", Integer.toString(runs.size()), "1");
        runs.forEach(run -> run.write(query, rates(surface)));
        return query.with("steps", steps.text(), Integer.toString(defaultSteps(surface)))
                .with("step", step.isPresent() ? Optional.of(Integer.toString(step.getAsInt())) : Optional.empty())
                .with("run", RunChoice.LETTERS.get(shown), RunChoice.LETTERS.get(0))
                .flag("field", field)
                .toString();
    }
}
