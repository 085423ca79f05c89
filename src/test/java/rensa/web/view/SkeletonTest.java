package rensa.web.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templateresolver.StringTemplateResolver;
import rensa.lesson.Language;

class SkeletonTest {
    /** Shows texts in every way in which a template may. */
    private static final String TEMPLATE = """
            <div th:id="${view.name}" th:class="${view.css}" th:with="name=${view.name}">
              <p th:text="${view.name}"></p><p th:utext="${view.markup}"></p><p th:text="|${name}: ${view.count}|"></p>
              <p th:title="${view.hint}" th:text="${view.hinted()}">[[${view.hinted}]]</p>
              <i th:each="note, at : ${view.notes}" th:data-at="${at.index}" th:attr="data-note=${note}">[[${note}]]</i>
              <b th:if="${view.absent != null}" th:text="${view.absent}"></b><input th:value="${view.absent}" th:disabled="${view.off}">
            </div>
            """;

    private static final TemplateEngine ENGINE = new TemplateEngine();

    /** A view with texts of every kind. */
    public record Sample(
            String name,
            String css,
            String markup,
            int count,
            @Omissible String hint,
            List<String> notes,
            String absent,
            boolean off) {
        public String hinted() {
            return name + " (" + count + ")";
        }
    }

    private static final Sample SAMPLE = new Sample("aa", "c", "<b>m</b>", 3, "h", List.of("nn", "o"), "x", true);

    @BeforeAll
    static void prepare() {
        ENGINE.setTemplateResolver(new StringTemplateResolver());
        RecordProperties.register();
    }

