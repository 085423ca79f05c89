package rensa.web.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thymeleaf.exceptions.TemplateEngineException;
import rensa.lesson.Language;

class PagesTest {
    private static final Page HERE = new Page(Language.JA, "/ja/labs/graph", "step=2");

    @TempDir
    Path folder;

    private Pages pages;

    /** A view as handlers make them. */
    public record Apples(int number) {}

    @BeforeEach
    void prepare() throws IOException {
        Files.createDirectories(folder.resolve("templates"));
        Files.createDirectories(folder.resolve("static"));
        Resources resources = new Resources(folder, true);
        pages = new Pages(resources, new Messages(), new Assets(resources));
    }

    @Test
    void showTheViewAndThePage() throws IOException {
        template("<p th:text=\"|${view.number} ${page.language.code}|\"></p>");
        assertEquals("<p>3 ja</p>", pages.whole("t", HERE, new Apples(3)));
    }

    @Test
    void areReadAnewWhileDeveloping() throws IOException {
        template("before");
        pages.whole("t", HERE, null);
        template("after");
        assertEquals("after", pages.whole("t", HERE, null));
    }

    @Test
    void setFormulasFromRawLatex() throws IOException {
        template("<span r:tex=\"x_{1}\">1</span>");
        assertEquals("<span><math><msub><mi>x</mi><mn>1</mn></msub></math></span>", pages.whole("t", HERE, null));
        template("<p r:tex-block=\"x\"></p>");
        assertEquals("<p><math display=\"block\"><mi>x</mi></math></p>", pages.whole("t", HERE, null));
    }

    @Test
    void failOnAFormulaThatCannotBeSet() throws IOException {
        template("<span r:tex=\"\\nosuch\"></span>");
        assertThrows(TemplateEngineException.class, () -> pages.whole("t", HERE, null));
    }

    @Test
    void failOnAnAbsentMessage() throws IOException {
        template("<p th:text=\"#{no.such.key}\"></p>");
        assertThrows(TemplateEngineException.class, () -> pages.whole("t", HERE, null));
    }

    @Test
    void fillInTheArgumentsOfMessages() throws IOException {
        template("<p th:text=\"#{error.limit.request(64)}\"></p>");
        assertEquals("<p>リクエストの本文が大きすぎます。上限は 64 KiB です。</p>", pages.whole("t", HERE, null));
    }

    @Test
    void leadToTheSamePlaceInTheOtherLanguage() {
        assertEquals("/en/labs/graph?step=2", HERE.inOtherLanguage());
        assertEquals("/en/", new Page(Language.JA, "/ja", "").inOtherLanguage());
        assertEquals("/ja/", new Page(Language.EN, "//elsewhere.example/", "").inOtherLanguage());
    }

    private void template(String markup) throws IOException {
        Files.writeString(folder.resolve("templates/t.html"), markup);
    }
}
