package rensa.web.view;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import rensa.lesson.Language;
import rensa.lesson.Preset;
import rensa.lesson.Presets;
import rensa.web.graph.GraphAttempt;
import rensa.web.graph.GraphState;
import rensa.web.graph.InputText;

/** The graph lab's skeletons, filled, against what its template makes of the same view. */
class LabMarkupTest {
    private static final Messages MESSAGES = new Messages();
    private static Pages pages;

    @BeforeAll
    static void prepare() {
        Resources resources = Resources.packaged();
        pages = new Pages(resources, MESSAGES, new Assets(resources));
    }

    static Stream<GraphState> presets() {
        return Presets.ALL.stream().map(Preset::start).map(GraphState::of);
    }

    @ParameterizedTest
    @MethodSource("presets")
    void isTheSameFilledAndRendered(GraphState preset) {
        for (GraphState state : states(preset)) {
            assertFilled(state, Language.JA);
        }
        assertFilled(preset, Language.EN);
        assertFilled(preset.atStep(lastStep(preset) / 2), Language.EN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "y = x +",
                "y = a ** </textarea><script>",
                "\uE000 = 1",
                "",
                "'\"<>&amp;",
                "りんご * 個数",
                "x / 0",
                "log(-x) # \uE000 </pre>"
            })
    void isTheSameForAnyProgram(String program) {
        for (String number : List.of("1", "", "１２", "1e999", "\"><b>", "\uE0001:0<", "[1, 2")) {
            GraphState state = new GraphState(
                    program,
                    Map.of("x", InputText.of(number), "りんご", InputText.number(number)),
                    GraphState.DEFAULT.step(),
                    GraphState.DEFAULT.node(),
                    false,
                    false);
            LabView view = view(state, Language.EN);
            assertArrayEquals(pages.rendered("graph", Language.EN, view), pages.lab("graph", Language.EN, view));
        }
    }

    /** Otherwise each number that somebody types would be rendered anew. */
    @Test
    void hasOneShapeWhateverThePrices() {
        GraphState start =
                GraphState.of(Presets.byId("apples-and-oranges").orElseThrow().start());
        Random random = new Random(1);
        long shapes = IntStream.range(0, 200)
                .mapToObj(i -> changed(start, price -> i % 2 == 0 ? price + i : price * random.nextDouble()))
                .map(state -> Outline.of(view(state, Language.JA)).shape())
                .distinct()
                .count();
        assertEquals(1, shapes);
    }

    private static List<GraphState> states(GraphState preset) {
        int last = lastStep(preset);
        String output =
                GraphAttempt.of(preset).run().orElseThrow().graph().output().id();
        return List.of(
                preset,
                preset.atStep(0),
                preset.atStep(1),
                preset.atStep(last / 2),
                preset.atStep(last),
                preset.opening(output),
                preset.checked(true),
                preset.inFull(true));
    }

    private static int lastStep(GraphState state) {
        return GraphAttempt.of(state).run().orElseThrow().moment(state.step()).last();
    }

    /** Makes the skeleton of a state, and fills it with the state and with others that have other numbers. */
    private static void assertFilled(GraphState state, Language language) {
        LabView view = view(state, language);
        Skeleton skeleton = Skeleton.of(view, cast -> pages.text("graph", language, cast));
        assertFilled(view, skeleton, language);
        int filled = 0;
        for (DoubleUnaryOperator change : List.<DoubleUnaryOperator>of(x -> x + 1, x -> x * 1.037, x -> -x / 3)) {
            LabView other = view(changed(state, change), language);
            if (Outline.of(other).shape().equals(Outline.of(view).shape())) {
                assertFilled(other, skeleton, language);
                filled++;
            }
        }
        assertTrue(filled > 0, "another number, and another shape");
    }

    private static void assertFilled(LabView view, Skeleton skeleton, Language language) {
        assertArrayEquals(
                pages.rendered("graph", language, view),
                skeleton.filledWith(Outline.of(view).texts()));
    }

    private static LabView view(GraphState state, Language language) {
        String path = "/" + language.code() + "/labs/graph";
        Footing footing = new Footing(path + state.query(), "/" + language.code() + "/share/graph", List.of());
        LabViews.Place place = new LabViews.Place("lab", path, path + state.programQuery(), "/practice", footing);
        return new LabViews().of(place, GraphAttempt.of(state), new Wording(MESSAGES, language));
    }

    private static GraphState changed(GraphState state, DoubleUnaryOperator change) {
        Map<String, InputText> inputs = new LinkedHashMap<>();
        state.inputs().forEach((name, text) -> inputs.put(name, changed(text, change)));
        return state.with(inputs);
    }

    private static InputText changed(InputText text, DoubleUnaryOperator change) {
        return new InputText(
                text.rank(),
                text.rows().stream()
                        .map(row -> row.stream()
                                .map(number -> Double.toString(change.applyAsDouble(Double.parseDouble(number))))
                                .collect(Collectors.toList()))
                        .toList());
    }
}
