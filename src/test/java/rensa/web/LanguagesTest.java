package rensa.web;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rensa.lesson.Language;

/**
 * Proves the languages equal: the same messages with the same arguments, the same sections in the lessons, and no
 * sentence in a template that stands in one language only. Text that no language changes, such as code, is marked with
 * {@code translate="no"}.
 */
class LanguagesTest {
    private static final Path TEMPLATES = Path.of("templates");
    private static final Pattern KEY = Pattern.compile("#\\{([\\w.\\-]+)[}(]");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+[^}]*}");
    private static final Pattern EXPRESSION = Pattern.compile("[#$@~*]\\{[^}]*}|\\[\\[.*?]]", Pattern.DOTALL);
    private static final Pattern MESSAGE = Pattern.compile("#\\{(?:[^{}]|\\{[^{}]*})*}");
    private static final List<String> READ_OUT = List.of("title", "alt", "aria-label", "placeholder");
    private static final List<String> SHOWN =
            List.of("th:text", "th:title", "th:alt", "th:aria-label", "th:placeholder");

    @Test
    void haveTheSameMessages() {
        assertEquals(
                messages(Language.JA).stringPropertyNames(),
                messages(Language.EN).stringPropertyNames());
    }

    @Test
    void haveTheSameArgumentsInEveryMessage() {
        Properties ja = messages(Language.JA);
        Properties en = messages(Language.EN);
        for (String key : ja.stringPropertyNames()) {
            assertEquals(placeholders(ja.getProperty(key)), placeholders(en.getProperty(key, "")), key);
        }
    }

    @Test
    void doubleApostrophesExactlyWhereAMessageHasArguments() {
        for (Language language : Language.values()) {
            messages(language).forEach((key, text) -> {
                boolean hasArguments = !placeholders((String) text).isEmpty();
                String rest = hasArguments ? ((String) text).replace("''", "") : (String) text;
                assertFalse(rest.contains(hasArguments ? "'" : "''"), key + " in " + language.code() + ": " + text);
            });
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void haveEveryMessageThatATemplateAsksFor(Path template) throws IOException {
        List<String> unknown = KEY.matcher(Files.readString(template))
                .results()
                .map(match -> match.group(1))
                .filter(key -> !messages(Language.EN).containsKey(key))
                .toList();
        assertEquals(List.of(), unknown, template + " asks for messages that do not exist");
    }

    @ParameterizedTest
    @MethodSource("templates")
    void leaveNoProseInATemplate(Path template) throws IOException {
        if (!template.startsWith(TEMPLATES.resolve("lessons"))) {
            assertEquals(List.of(), prose(Files.readString(template)), template + " has prose of one language");
        }
    }

    @Test
    void findProseWhereThereIsSome() {
        assertEquals(List.of("Hello"), prose("<p>Hello</p>"));
        assertEquals(List.of("こんにちは"), prose("<p title='こんにちは'></p>"));
        assertEquals(List.of("'Hello'"), prose("<p th:text=\"${a} ? 'Hello' : ''\"></p>"));
        assertEquals(List.of("|Hello ${a}|"), prose("<p th:text='|Hello ${a}|'></p>"));
        assertEquals(List.of(), prose("<p th:title=\"#{${'step.' + kind}}\"></p>"));
        assertEquals(List.of(), prose("<p th:text='#{key}'>x</p><code translate='no'>x</code><p>[[${a}]] = 1</p>"));
    }

    @Test
    void haveTheSameLessonsWithTheSameSectionsInTheSameOrder() throws IOException {
        Path ja = TEMPLATES.resolve("lessons/ja");
        Path en = TEMPLATES.resolve("lessons/en");
        assertEquals(lessons(ja), lessons(en));
        for (String lesson : lessons(ja)) {
            assertEquals(anchors(ja.resolve(lesson)), anchors(en.resolve(lesson)), lesson);
        }
    }

    static Stream<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            List<Path> found = files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
            assertTrue(found.size() > 1, "no templates below " + TEMPLATES.toAbsolutePath());
            return found.stream();
        }
    }

    private static List<String> prose(String template) {
        List<String> found = new ArrayList<>();
        for (Element element : Jsoup.parse(template, "", Parser.xmlParser()).getAllElements()) {
            if (element.closest("[translate=no]") != null) {
                continue;
            }
            if (!isFilled(element)) {
                element.textNodes().stream()
                        .map(TextNode::text)
                        .filter(LanguagesTest::hasLetters)
                        .forEach(found::add);
            }
            element.attributes().forEach(attribute -> prose(attribute, found));
        }
        return found;
    }

    private static void prose(Attribute attribute, List<String> found) {
        if (READ_OUT.contains(attribute.getKey()) && hasLetters(attribute.getValue())) {
            found.add(attribute.getValue());
        }
        if (SHOWN.contains(attribute.getKey())) {
            Pattern.compile("'[^']*'|\\|[^|]*\\|")
                    .matcher(MESSAGE.matcher(attribute.getValue()).replaceAll(""))
                    .results()
                    .map(MatchResult::group)
                    .filter(LanguagesTest::hasLetters)
                    .forEach(found::add);
        }
    }

    private static boolean isFilled(Element element) {
        return Stream.of("th:text", "th:utext", "r:tex", "r:tex-block").anyMatch(element::hasAttr);
    }

    private static boolean hasLetters(String text) {
        return EXPRESSION.matcher(text).replaceAll("").codePoints().anyMatch(Character::isLetter);
    }

    private static TreeSet<String> placeholders(String message) {
        return PLACEHOLDER.matcher(message).results().map(MatchResult::group).collect(toCollection(TreeSet::new));
    }

    private static List<String> lessons(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    private static List<String> anchors(Path lesson) throws IOException {
        return Jsoup.parse(Files.readString(lesson), "", Parser.xmlParser())
                .select("[id]")
                .eachAttr("id");
    }

    private static Properties messages(Language language) {
        Properties properties = new Properties();
        for (Path bundle : bundles(language)) {
            try (Reader reader = Files.newBufferedReader(bundle)) {
                properties.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return properties;
    }

    private static List<Path> bundles(Language language) {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources"))) {
            return files.filter(file -> file.getFileName()
                            .toString()
                            .matches("messages(-[a-z-]+)?_" + language.code() + "\\.properties"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