    @Test
    void isFilledWithOtherTexts() {
        assertFilled(new Sample("あ", "c d", "<i>1</i><i>2</i>", 3, "", List.of("", "p"), "0", true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><b x='",
                "</p></div>",
                "&amp; &lt; &",
                "${view.name} #{key} [[${view.name}]] th:text",
                "\uE000 \uE0001:0<",
                "0<1&lt;2?<",
                "\uD83D\uDCA9 \uD83D \uDCA9",
                "\u0000 \u2028 \u00A0 \r\n\t",
                "no"
            })
    void showsHostileTextsAsTheTemplateDoes(String text) {
        assertFilled(new Sample(text, text, text, 3, text, List.of(text, text + text), text, true));
    }

    @Test
    void showsEveryCharacterAsTheTemplateDoes() {
        String all = IntStream.range(1, 0x3000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        assertFilled(new Sample(all, "c", "m", 3, all, List.of("nn", "o"), "x", true));
    }

    /** What is a placeholder here might be written by somebody who has seen one. */
    @Test
    void showsAPlaceholderThatSomebodyWrote() {
        String text = Placeholder.of(1) + Placeholder.ofOmissible(0);
        Skeleton skeleton = Skeleton.of(SAMPLE, view -> markup(TEMPLATE, view));
        Sample view = new Sample(text, "c", text, 3, text, List.of("nn", "o"), "x", true);
        assertTrue(filled(skeleton, view).contains(text.replace("<", "&lt;")));
        assertEquals(markup(TEMPLATE, view), filled(skeleton, view));
    }

    @Test
    void leavesOutTheAttributeOfAnOmissibleText() {
        Skeleton skeleton = Skeleton.of(SAMPLE, view -> markup(TEMPLATE, view));
        Sample without = new Sample("aa", "c", "m", 3, null, List.of("nn", "o"), "x", true);
        assertEquals(Outline.of(SAMPLE).shape(), Outline.of(without).shape());
        assertTrue(filled(skeleton, SAMPLE).contains("title=\"h\""));
        assertFalse(filled(skeleton, without).contains("title"));
    }

    @Test
    void belongsToOneShape() {
        List<Sample> others = List.of(
                new Sample("", "c", "m", 3, "h", List.of("nn", "o"), "x", true),
                new Sample("aa", "c", "m", 4, "h", List.of("nn", "o"), "x", true),
                new Sample("aa", "c", "m", 3, "h", List.of("n"), "x", true),
                new Sample("aa", "c", "m", 3, "h", List.of("n", ""), "x", true),
                new Sample("aa", "c", "m", 3, "h", List.of("nn", "o"), null, true),
                new Sample("aa", "c", "m", 3, "h", List.of("nn", "o"), "x", false));
        for (Sample other : others) {
            assertNotEquals(Outline.of(SAMPLE).shape(), Outline.of(other).shape());
            assertEquals(markup(TEMPLATE, other), filled(Skeleton.of(other, view -> markup(TEMPLATE, view)), other));
        }
        assertNotEquals(
                Outline.of(List.of(List.of(1), 1)).shape(),
                Outline.of(List.of(List.of(1, 1))).shape());
    }

    @Test
    void isOfRecordsListsTextsNumbersAndBooleansOnly() {
        assertThrows(IllegalArgumentException.class, () -> Outline.of(Map.of()));
        assertThrows(IllegalArgumentException.class, () -> Outline.of(List.of(new StringBuilder())));
        assertEquals(
                Arrays.asList((Object) null, Language.JA, 1.5, true),
                Outline.of(Arrays.asList(null, Language.JA, 1.5, true)).shape().subList(2, 6));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p th:text=\"${view.name} == 'aa' ? 1 : 2\"></p>",
                "<p th:text=\"${view.name} != 'aa' ? 1 : 2\"></p>",
                "<p th:text=\"${view.name == 'aa' ? 1 : 2}\"></p>",
                "<p th:text=\"${view.hinted() == 'aa (3)'} ? 1 : 2\"></p>",
                "<p th:text=\"${view.notes[0] == 'nn' ? 1 : 2}\"></p>",
                "<p th:text=\"${view.name} > 'aa' ? 1 : 2\"></p>",
                "<p th:each=\"note : ${view.notes}\" th:text=\"${note == 'nn' ? 1 : 2}\"></p>",
                "<p th:switch=\"${view.name}\"><b th:case=\"aa\">1</b><b th:case=\"*\">2</b></p>",
                "<p th:text=\"${view.name.length()}\"></p>",
                "<p th:text=\"${view.name.startsWith('a')}\"></p>",
                "<p th:text=\"${#strings.toUpperCase(view.name)}\"></p>",
                "<p th:href=\"@{/{name}(name=${view.name})}\"></p>",
                "<p th:text=\"${view.hint}\"></p>",
                "<p th:title=\"|${view.hint}!|\"></p>"
            })
    void isRefusedToATemplateThatDecidesByATextOrAltersIt(String template) {
        assertThrows(RuntimeException.class, () -> Skeleton.of(SAMPLE, view -> markup(template, view)), template);
    }

    /** Two ways of deciding by a text that no placeholder can notice, as none of its methods is called. */
    @Test
    void isNotAskedOfTemplatesThatCompareALiteralWithATextOrCallStringFunctions() throws IOException {
        Pattern unnoticed = Pattern.compile("'\\s*(==|!=|eq\\b|ne\\b)|#strings");
        try (Stream<Path> templates = Files.walk(Path.of("templates/lab")).filter(Files::isRegularFile)) {
            for (Path template : (Iterable<Path>) templates::iterator) {
                assertFalse(unnoticed.matcher(Files.readString(template)).find(), template.toString());
            }
        }
    }

    @Test
    void isNotSoughtAgainWhereItWasRefused() {
        Skeletons skeletons = new Skeletons();
        AtomicInteger attempts = new AtomicInteger();
        for (int request = 0; request < 3; request++) {
            assertTrue(skeletons
                    .of("test", Language.JA, List.of(), () -> {
                        attempts.incrementAndGet();
                        return Skeleton.of(SAMPLE, view -> markup("<p th:text=\"${view.name == 'aa'}\"></p>", view));
                    })
                    .isEmpty());
        }
        assertEquals(1, attempts.get());
    }

    private static void assertFilled(Sample view) {
        Skeleton skeleton = Skeleton.of(
                new Sample(
                        "a",
                        "c",
                        "m",
                        3,
                        "h",
                        view.notes().get(0).isEmpty() ? List.of("", "o") : SAMPLE.notes(),
                        "x",
                        true),
                cast -> markup(TEMPLATE, cast));
        assertEquals(markup(TEMPLATE, view), filled(skeleton, view));
    }

    private static String filled(Skeleton skeleton, Object view) {
        return new String(skeleton.filledWith(Outline.of(view).texts()), StandardCharsets.UTF_8);
    }

    /** As it arrives: half a surrogate pair is lost on the way. */
    private static String markup(String template, Object view) {
        String markup = ENGINE.process(template, new Context(Locale.ROOT, Map.of("view", view)));
        return new String(markup.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
