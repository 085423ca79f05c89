package rensa.web.view;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rensa.engine.Op;
import rensa.engine.Ops;
import rensa.engine.ShapeMismatch;
import rensa.lesson.Language;

/** Every op can be drawn and talked about. */
class OpWordsTest {
    private final Messages messages = new Messages();

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyOpHasASymbolANameAndWordsForBothDirections(Language language) {
        for (Op op : Ops.ALL) {
            assertFalse(op.symbol().isBlank(), op.id());
            for (String part : new String[] {"name", "forward", "backward"}) {
                assertFalse(
                        messages.text(language, "op." + op.id() + "." + part).isBlank(), op.id());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyReasonForAShapeMismatchIsExplained(Language language) {
        for (ShapeMismatch.Reason reason : ShapeMismatch.Reason.values()) {
            String key = "error.shape.mismatch."
                    + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
            assertTrue(messages.text(language, key, "@", "n1", "(2)", "(3)").contains("n1"), key);
        }
    }
}
