package rensa.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WantedTest {
    private final Graph apples = Example.apples();
    private final Values values = ForwardPass.run(apples, Example.scalars(100, 2, 1.1));

    @Test
    void aWantedGradientIsTheOneThatACompletePassGives() {
        Gradients all = BackwardPass.run(values);
        for (Node.Input input : apples.inputs()) {
            Gradients one = BackwardPass.run(values, Wanted.of(apples, List.of(input.index())));
            assertEquals(all.of(input.index()), one.of(input.index()));
        }
    }

    @Test
    void whatLeadsToNoWantedGradientIsLeftOut() {
        Gradients toTax = BackwardPass.run(values, Wanted.of(apples, List.of(index("tax"))));
        assertEquals(1, toTax.steps().size());
        assertEquals(1, toTax.steps().get(0).contributions().size());
        for (String id : List.of("apple", "n", "price")) {
            assertEquals(Optional.empty(), toTax.of(index(id)));
        }
        assertEquals(
                Optional.empty(),
                toTax.contribution(apples.consumers(index("price")).get(0)));
    }

    @Test
    void theWayToAWantedGradientIsIncluded() {
        Wanted apple = Wanted.of(apples, List.of(index("apple")));
        assertTrue(apple.includes(index("price")));
        assertTrue(apple.includes(index("total")));
        assertFalse(apple.includes(index("n")));
        assertThrows(IllegalArgumentException.class, () -> Wanted.of(apples, List.of(index("price"))));
    }

    private int index(String id) {
        return apples.node(id).orElseThrow().index();
    }
}
