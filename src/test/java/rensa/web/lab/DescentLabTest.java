package rensa.web.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The descent lab as a page: what is descended, its fields and its links. */
class DescentLabTest extends OnDescentLab {
    private static final String LINE = "?program=L = mse(w*x + b, t)&in.w=0&in.x=[0,1,2,3]&in.b=0&in.t=[1,3,4,7]";

    @Test
    void goesDownACurveWithTangents() {
        Document page = page("?surface=curve");
        assertTrue(page.select(".legend")
                .first()
                .text()
                .contains("curve of L tangent after step 0 tangent after step 20"));
        assertEquals(0, page.select("input[name=field]").size());
        assertTrue(page.select(".numbers")
                .first()
                .text()
                .contains("tangent after step 0: the slope at x = −1.3 is −6.188"));
        assertEquals(
                List.of("Step", "x", "L", "∂L/∂x", "change of x"),
                steps(page).select("thead th").eachText());
    }

    @Test
    void startsWhereThePictureIsClicked() {
        Document page = page("?surface=bowl&step=3");
        double[] frame = frame(page);
        double middle = (frame[0] + frame[3]) / 2;
        Document moved = page("?surface=bowl&step=3&at=" + middle + "," + (frame[1] + frame[2]) / 2);
        assertEquals(LAB + "?surface=bowl&in.x=0&in.y=0", permalink(moved));
        Document corner = page("?surface=bowl&at=" + frame[3] + "," + frame[1]);
        assertEquals(List.of("4", "3"), corner.select("input[name^=in]").eachAttr("value"));
        Document outside = page("?surface=bowl&at=-9999,9999");
        assertEquals(List.of("-4", "-3"), outside.select("input[name^=in]").eachAttr("value"));
        assertEquals(LAB + "?surface=bowl", permalink(page("?surface=bowl&at=here")));
        Document curve = page("?surface=curve&at=" + middle + ",0");
        assertEquals(1, curve.select("input[name^=in]").size());
    }

