package rensa.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import rensa.engine.Graph;
import rensa.engine.Node;
import rensa.engine.Ops;
import rensa.engine.OracleTensor;
import rensa.engine.Tensor;
import rensa.engine.Values;
import rensa.expression.Program;

class DescentTest {
    private static final double RELATIVE = 1e-7;

    /** x²/20 + y², the surface on which optimizers are compared. */
    private static final Graph VALLEY = Program.parse("x^2 / 20 + y^2").graph();

    @TestFactory
    Stream<DynamicTest> everyDescentGoesWhereThatOfPyTorchGoes() throws IOException {
        JsonNode cases = new ObjectMapper()
                .readTree(DescentTest.class.getResource("/oracle/descent.json"))
                .get("cases");
        Set<String> optimizers = StreamSupport.stream(cases.spliterator(), false)
                .map(oracle -> oracle.at("/optimizer/name").asText())
                .collect(Collectors.toSet());
        assertEquals(Stream.of(Optimizer.values()).map(Optimizer::id).collect(Collectors.toSet()), optimizers);
        return StreamSupport.stream(cases.spliterator(), false)
                .map(oracle -> dynamicTest(
                        oracle.at("/optimizer/name").asText() + " "
                                + oracle.get("program").asText(),
                        () -> agrees(oracle)));
    }

    private static void agrees(JsonNode oracle) {
        Graph graph = Program.parse(oracle.get("program").asText()).graph();
        List<Tensor> leaves = graph.inputs().stream()
                .map(input -> OracleTensor.of(oracle.get("inputs").get(input.id())))
                .toList();
        List<Node.Input> parameters = new ArrayList<>();
        oracle.get("parameters").forEach(name -> parameters.add(input(graph, name.asText())));
        Descent descent = Descent.run(
                graph,
                leaves,
                parameters,
                tuning(oracle.get("optimizer")),
                oracle.get("steps").asInt());
        assertClose(OracleTensor.numbers(oracle.get("losses")), descent.losses());
        for (int i = 0; i < parameters.size(); i++) {
            JsonNode last = oracle.get("final").get(parameters.get(i).id());
            assertClose(OracleTensor.numbers(last), descent.last(i).toArray());
        }
        assertEquals(OptionalInt.empty(), descent.diverged());
    }

    private static Tuning tuning(JsonNode oracle) {
        Tuning tuning = Tuning.of(Optimizer.of(oracle.get("name").asText()).orElseThrow());
        for (Setting setting : tuning.settings().keySet()) {
            tuning = tuning.with(setting, oracle.get(setting.id()).asDouble());
        }
        return tuning;
    }

    private static void assertClose(double[] expected, double[] actual) {
        assertEquals(expected.length, actual.length);
        for (int i = 0; i < expected.length; i++) {
            assertEquals(expected[i], actual[i], RELATIVE * Math.max(Math.abs(expected[i]), 1e-6), "number " + i);
        }
    }

    private static Node.Input input(Graph graph, String name) {
        return (Node.Input) graph.node(name).orElseThrow();
    }

    /** The run that the lessons show: the four optimizers of the book from (−7, 2), as many steps. */
    @Test
    void theOptimizersOfTheBookComeDownTheValley() {
        assertComesDown(Tuning.of(Optimizer.SGD).with(Setting.LEARNING_RATE, 0.95));
        assertComesDown(Tuning.of(Optimizer.MOMENTUM).with(Setting.LEARNING_RATE, 0.1));
        assertComesDown(Tuning.of(Optimizer.ADAGRAD).with(Setting.LEARNING_RATE, 1.5));
        assertComesDown(Tuning.of(Optimizer.ADAM).with(Setting.LEARNING_RATE, 0.3));
    }

    /** From 6.45 to less than a thirtieth of it. */
    private static void assertComesDown(Tuning tuning) {
        double[] losses = valley(tuning, 30).losses();
        assertEquals(31, losses.length);
        assertEquals(6.45, losses[0], 1e-12);
        assertTrue(losses[30] < 0.2, () -> tuning + " ends at " + losses[30]);
    }

    private static Descent valley(Tuning tuning, int steps) {
        return Descent.run(VALLEY, List.of(Tensor.scalar(-7), Tensor.scalar(2)), VALLEY.inputs(), tuning, steps);
    }

