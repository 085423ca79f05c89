package rensa.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The lesson templates against the catalogue and against each other. */
class LessonTextTest {

    private static final List<String> LANGUAGES = List.of("ja", "en");

    private static final Pattern NUMBER_OF_THE_LAB =
            Pattern.compile("\\$\\{s\\.(value|rough|gradient|local|input)\\([^)]*\\)}");

    @ParameterizedTest
    @MethodSource("texts")
    void hasOneFragmentForEachSectionInOrder(Lesson lesson, String language) {
        List<String> anchors = lesson.sections().stream().map(Section::anchor).toList();
        Document text = text(lesson, language);
        assertEquals(anchors, text.select("section.lesson-section").eachAttr("id"));
        assertEquals(anchors, text.select("section.lesson-section").eachAttr("th:fragment"));
        assertEquals(1, text.select("[th:fragment=intro]").size());
        assertEquals(1, text.select("[th:fragment=outro]").size());
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everySectionHasItsLabItsTriesAndAQuestion(Lesson lesson, String language) {
        Document text = text(lesson, language);
        for (Section section : lesson.sections()) {
            Element part = text.getElementById(section.anchor());
            assertEquals("s=${view.section('" + section.anchor() + "')}", part.attr("th:with"), section.anchor());
            assertEquals(
                    List.of("#" + section.anchor()), part.select("h2 a.anchor").eachAttr("href"));
            assertEquals(section.number(), part.select("h2 a.anchor").text());
            assertEquals(labs(section), part.select("[th:replace^=~{lab/]").eachAttr("th:replace"), section.anchor());
            assertEquals(1, part.select("details.question > summary").size(), section.anchor());
            assertEquals(
                    IntStream.range(0, section.tries().size())
                            .mapToObj(index -> "${s.tries[" + index + "]}")
                            .toList(),
                    part.select("ul.tries > li > a").eachAttr("th:href"));
        }
    }

    private static List<String> labs(Section section) {
        String first = "~{lab/" + section.start().lab() + " :: lab(${s.lab})}";
        return section.also()
                .map(also -> List.of(first, "~{lab/" + also.lab() + " :: lab(${s.also})}"))
                .orElse(List.of(first));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void headsEverySectionWithItsTitle(Lesson lesson, String language) throws IOException {
        Properties messages = new Properties();
        try (Reader reader = Files.newBufferedReader(
                Path.of("src", "main", "resources", "messages-lessons_" + language + ".properties"))) {
            messages.load(reader);
        }
        for (Section section : lesson.sections()) {
            Element part = text(lesson, language).getElementById(section.anchor());
            assertEquals(
                    messages.getProperty("lesson." + lesson.slug() + "." + section.anchor() + ".title"),
                    part.selectFirst("h2").ownText());
        }
    }

    /** A number of the lab is always asked of the lab, and its class says which direction it belongs to. */
    @ParameterizedTest
    @MethodSource("texts")
    void marksForwardNumbersAndGradientsApart(Lesson lesson, String language) {
        for (Element number : text(lesson, language).select("[th:text*=s.]")) {
            Matcher asked = NUMBER_OF_THE_LAB.matcher(number.attr("th:text"));
            assertTrue(asked.matches(), number.outerHtml());
            boolean forward = asked.group(1).matches("value|rough|input");
            assertEquals(forward ? "value" : "gradient", number.className(), number.outerHtml());
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void carriesNoStyleAndNoScript(Lesson lesson, String language) {
        Document text = text(lesson, language);
        assertTrue(text.select("script, style, [style], [th:utext]").isEmpty());
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void bothLanguagesSpeakOfTheSameNumbersAndFormulas(Lesson lesson) {
        for (Section section : lesson.sections()) {
            Element japanese = text(lesson, "ja").getElementById(section.anchor());
            Element english = text(lesson, "en").getElementById(section.anchor());
            assertEquals(numbers(japanese), numbers(english), section.anchor());
            assertFalse(numbers(japanese).isEmpty(), section.anchor());
            assertEquals(
                    new TreeSet<>(japanese.select("[r:tex-block]").eachAttr("r:tex-block")),
                    new TreeSet<>(english.select("[r:tex-block]").eachAttr("r:tex-block")));
            assertEquals(
                    japanese.select("[th:replace]").eachAttr("th:replace"),
                    english.select("[th:replace]").eachAttr("th:replace"));
        }
    }

    static Stream<Lesson> lessons() {
        return Lessons.ALL.stream();
    }

    static Stream<Arguments> texts() {
        return lessons().flatMap(lesson -> LANGUAGES.stream().map(language -> Arguments.of(lesson, language)));
    }

    private static Set<String> numbers(Element part) {
        return new TreeSet<>(NUMBER_OF_THE_LAB
                .matcher(part.outerHtml())
                .results()
                .map(MatchResult::group)
                .toList());
    }

    private static Document text(Lesson lesson, String language) {
        Path file = Path.of("templates", "lessons", language, lesson.slug() + ".html");
        try {
            return Jsoup.parse(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
