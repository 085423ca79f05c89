package rensa.web.lab.descent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import rensa.engine.Graph;
import rensa.engine.Tensor;
import rensa.expression.Program;
import rensa.network.Descent;
import rensa.network.Optimizer;
import rensa.network.Setting;
import rensa.network.Tuning;

class AstrayTest {
    private static Descent descent(String program, double start, double rate, int steps) {
        Graph graph = Program.parse(program).graph();
        Tuning tuning = Tuning.of(Optimizer.SGD).with(Setting.LEARNING_RATE, rate);
        return Descent.run(graph, List.of(Tensor.scalar(start)), graph.inputs(), tuning, steps);
    }

    @Test
    void thereIsNoneOnTheWayDown() {
        assertEquals(Optional.empty(), Astray.of(descent("x^2", 1, 0.1, 50)));
        assertEquals(Optional.empty(), Astray.of(descent("x^2", 1, 1, 50)), "to and fro, but not up");
    }

    @Test
    void aFewStepsUpAreNone() {
        assertEquals(Optional.empty(), Astray.of(descent("x^2", 1, 1.1, 2)));
        assertEquals(Optional.of(new Astray(0, OptionalInt.empty())), Astray.of(descent("x^2", 1, 1.1, 3)));
    }

    @Test
    void aRiseThatEndsBelowTheStartIsNone() {
        assertEquals(Optional.empty(), Astray.of(descent("x^4 - x^2 + 0.1*x", 0.9, 0.02, 3)));
    }

    /** Down the slope of x³ it goes faster and faster; past 0 the loss falls, and never rises. */
    @Test
    void aLossThatFallsWithoutEndDivergesWhereItIsNoLongerFinite() {
        Astray astray = Astray.of(descent("x^3", 1, 0.9, 60)).orElseThrow();
        int step = astray.notFinite().orElseThrow();
        assertEquals(Double.NEGATIVE_INFINITY, descent("x^3", 1, 0.9, 60).losses()[step]);
        assertEquals(step, astray.since());
    }

    @Test
    void anOverflowBeganWhereTheLossBeganToRise() {
        Astray astray = Astray.of(descent("x^4", 2, 0.2, 40)).orElseThrow();
        assertEquals(0, astray.since());
        assertTrue(astray.notFinite().orElseThrow() > 3);
    }
}
