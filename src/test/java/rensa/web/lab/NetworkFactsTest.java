package rensa.web.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import rensa.lesson.Language;
import rensa.web.lab.network.NetworkLab;
import rensa.web.query.Parameters;
import rensa.web.view.Facts;
import rensa.web.view.Messages;
import rensa.web.view.Wording;

/** The numbers that the prose around a network lab may name. */
class NetworkFactsTest {
    private static final Messages MESSAGES = new Messages();

    private static Facts facts(String... parameters) {
        Map<String, List<String>> values = new HashMap<>();
        for (int i = 0; i < parameters.length; i += 2) {
            values.put(parameters[i], List.of(parameters[i + 1]));
        }
        Frame frame = new Frame("lab", "/en/labs/network", new Wording(MESSAGES, Language.EN));
        return new NetworkLab().open(new Parameters(values), frame).facts();
    }

    /** One linear neuron: y = 2·3 + 1 = 7, L = (7 − 5)² = 4, ∂L/∂y = 4, ∂L/∂w = 12, ∂L/∂b = 4. */
    @Test
    void areThoseOfASingleNeuronByHand() {
        Facts facts = facts(
                "layers", "1,1", "in.X", "[[3]]", "in.W1", "[[2]]", "in.B1", "[1]", "in.T", "[[5]]", "rate", "0.01");
        assertEquals(7, facts.value("A1[0][0]"));
        assertEquals(4, facts.value("loss"));
        assertEquals(4, facts.value("L"));
        assertEquals(12, facts.gradient("W1[0][0]"));
        assertEquals(4, facts.gradient("B1[0]"));
        assertEquals(1.88, facts.value("W1[0][0] after update"), 1e-12);
        assertEquals(0.96, facts.value("B1[0] after update"), 1e-12);
        assertEquals(Math.pow(1.88 * 3 + 0.96 - 5, 2), facts.value("loss after update"), 1e-12);
        assertEquals(2, facts.value("parameter count"));
        assertEquals(Math.sqrt(12 * 12 + 4 * 4), facts.gradient("layer1"), 1e-12);
    }

    @Test
    void areNoneForWhatTheLabDoesNotShow() {
        Facts facts = facts();
        for (String name : List.of("H2[0][0]", "W1[9][0]", "nonsense", "")) {
            assertThrows(NoSuchElementException.class, () -> facts.value(name), name);
        }
        assertTrue(facts.value("loss after update") < facts.value("loss"));
        assertThrows(NoSuchElementException.class, () -> facts("rate", "x").value("loss"));
    }
}
