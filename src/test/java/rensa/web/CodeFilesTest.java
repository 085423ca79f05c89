package rensa.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rensa.code.JavaSources;

/** The run of a lab as code: files to download, and the panel below the lab. */
class CodeFilesTest {
    @RegisterExtension
    static final LiveServer server = LiveServer.packaged();

    @Test
    void theJavaOfEveryPresetCompilesAndFindsTheNumbersOfTheLab() {
        JavaSources sources = new JavaSources();
        List<String> presets = new ArrayList<>();
        for (String lab : List.of("/ja/labs/graph", "/en/labs/network")) {
            presets.add(lab);
            page(lab).select(".gallery a").forEach(link -> presets.add(link.attr("href")));
        }
        presets.forEach(preset -> sources.add(file(preset, "java")));
        assertTrue(presets.size() > 30, presets.toString());
        List<String> printed = sources.run();
        for (int i = 0; i < presets.size(); i++) {
            String[] lines = printed.get(i).split("\n");
            assertTrue(lines.length > 1, presets.get(i));
            assertTrue(lines[1].startsWith("d_"), printed.get(i));
        }
    }

    private static String file(String lab, String language) {
        HttpResponse<String> file = server.get(lab.replaceFirst("(/labs/[a-z]+)", "$1/code/" + language));
        assertEquals(200, file.statusCode(), lab);
        return file.body();
    }

    @ParameterizedTest
    @CsvSource({"numpy,rensa_numpy.py", "torch,rensa_torch.py", "java,RensaExport.java"})
    void aFileIsDownloadedUnderTheNameThatItNeeds(String language, String name) {
        HttpResponse<String> file = server.get("/ja/labs/graph/code/" + language);
        assertEquals("text/plain;charset=utf-8", header(file, "Content-Type").replace(" ", ""));
        assertEquals("attachment; filename=\"" + name + "\"", header(file, "Content-Disposition"));
        assertTrue(file.body().contains("220.00000000000003"), file.body());
        assertTrue(file.body().contains("順伝播"), file.body());
        assertTrue(file.body().contains(name), file.body());
        assertTrue(server.get("/en/labs/graph/code/" + language).body().contains("Forward pass"));
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/en/labs/graph/code/cobol",
                "/en/labs/activation/code/numpy",
                "/en/labs/nothing/code/numpy",
                "/xx/labs/graph/code/numpy"
            })
    void thereIsNoOtherFile(String path) {
        assertEquals(404, server.get(path).statusCode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/en/labs/graph/code/numpy?program=y+%3D+(",
                "/en/labs/graph/code/java?program=x*2&in.x=two",
                "/en/labs/network/code/torch?in.W1=[[a,b,c],[1,2,3]]",
                "/en/labs/network/code/torch?rate=fast",
                "/en/labs/network/code/torch?init=normal&sigma=-1"
            })
    void whatCannotBeRunIsSaid(String path) {
        HttpResponse<String> answer = server.get(path);
        assertEquals(422, answer.statusCode());
        assertFalse(Jsoup.parse(answer.body()).select("main p").text().isEmpty());
    }

    @Test
    void moreNumbersThanAnyoneReadsAreNotWritten() {
        String many = "?program=sum(v)&in.v=[" + "1,".repeat(2_000) + "1]";
        assertEquals(422, server.get("/en/labs/graph/code/numpy" + many).statusCode());
        assertEquals(
                200,
                server.get("/en/labs/graph/code/numpy" + many.replace("1,1]", "1]"))
                        .statusCode());
        Document page = page("/en/labs/graph" + many + "&code=java");
        assertTrue(
                page.select(".code-panel .note").text().contains("2001"),
                page.select(".code-panel").text());
        assertNull(page.selectFirst(".code-text"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"graph", "network"})
    void thePanelShowsTheFileAndKeepsItInEveryLink(String lab) {
        String path = "/en/labs/" + lab;
        Document closed = page(path);
        assertNull(closed.selectFirst(".code-panel"));
        Document open = page(closed.getElementById("lab-code-toggle").attr("href"));
        String shown = open.selectFirst(".code-text code").wholeText();
        assertEquals(
                server.get(open.getElementById("lab-code-file").attr("href")).body(), shown);
        assertTrue(open.selectFirst(".permalink").attr("href").contains("code=numpy"));
        assertTrue(open.selectFirst("[data-step=previous]").attr("href").contains("code=numpy"));
        assertEquals("numpy", open.selectFirst("input[name=code]").attr("value"));
        Document java = page(open.getElementById("lab-code-java").attr("href"));
        assertTrue(java.selectFirst(".code-text").text().contains("public final class"));
        assertEquals("Java", java.selectFirst(".code-tabs [aria-current]").text());
        assertEquals(path, java.getElementById("lab-code-toggle").attr("href"));
    }

    @Test
    void anUnknownLanguageShowsNoCode() {
        Document page = page("/en/labs/graph?code=cobol");
        assertNull(page.selectFirst(".code-panel"));
        assertNotNull(page.getElementById("lab-code-toggle"));
        assertFalse(page.selectFirst(".permalink").attr("href").contains("code"));
    }

    private static Document page(String path) {
        HttpResponse<String> response = server.get(path);
        assertEquals(200, response.statusCode(), path);
        return Jsoup.parse(response.body());
    }
}
