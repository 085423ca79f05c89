package rensa.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import rensa.expression.SyntaxError.Kind;

class SyntaxErrorTextTest {

    @ParameterizedTest
    @EnumSource(Kind.class)
    void quotesTheSameInBothLanguages(Kind kind) throws IOException {
        String english = texts("en").getProperty(kind.messageKey());
        String japanese = texts("ja").getProperty(kind.messageKey());
        assertNotNull(english, kind.messageKey());
        assertNotNull(japanese, kind.messageKey());
        assertEquals(placeholders(english), placeholders(japanese));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ja"})
    void fillsEveryPlaceholder(String language) throws IOException {
        Properties texts = texts(language);
        SyntaxErrorTest.cases().forEach(wrong -> {
            String text = worded(texts, language, wrong.program());
            assertFalse(text.matches("(?s).*[{}].*") && !wrong.program().matches(".*[{}｛].*"), text);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ja"})
    void saysNothingThatIsNeverMeant(String language) throws IOException {
        Set<String> keys = texts(language).stringPropertyNames().stream()
                .filter(key -> key.startsWith("error.syntax."))
                .collect(Collectors.toSet());
        for (Kind kind : Kind.values()) {
            keys.remove(kind.messageKey());
        }
        assertEquals(Set.of(), keys);
    }

    @Test
    void speaksToTheLearner() throws IOException {
        assertEquals(
                "An operator is missing between “2” and “x”. A product is written with its sign: 2 * x.",
                worded(texts("en"), "en", "y = 2x"));
        assertEquals("「Exp」という関数はありません。exp のことでしょうか？", worded(texts("ja"), "ja", "y = Exp(x)"));
        assertEquals(
                "The program has 2,001 characters; at most 2,000 are allowed.",
                worded(texts("en"), "en", " ".repeat(2001)));
    }

    private static String worded(Properties texts, String language, String program) {
        SyntaxError error = assertThrows(SyntaxError.class, () -> Program.parse(program));
        return new MessageFormat(texts.getProperty(error.messageKey()), Locale.forLanguageTag(language))
                .format(error.arguments());
    }

    private static Set<String> placeholders(String text) {
        return Pattern.compile("\\{\\d}")
                .matcher(text)
                .results()
                .map(match -> match.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties texts(String language) throws IOException {
        Properties texts = new Properties();
        try (InputStream bytes =
                SyntaxErrorTextTest.class.getResourceAsStream("/messages_" + language + ".properties")) {
            texts.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