    @Test
    void aPathTellsWhereEachStepBegan() {
        Descent descent = valley(Tuning.of(Optimizer.SGD).with(Setting.LEARNING_RATE, 0.95), 2);
        assertEquals(-7, descent.path(0).orElseThrow()[0]);
        assertEquals(-7 - 0.95 * -0.7, descent.path(0).orElseThrow()[1], 1e-12);
        assertEquals(2 - 0.95 * 4, descent.path(1).orElseThrow()[1], 1e-12);
        assertEquals(descent.last(1).item(), descent.path(1).orElseThrow()[2]);
    }

    @Test
    void onlyTheChosenInputsAreChanged() {
        Descent descent = Descent.run(
                VALLEY,
                List.of(Tensor.scalar(-7), Tensor.scalar(2)),
                List.of(input(VALLEY, "y")),
                Tuning.of(Optimizer.SGD),
                100);
        assertEquals(49 / 20.0, descent.losses()[100], 1e-9);
        assertEquals(0, descent.last(0).item(), 1e-9);
    }

    @Test
    void aParameterThatIsNoSingleNumberHasNoPath() {
        Graph graph = Program.parse("sum(w ^ 2)").graph();
        Descent descent =
                Descent.run(graph, List.of(Tensor.vector(1, 2)), graph.inputs(), Tuning.of(Optimizer.ADAM), 3);
        assertEquals(Optional.empty(), descent.path(0));
        assertEquals(2, descent.last(0).size());
    }

    /** With η = 3, y becomes −5 times what it was in each step, until its square no longer fits a double. */
    @Test
    void aDescentThatDivergesSaysSinceWhen() {
        Descent descent = valley(Tuning.of(Optimizer.SGD).with(Setting.LEARNING_RATE, 3), 1000);
        int step = descent.diverged().orElseThrow();
        assertTrue(Double.isFinite(descent.losses()[step - 1]));
        assertTrue(Double.isInfinite(descent.losses()[step]));
        assertEquals(1001, descent.losses().length);
    }

    @Test
    void withoutStepsThereIsTheLossAtTheStart() {
        Descent descent = valley(Tuning.of(Optimizer.SGD), 0);
        assertEquals(1, descent.losses().length);
        assertEquals(-7, descent.last(0).item());
    }

    @Test
    void aStepCanBeExplainedByTheGraphOfItsRule() {
        Tuning tuning = Tuning.of(Optimizer.MOMENTUM).with(Setting.LEARNING_RATE, 0.1);
        Progress second = Progress.start(tuning, List.of(Tensor.scalar(3))).step(List.of(Tensor.scalar(4)));
        Values update = second.update(0, Tensor.scalar(1));
        Graph rule = tuning.optimizer().rule().graph();
        assertEquals(4, update.of(rule.node("v").orElseThrow().index()).item());
        assertEquals(4.6, update.of(rule.node("v′").orElseThrow().index()).item(), 1e-12);
        assertEquals(0.46, update.of(rule.node("step").orElseThrow().index()).item(), 1e-12);
        assertEquals(3 - 0.4 - 0.46, update.output().item(), 1e-12);
        assertEquals(Ops.SUBTRACT, ((Node.Operation) rule.output()).op());
    }

    @Test
    void everyRuleHasItsSettingsAsInputs() {
        for (Optimizer optimizer : Optimizer.values()) {
            Set<String> inputs = optimizer.rule().graph().inputs().stream()
                    .map(Node.Input::id)
                    .collect(Collectors.toSet());
            optimizer.usual().keySet().forEach(setting -> assertTrue(inputs.contains(setting.symbol())));
            assertEquals(Optional.of(optimizer), Optimizer.of(optimizer.id()));
        }
    }

    @Test
    void aSettingThatMakesNoSenseIsNamed() {
        Tuning adam = Tuning.of(Optimizer.ADAM);
        assertUnsuitable(Setting.LEARNING_RATE, adam, -0.1, Double.NaN, Double.POSITIVE_INFINITY);
        assertUnsuitable(Setting.BETA1, adam, -0.1, 1, Double.NaN);
        assertUnsuitable(Setting.EPSILON, adam, -1e-9);
        assertEquals(0, adam.with(Setting.BETA1, 0).of(Setting.BETA1));
        assertThrows(IllegalArgumentException.class, () -> adam.with(Setting.MOMENTUM, 0.5));
    }

    private static void assertUnsuitable(Setting setting, Tuning tuning, double... values) {
        for (double value : values) {
            UnsuitableSetting error = assertThrows(UnsuitableSetting.class, () -> tuning.with(setting, value));
            assertEquals(setting, error.setting());
        }
    }
}
