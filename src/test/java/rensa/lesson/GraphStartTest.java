package rensa.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class GraphStartTest {

    private static final GraphStart PRODUCT =
            GraphStart.of("y = b * a").with("b", "2").with("a", "3");

    @Test
    void showsEverythingAndExplainsNothingUnlessTold() {
        assertEquals(OptionalInt.empty(), PRODUCT.step());
        assertEquals(Optional.empty(), PRODUCT.node());
    }

    @Test
    void keepsInputsInTheOrderGiven() {
        assertEquals(List.of("b", "a"), List.copyOf(PRODUCT.inputs().keySet()));
        assertEquals(
                List.of("b", "a"), List.copyOf(PRODUCT.with("b", "5").inputs().keySet()));
    }

    @Test
    void isNotChangedByWhatIsBuiltFromIt() {
        PRODUCT.with("a", "4").atStep(1).opening("y");
        assertEquals(Map.of("b", "2", "a", "3"), PRODUCT.inputs());
        assertEquals(OptionalInt.empty(), PRODUCT.step());
        assertThrows(UnsupportedOperationException.class, () -> PRODUCT.inputs().put("a", "4"));
    }

    @Test
    void refusesANegativeStepAndAnEmptyProgram() {
        assertThrows(IllegalArgumentException.class, () -> PRODUCT.atStep(-1));
        assertThrows(IllegalArgumentException.class, () -> GraphStart.of(" \n "));
    }
}
