package rensa.web.lab.gradientcheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import rensa.lesson.LabStart;
import rensa.lesson.Language;
import rensa.web.lab.Frame;
import rensa.web.query.Parameters;
import rensa.web.view.Facts;
import rensa.web.view.Messages;
import rensa.web.view.Wording;

class CheckFactsTest {
    private static final LabStart DEFAULT = LabStart.of("gradient-check");

    private static Facts facts(LabStart start) {
        Frame frame = new Frame("lab", "/en/labs/gradient-check", new Wording(new Messages(), Language.EN));
        return new GradientCheckLab().open(Parameters.of(start), frame).facts();
    }

    @Test
    void countsParametersAndPasses() {
        Facts facts = facts(DEFAULT);
        assertEquals(13, facts.value("parameters"));
        assertEquals(26, facts.value("passes"));
        assertEquals(39_760, facts.value("bigParameters"));
        assertEquals(79_520, facts.value("bigPasses"));
        assertEquals(13, facts.value("good"));
        assertEquals(0, facts.value("doubtful") + facts.value("wrong"));
        Facts oneSided = facts(DEFAULT.with("method", "forward"));
        assertEquals(14, oneSided.value("passes"));
        assertEquals(39_761, oneSided.value("bigPasses"));
    }

    @Test
    void givesBothGradientsOfAnElement() {
        Facts facts = facts(DEFAULT.with("program", "y = exp(x)").with("in.x", "1"));
        assertEquals(Math.E, facts.gradient("x"), 1e-15);
        assertEquals(Math.E, facts.value("numerical x"), 1e-8);
        assertEquals(1, facts.value("x"));
        assertTrue(facts.value("error x") < 1e-7 && facts.value("error x") == facts.value("worst"));
    }

    /** Near the cube root and the square root of the precision of a double, as theory says; scatter moves them a little. */
    @Test
    void findsTheBestStepOfEachMethod() {
        Facts facts = facts(DEFAULT.with("program", "y = exp(x)").with("in.x", "1"));
        assertEquals(-5, Math.log10(facts.value("bestCentral")), 1.1);
        assertEquals(-8, Math.log10(facts.value("bestForward")), 1.1);
    }

    @Test
    void knowsNoOtherNumbers() {
        assertThrows(NoSuchElementException.class, () -> facts(DEFAULT).value("passengers"));
    }
}
