package rensa.web.lab.descent;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import rensa.web.graph.GraphAttempt;
import rensa.web.graph.GraphQuery;
import rensa.web.graph.InputQuery;
import rensa.web.graph.InputText;
import rensa.web.graph.Mistake;
import rensa.web.lab.NumberField;
import rensa.web.query.Parameters;

/** Reads the state of a descent lab from the parameters of a request. */
final class DescentQuery {
    /** In forms only: the surface for which the rest was typed. Another one takes its own start, steps and rates. */
    static final String WAS = "was";

    private DescentQuery() {}

    static DescentState read(Parameters given) {
        Optional<Surface> surface = surface(given);
        boolean isAnother =
                given.last(WAS).filter(was -> !was.equals(id(surface))).isPresent();
        Parameters parameters = isAnother ? without(given, DescentQuery::belongsToSurface) : given;
        List<RunChoice> runs = runs(parameters, surface);
        NumberField.Reading steps = steps(parameters, DescentState.defaultSteps(surface));
        return new DescentState(
                surface,
                attempt(parameters, surface),
                parameters.list("of").stream().map(InputQuery::name).toList(),
                runs,
                steps,
                steps.isNumber() ? step(parameters, (int) steps.number()) : OptionalInt.empty(),
                Math.min(runs.size() - 1, shown(parameters)),
                parameters.flag("field"));
    }

    /** A form says what is descended; a link, by having a program or none. */
    private static Optional<Surface> surface(Parameters parameters) {
        boolean isOwn = parameters.last("surface").map(DescentState.OWN::equals).orElse(parameters.has("program"));
        return isOwn
                ? Optional.empty()
                : Optional.of(parameters.last("surface").flatMap(Surface::of).orElse(DescentState.DEFAULT_SURFACE));
    }

    private static String id(Optional<Surface> surface) {
        return surface.map(Surface::id).orElse(DescentState.OWN);
    }

    private static boolean belongsToSurface(String name) {
        return name.startsWith("in.")
                || name.endsWith(".learningRate")
                || List.of("steps", "step", "of", "program").contains(name);
    }

    private static Parameters without(Parameters parameters, Predicate<String> left) {
        return new Parameters(parameters.values().entrySet().stream()
                .filter(parameter -> !left.test(parameter.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** A program of the reader's own is at first that of the surface they come from. */
    private static GraphAttempt attempt(Parameters parameters, Optional<Surface> surface) {
        Surface before = surface.orElseGet(
                () -> parameters.last(WAS).flatMap(Surface::of).orElse(DescentState.DEFAULT_SURFACE));
        Optional<String> typed = parameters.last("program").filter(text -> surface.isEmpty());
        Map<String, InputText> start = typed.isPresent() ? Map.of() : before.start();
        String program = typed.map(text -> text.replace("\r\n", "\n")).orElse(before.program());
        return GraphAttempt.of(GraphQuery.of(program, InputQuery.read(parameters, start), parameters));
    }

    private static List<RunChoice> runs(Parameters parameters, Optional<Surface> surface) {
        int count = parameters.count("runs", 1, 1, RunChoice.LETTERS.size());
        List<RunChoice> runs = new ArrayList<>();
        for (String letter : RunChoice.LETTERS.subList(0, count)) {
            runs.add(RunChoice.read(parameters, letter, DescentState.rates(surface)));
        }
        return runs;
    }

    private static NumberField.Reading steps(Parameters parameters, int byDefault) {
        NumberField.Reading reading = NumberField.read(parameters, "steps", "steps", Integer.toString(byDefault));
        boolean isCount = reading.number() == Math.rint(reading.number())
                && reading.number() >= 1
                && reading.number() <= DescentState.MOST_STEPS;
        if (isCount) {
            return reading;
        }
        Mistake mistake = Mistake.inInput("steps", "limit.steps.field", 1, DescentState.MOST_STEPS);
        return new NumberField.Reading(reading.text(), reading.number(), Optional.of(mistake));
    }

    private static OptionalInt step(Parameters parameters, int last) {
        OptionalInt step = parameters.count("step");
        return step.isPresent() ? OptionalInt.of(Math.min(step.getAsInt(), last)) : step;
    }

    private static int shown(Parameters parameters) {
        return parameters
                .last("run")
                .map(RunChoice.LETTERS::indexOf)
                .filter(i -> i >= 0)
                .orElse(0);
    }
}