    /** Left, top, bottom and right of what the axes enclose. */
    private static double[] frame(Document page) {
        return Stream.of(page.select(".plot .frame").first().attr("d").split("[MVH ]"))
                .filter(part -> !part.isEmpty())
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    @Test
    void descendsAProgramOfOnesOwn() {
        Document page = page(LINE);
        assertEquals(
                List.of("Step", "w", "b", "L", "∂L/∂w", "∂L/∂b", "change of w", "change of b"),
                steps(page).select("thead th").eachText());
        assertEquals("w and b", page.select("select[name=of] option[selected]").text());
        Document alone = page(LINE + "&of=b");
        assertEquals(
                List.of("Step", "b", "L", "∂L/∂b", "change of b"),
                steps(alone).select("thead th").eachText());
        assertTrue(permalink(alone).contains("&of=b"));
        assertEquals(permalink(page), permalink(page(LINE + "&of=x,nothing")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "?program=L = 2 | .lab-explanation .note | nothing to change",
                "?program=L = sum(x)&in.x=[1,2] | .lab-explanation .note | nothing to change",
                "?program=L = a * x&in.a=1&in.x=[1,2] | .lab-explanation .note | has the shape (2,)",
                "?program=L = x * | #lab-problem | missing after",
                "?in.x=ten | #lab-in-x-error | ten",
                "?steps=0 | #lab-steps-error | from 1 to 500",
                "?steps=2.5 | #lab-steps-error | from 1 to 500",
                "?steps=many | #lab-steps-error | from 1 to 500",
                "?a.learningRate=-1 | #lab-a-learningRate-error | 0 or greater",
                "?a.learningRate=fast | #lab-a-learningRate-error | fast",
                "?a=momentum&a.momentum=1 | #lab-a-momentum-error | less than 1",
                "?runs=4&d.beta2= | #lab-d-beta2-error | value"
            })
    void tellsWhatIsWrongBesideTheField(String query, String place, String told) {
        Document page = page(query);
        assertTrue(page.select(place).text().contains(told), page.select(place).text());
        assertEquals(0, page.select(".plot, .gradients").size());
        assertFalse(page.select("[role=status]").text().isEmpty());
    }

    @Test
    void refusesWhatWouldTakeTooLong() {
        String row = "[" + "1,".repeat(59) + "1]";
        String matrix = "[" + (row + ",").repeat(29) + row + "]";
        Document page = page("?program=L = sum(a * x * x)&in.a=1&in.x=" + matrix);
        assertTrue(
                page.select(".note").text().contains("too much computing"),
                page.select(".note").text());
    }

    @Test
    void anotherSurfaceTakesItsOwnStartAndRates() {
        String typed = "?in.x=3&in.y=1&steps=7&a.learningRate=0.5&was=valley";
        assertEquals(LAB + "?surface=bowl", permalink(page(typed + "&surface=bowl")));
        assertEquals(LAB + "?in.x=3&in.y=1&a.learningRate=0.5&steps=7", permalink(page(typed + "&surface=valley")));
        Document own = page(typed + "&surface=own");
        assertEquals("L = x^2/20 + y^2", own.select("textarea").text());
        assertEquals(LAB + "?program=L+%3D+x%5E2%2F20+%2B+y%5E2&in.x=-7&in.y=2", permalink(own));
    }

    @Test
    void anotherOptimizerTakesItsOwnSettings() {
        String typed = "?a=adam&a.learningRate=0.5&a.was=sgd";
        assertEquals("0.3", page(typed).select("#lab-a-learningRate").attr("value"));
        assertEquals(
                "0.5",
                page("?a=adam&a.learningRate=0.5").select("#lab-a-learningRate").attr("value"));
        assertEquals(
                List.of("a.learningRate", "a.beta1", "a.beta2", "a.epsilon"),
                page(typed).select("input[name^=a.][type=text]").eachAttr("name"));
    }

    @Test
    void explainsTheDescentThatIsChosen() {
        Document page = page("?runs=2");
        String link = page.getElementById("lab-show-b").attr("href");
        assertEquals(LAB + "?runs=2&run=b", link);
        Document chosen = page(link.substring(LAB.length()));
        assertEquals(
                "B: Momentum (η = 0.1)",
                chosen.select(".net-switches [aria-current]").text());
        assertTrue(chosen.select(".explanation h3").text().startsWith("B: Momentum"));
        assertTrue(steps(chosen).select("caption").text().startsWith("B: Momentum"));
        assertEquals(LAB + "?runs=2", permalink(page("?runs=2&run=d")).replace("&run=b", ""));
    }

    @Test
    void drawsTheGradientAtManyPlaces() {
        assertEquals(0, page("").select(".plot > svg .arrows.v1").size());
        assertEquals(1, page("?field=1").select(".plot > svg .arrows.v1").size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?runs=4&run=d&step=7&field=1",
                "?runs=99&b=nonsense&c=sgd&c.learningRate=0.2&steps=12",
                "?surface=nowhere&in.x=3&in.unknown=1",
                "?surface=curve&in.x=1e300&in.y=4",
                "?surface=bent&a=rmsprop&a.decay=0.5&a.epsilon=0",
                "?surface=valley&in.x=-7&in.y=2&runs=1&a=sgd&a.learningRate=0.95&steps=30",
                "?surface=own",
                LINE,
                LINE + "&of=b,w&steps=5&step=9",
                "?program=L = x *",
                "?in.x=ten&steps=none&a.learningRate=-3"
            })
    void theAddressItGivesIsItsOwn(String query) {
        String permalink = permalink(page(query));
        assertEquals(permalink, permalink(Jsoup.parse(server.get(permalink).body())));
    }

    @Test
    void leavesOutWhatIsSoByDefault() {
        assertEquals(
                LAB,
                permalink(
                        page(
                                "?surface=valley&in.x=-7&in.y=2&runs=1&a=sgd&a.learningRate=0.95&steps=30&run=a&was=valley&a.was=sgd")));
    }

    @Test
    void comesAloneForHtmx() {
        HttpResponse<String> response = server.get(LAB + "?runs=2", "HX-Request", "true", "HX-Target", "lab-s4-2-1");
        Document lab = Jsoup.parse(response.body());
        assertNotNull(lab.getElementById("lab-s4-2-1-b-momentum"));
        assertEquals(0, lab.select("main, h1").size());
        List<String> ids = lab.select("[id]").eachAttr("id");
        assertEquals(ids.size(), ids.stream().distinct().count());
        assertTrue(ids.stream().allMatch(id -> id.startsWith("lab-s4-2-1")), ids.toString());
    }
}
