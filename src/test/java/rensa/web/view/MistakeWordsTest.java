package rensa.web.view;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rensa.lesson.Language;
import rensa.practice.Mistake;

/** Every mistake of the catalogue has a name, a friendly sentence with the learner's own number, and a question. */
class MistakeWordsTest {
    private final Messages messages = new Messages();

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyMistakeIsExplainedAndAskedAbout(Language language) {
        for (Mistake mistake : Mistake.values()) {
            String key = "mistake." + mistake.id();
            assertFalse(messages.text(language, key + ".name").isBlank(), key);
            String says = messages.text(language, key + ".says", "price", "110");
            assertTrue(mistake == Mistake.SHAPE ? says.contains("price") : says.contains("110"), says);
            String question = messages.text(language, key + ".question", "price");
            assertTrue(question.contains(language == Language.JA ? "か。" : "?"), question);
            assertFalse((says + question).contains("{"), says + question);
        }
    }
}
