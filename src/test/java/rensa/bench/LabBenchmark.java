package rensa.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import rensa.lesson.Language;
import rensa.lesson.Presets;
import rensa.web.graph.GraphAttempt;
import rensa.web.graph.GraphState;
import rensa.web.graph.InputText;
import rensa.web.view.Assets;
import rensa.web.view.Footing;
import rensa.web.view.LabView;
import rensa.web.view.LabViews;
import rensa.web.view.Messages;
import rensa.web.view.Pages;
import rensa.web.view.Resources;
import rensa.web.view.Wording;

/** The lab fragment of apples and oranges without HTTP, one number changed each time, and the steps on the way to it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class LabBenchmark {
    private static final String PATH = "/ja/labs/graph";

    private final GraphState start =
            GraphState.of(Presets.byId("apples-and-oranges").orElseThrow().start());
    private final Messages messages = new Messages();
    private final Wording words = new Wording(messages, Language.JA);
    private final LabViews labs = new LabViews();
    private final Pages pages;
    private int price;

    public LabBenchmark() {
        Resources resources = Resources.packaged();
        pages = new Pages(resources, messages, new Assets(resources));
    }

    /** The run. */
    @Benchmark
    public GraphAttempt attempt() {
        price = (price + 1) % 1_000;
        Map<String, InputText> inputs = new LinkedHashMap<>(start.inputs());
        inputs.put("apple", InputText.number(Integer.toString(price)));
        return GraphAttempt.of(start.with(inputs));
    }

    /** The run, in words and coordinates. */
    @Benchmark
    public LabView view() {
        GraphAttempt attempt = attempt();
        GraphState state = attempt.state();
        Footing footing = new Footing(PATH + state.query(), PATH, List.of());
        return labs.of(
                new LabViews.Place("lab", PATH, PATH + state.programQuery(), "/en/practice/own", footing),
                attempt,
                words);
    }

    /** The run, in words and coordinates, as markup. */
    @Benchmark
    public byte[] fragment() {
        return pages.lab("graph", Language.JA, view());
    }
}
