package rensa.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Anybody's own graph as an exercise. */
class OwnGraphTest extends OnPracticePages {
    @Test
    void anyGraphOfTheLabCanBePractised() {
        String lab = "/en/labs/graph?program=y+%3D+a+*+b+%2B+a&in.a=3&in.b=7.5";
        String own = page(lab + "&step=2&node=a").select("#lab-practice").attr("href");
        assertEquals("/en/practice/own?program=y+%3D+a+*+b+%2B+a&in.a=3&in.b=7.5", own);
        Document page = page(own);
        assertEquals(
                List.of("ans.n1", "ans.b", "ans.a"),
                page.select(".blanks input").eachAttr("name"));
        assertEquals(lab, page.select(".onward a").first().attr("href"));
        Document wrong = page(own + "&ans.a=7.5");
        assertTrue(said(wrong, 3).contains("One path only"), said(wrong, 3));
        Document solved = page(own + "&ans.n1=1&ans.b=3&ans.a=8.5");
        assertEquals("✓ All right!", solved.select(".done").text());
        assertEquals(0, solved.select("a.another").size());
    }

    @Test
    void theGraphOfTheLabAsItOpensIsPractisedWithoutAProgram() {
        assertEquals(
                "/ja/practice/own",
                page("/ja/labs/graph").select("#lab-practice").attr("href"));
        assertEquals(
                List.of("ans.tax", "ans.price", "ans.n", "ans.apple"),
                page("/ja/practice/own").select(".blanks input").eachAttr("name"));
        assertEquals(
                List.of("ans.value.price"),
                page("/ja/practice/own?level=2").select(".blanks input").eachAttr("name"));
    }

    @ParameterizedTest
    @CsvSource({
        "y+%3D+2+*+%28a, There is nothing to practise yet",
        "y+%3D+2+%2B+3, This program has no gradient to ask for",
        "x, This program has no gradient to ask for",
        "y+%3D+log%28x%29, This program has no gradient to ask for"
    })
    void saysWhyAGraphCannotBePractised(String program, String note) {
        Document page = page("/en/practice/own?program=" + program + "&in.x=0");
        assertTrue(
                page.select(".note").text().startsWith(note),
                page.select(".note").text());
        assertEquals(0, page.select("#practice").size());
        assertEquals(
                200,
                server.get("/en/practice/own?program=" + program, "HX-Request", "true")
                        .statusCode());
    }

    @Test
    void asksForNoMoreOfAnOwnGraphThanFitsAPage() {
        String program = "y = x" + " * 1.1".repeat(70);
        Document page = page("/en/practice/own?in.x=1&program=" + URLEncoder.encode(program, StandardCharsets.UTF_8));
        assertEquals(40, page.select(".blanks input").size());
        assertTrue(page.select(".note").text().contains("40"));
        Document large = page("/en/practice/own?program=y+%3D+sum(x)+*+k&in.k=2&in.x=%5B" + "1,".repeat(40) + "1%5D");
        assertEquals(
                List.of("ans.k", "ans.n1"),
                large.select(".blanks :is(input, textarea)").eachAttr("name"));
    }

    @Test
    void anOutputOfManyNumbersIsSummed() {
        Document page = page("/en/practice/own?program=y+%3D+x+*+k&in.x=%5B1,2%5D&in.k=3");
        assertEquals(List.of("∂Σy/∂k", "∂Σy/∂x"), page.select(".blanks label").eachText());
    }
}
