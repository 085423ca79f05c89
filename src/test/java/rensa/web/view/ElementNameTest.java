package rensa.web.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import rensa.engine.Tensor;

class ElementNameTest {
    @Test
    void namesAValueOrAnElement() {
        assertEquals(7, element("L", Tensor.scalar(7)));
        assertEquals(6, element("B1[1]", Tensor.vector(5, 6)));
        assertEquals(3, element("W1[1][0]", Tensor.matrix(new double[] {1, 2}, new double[] {3, 4})));
        assertEquals("W1[1][0]", ElementName.read("W1[1][0]").orElseThrow().toString());
    }

    @Test
    void whatIsNotThereHasNoNumber() {
        Tensor matrix = Tensor.matrix(new double[] {1, 2}, new double[] {3, 4});
        for (String name : List.of("W", "W[3]", "W[0]", "W[0][2]", "W[2][0]")) {
            assertThrows(NoSuchElementException.class, () -> element(name, matrix), name);
        }
    }

    @Test
    void othersAreNoNames() {
        for (String text : List.of("", "[0]", "W[", "W[a]", "W[0][1][2]", "W[-1]", "W[12345678]")) {
            assertTrue(ElementName.read(text).isEmpty(), text);
        }
    }

    private static double element(String name, Tensor value) {
        return ElementName.read(name).orElseThrow().in(value);
    }
}
