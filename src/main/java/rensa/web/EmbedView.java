package rensa.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import rensa.web.lab.Choice;
import rensa.web.lab.Counter;
import rensa.web.lab.Embedding;
import rensa.web.lab.Embedding.Part;
import rensa.web.lab.Embedding.Theme;
import rensa.web.lab.NumberField;
import rensa.web.practice.Practised;
import rensa.web.query.Parameters;
import rensa.web.view.CodeView;
import rensa.web.view.InputView;
import rensa.web.view.Lockable;
import rensa.web.view.ProgramView;
import rensa.web.view.RecordTree;
import rensa.web.view.StepView;
import rensa.web.view.Wording;

/**
 * A lab in a frame of somebody else's page, as {@code templates/embed.html} draws it.
 *
 * @param heading what it is about
 * @param lab whose template draws the lab
 * @param view what that template draws
 * @param css the parts that are hidden, as classes
 * @param titled whether the heading is shown
 * @param switches of the parts that can be shown and hidden
 * @param light whether it is light whatever the reader prefers
 * @param dark whether it is dark whatever the reader prefers
 */
public record EmbedView(
        Heading heading,
        String lab,
        Object view,
        String css,
        boolean titled,
        List<Switch> switches,
        boolean light,
        boolean dark) {
    /** With more fields than these open, a frame would be as tall as a page. */
    private static final int MOST_OPEN_FIELDS = 6;

    private static final Set<String> WITHOUT_TABLE = Set.of("picture");
    /** The parts of an exercise that can be hidden: its explanation are the hints. */
    static final List<Part> PARTS_OF_PRACTICE = List.of(Part.TITLE, Part.FIGURE, Part.EXPLANATION, Part.TABLE);

    private static final Set<Part> NUMBERS = Set.of(Part.PROGRAM, Part.INPUTS);

    /** The template of an exercise, which stands where a lab does. */
    private static final String PRACTICE = "practice";

    /** Whether it is an exercise. */
    public boolean isPractice() {
        return lab.equals(PRACTICE);
    }

    /** Whether it takes events from the server: a run that goes by. */
    public boolean isLive() {
        return lab.equals("training");
    }

    /**
     * What a frame is about.
     *
     * @param number of a lesson's section; null where it is about a lab
     * @param lesson the path of that section; null as well
     */
    public record Heading(String title, String description, String number, String lesson) {}

    /** A box to tick that shows a part, without a script. */
    public record Switch(String id, String label, boolean on) {}

    /** The parts of a lab that can be hidden. */
    static List<Part> partsOf(String lab, Object view) {
        Map<Part, Class<?>> needed = Map.of(
                Part.STEPPER, StepView.class,
                Part.PROGRAM, ProgramView.class,
                Part.CODE, CodeView.class);
        return Arrays.stream(Part.values())
                .filter(part -> !needed.containsKey(part)
                        || RecordTree.first(view, needed.get(part)).isPresent())
                .filter(part -> part != Part.TABLE || !WITHOUT_TABLE.contains(lab))
                .filter(part -> part != Part.CONTROLS || hasControls(view))
                .toList();
    }

    private static long fields(Object view) {
        long cells = RecordTree.all(view, InputView.class).stream()
                .flatMap(input -> input.rows().stream())
                .mapToLong(List::size)
                .sum();
        return cells + RecordTree.all(view, NumberField.class).size();
    }

    private static boolean hasControls(Object view) {
        return RecordTree.all(view, Lockable.class).stream()
                .anyMatch(field -> field instanceof Choice || field instanceof Counter);
    }

    /**
     * A lab in a frame.
     *
     * @param parameters what was asked for: who asks for a node wants to read about it
     */
    static EmbedView of(
            Heading heading, String lab, Object view, Parameters parameters, Embedding embedding, Wording words) {
        List<Switch> switches = new ArrayList<>();
        if (!embedding.hidden().contains(Part.CONTROLS) && hasControls(view)) {
            switches.add(new Switch("show-controls", words.of("embed.controls"), false));
        }
        if (!embedding.hidden().containsAll(NUMBERS)) {
            switches.add(new Switch("show-inputs", words.of("embed.inputs"), fields(view) <= MOST_OPEN_FIELDS));
        }
        if (!embedding.hidden().contains(Part.EXPLANATION)) {
            switches.add(new Switch("show-explanation", words.of("embed.explanation"), parameters.has("node")));
        }
        if (!embedding.hidden().contains(Part.TABLE) && !WITHOUT_TABLE.contains(lab)) {
            switches.add(new Switch("show-table", words.of("embed.table"), false));
        }
        return of(heading, lab, view, switches, embedding.hidden(), embedding);
    }

    /**
     * An exercise in a frame. Not all the parts of a lab can be hidden of it. Where it has matrices, of which its figure shows no
     * more than the shapes, the table is there from the start.
     */
    static EmbedView of(Heading heading, Practised practised, Embedding embedding, Wording words) {
        List<Part> hidden =
                embedding.hidden().stream().filter(PARTS_OF_PRACTICE::contains).toList();
        List<Switch> switches = Optional.ofNullable(practised.exercise())
                .filter(exercise -> !hidden.contains(Part.TABLE))
                .map(exercise -> new Switch("show-table", words.of("embed.table"), exercise.hasGrids()))
                .stream()
                .toList();
        return of(heading, PRACTICE, practised, switches, hidden, embedding);
    }

    private static EmbedView of(
            Heading heading, String lab, Object view, List<Switch> switches, List<Part> hidden, Embedding embedding) {
        return new EmbedView(
                heading,
                lab,
                view,
                hidden.stream().map(part -> "hides-" + part.id()).collect(Collectors.joining(" ")),
                !hidden.contains(Part.TITLE),
                switches,
                embedding.theme().filter(Theme.LIGHT::equals).isPresent(),
                embedding.theme().filter(Theme.DARK::equals).isPresent());
    }
}
