package rensa.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import rensa.engine.Tensor;
import rensa.practice.Cell;
import rensa.practice.Mistake;
import rensa.practice.Problem;
import rensa.practice.Topic;
import rensa.web.view.Numbers;

class PracticePagesTest {
    /** s = x + y; z = s × w with x = −2, y = −6, w = −4.9: the gradients are w −8, s −4.9, y −4.9, x −4.9. */
    private static final String SUM_TIMES = "/en/practice/arithmetic";

    private static LiveServer server;

    @BeforeAll
    static void start() {
        server = LiveServer.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Document page(String path) {
        HttpResponse<String> response = server.get(path);
        assertEquals(200, response.statusCode(), path);
        return Jsoup.parse(response.body());
    }

    private static String said(Document page, int cell) {
        return page.select("#practice-c" + cell + "-said").text();
    }

    private static String verdict(Document page, int cell) {
        return page.select("#practice-c" + cell + "-said .verdict b").text();
    }

    static Stream<Arguments> topicsAndLevels() {
        return Stream.of(Topic.values()).flatMap(topic -> Stream.of(1, 2, 3).map(level -> Arguments.of(topic, level)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void listsTheSevenTopicsWithWhatEachTrains(String language) {
        Document page = page("/" + language + "/practice/");
        assertEquals(
                Stream.of(Topic.values())
                        .map(topic -> "/" + language + "/practice/" + topic.id())
                        .toList(),
                page.select(".cards h2 a").eachAttr("href"));
        assertEquals(7, page.select(".cards p").eachText().size());
        assertTrue(page.select("header nav a").eachAttr("href").contains("/" + language + "/practice/"));
        page.select(".cards h2 a").eachAttr("href").forEach(PracticePagesTest::page);
    }

    @Test
    void standsOnTheHomePage() {
        assertEquals(7, page("/en/").select(".topics a[href^=/en/practice/]").size());
    }

    @Test
    void hasAFieldForEveryBlankInTheOrderOfTheBackwardPass() {
        Document page = page(SUM_TIMES);
        assertEquals(
                List.of("ans.w", "ans.s", "ans.y", "ans.x"),
                page.select(".blanks input").eachAttr("name"));
        assertEquals(
                List.of("∂z/∂w", "∂z/∂s", "∂z/∂y", "∂z/∂x"),
                page.select(".blanks label").eachText());
        assertEquals(
                List.of("4", "3", "2", "1"), page.select("svg .blank-number").eachText());
        page.select("svg a.blank")
                .eachAttr("href")
                .forEach(field ->
                        assertEquals("input", page.select(field).first().tagName()));
        assertEquals("0 of 4 right", page.select("[role=status]").text());
    }

    @ParameterizedTest
    @CsvSource({
        "-4.9, ✓ Right",
        "'-4,9', ✓ Right",
        "−４．９, ✓ Right",
        "-49/10, ✓ Right",
        "-4.92, ≈ Close enough",
        "-8, ✗ Not yet",
        "-5.2, ✗ Not yet",
        "four, ? Not a number",
        "'', ''"
    })
    void givesTheVerdictWithASign(String answer, String verdict) {
        Document page = page(SUM_TIMES + "?ans.s=" + URLEncoder.encode(answer, StandardCharsets.UTF_8));
        assertEquals(verdict, verdict(page, 2));
        Element field = page.select("input[name=ans.s]").first();
        assertEquals(answer, field.val());
        boolean isSettled = verdict.isEmpty() || verdict.matches("[✓≈].*");
        assertEquals(Boolean.toString(!isSettled), field.attr("aria-invalid"));
    }

    @Test
    void letsARightNumberSettleOntoItsEdge() {
        Document page = page(SUM_TIMES + "?ans.s=-4.9");
        assertEquals("◂ −4.9", page.select("svg .gradient.settled").text());
        assertEquals(3, page.select("svg a.blank").size());
        assertEquals(
                "−4.9",
                page.select("#practice-numbers tr:has(th:contains(s =)) td.gradient")
                        .text());
        assertEquals("1 of 4 right", page.select("#practice-score").text());
        assertEquals(0, page.select("#practice-c2-hint").size());
    }

    @Test
    void saysWhatAWrongNumberIsConsistentWithAndAsksOneQuestion() {
        Document page = page(SUM_TIMES + "?ans.s=-8");
        assertTrue(said(page, 2).contains("-8 for s is the upstream gradient times s itself."), said(page, 2));
        assertEquals(1, page.select(".leading").size());
        assertTrue(page.select(".leading").text().startsWith("Raise s by 1."));
        assertEquals("0 of 4 right. s: Not yet", page.select("[role=status]").text());
        assertEquals(
                "✗", page.select("svg a[href=#practice-c2-field] .blank-sign").text());
    }

    @Test
    void asksAQuestionToAnInexplicableNumberToo() {
        Document page = page(SUM_TIMES + "?ans.s=123.4");
        assertTrue(said(page, 2).contains("123.4 for s fits no mistake that I know"), said(page, 2));
        assertEquals(
                "s is used by z. What is the gradient there, and how much does z change when s rises by 1?",
                page.select(".leading").text());
    }

    @Test
    void knowsAnErrorThatIsOnlyCarriedOn() {
        Document page = page(SUM_TIMES + "?ans.s=-8&ans.y=-8");
        assertEquals("↷ Right method", verdict(page, 3));
        assertTrue(said(page, 3).contains("-8 is right for what you have further up"));
    }

    /** Problem 0 of update: a mistake means something else where a new value is asked for, or a value. */
    @ParameterizedTest
    @CsvSource({
        "GAVE_UPDATE, The step alone",
        "WRONG_SIGN, A step uphill",
        "GAVE_VALUE, The old value",
        "OTHER_NODE, Another number of this graph"
    })
    void wordsAMistakeByWhatIsAskedFor(String mistake, String name) {
        Problem problem = Problem.of(Topic.UPDATE, 1, 0);
        int w = problem.program().graph().node("w").orElseThrow().index();
        double value = problem.inputs().get("w").item();
        double updated = problem.exercise().right(Cell.updated(w)).item();
        double answer =
                switch (Mistake.valueOf(mistake)) {
                    case GAVE_UPDATE -> updated - value;
                    case WRONG_SIGN -> value + value - updated;
                    case GAVE_VALUE -> value;
                    default -> problem.exercise().right(Cell.gradient(w)).item();
                };
        for (String language : List.of("en", "ja")) {
            Document page = page("/" + language + "/practice/update?seed=0&ans.new.w=" + answer);
            int cell = problem.cells().indexOf(Cell.updated(w)) + 1;
            assertEquals(1, page.select(".leading").size());
            assertTrue(language.equals("ja") || said(page, cell).contains(name), said(page, cell));
            assertFalse(page.select(".likely").text().contains("{"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2.2, 2.2",
        "2.2, '2,2'",
        "2.2, 11/5",
        "2.2, ２．２",
        "-3, −3",
        "-3, －3",
        "0.001, 1e-3",
        "110, 1.1×10^2",
        "-0.5, －１／２"
    })
    void readsNumbersAsPeopleWriteThem(String k, String typed) {
        for (String language : List.of("en", "ja")) {
            Document page = page("/" + language + "/practice/own?program=y+%3D+x+*+k&in.x=7&in.k=" + k + "&ans.x="
                    + URLEncoder.encode(typed, StandardCharsets.UTF_8));
            assertEquals(1, page.select("#practice-c2-said.correct").size(), typed);
        }
    }

    @Test
    void opensValuesGateByGateAtTheSecondLevel() {
        String path = SUM_TIMES + "?level=2";
        assertEquals(List.of("ans.value.s"), page(path).select(".blanks input").eachAttr("name"));
        assertEquals(5, page(path).select(".locked").size());
        assertEquals(
                List.of("ans.value.s", "ans.value.z"),
                page(path + "&ans.value.s=" + right(Topic.ARITHMETIC, 2, "value.s"))
                        .select(".blanks input")
                        .eachAttr("name"));
        Document open = page(path + "&ans.value.s=" + right(Topic.ARITHMETIC, 2, "value.s") + "&ans.value.z="
                + right(Topic.ARITHMETIC, 2, "value.z"));
        assertEquals(6, open.select(".blanks input").size());
        assertEquals(0, open.select(".locked").size());
        assertEquals(2, open.select("svg .value.settled").size());
    }

    private static String right(Topic topic, int level, String key) {
        Problem problem = Problem.of(topic, level, 1);
        Cell cell = Cell.ofKey(key, problem.program().graph()).orElseThrow();
        return text(problem.exercise().right(cell));
    }

    private static String text(Tensor tensor) {
        return IntStream.range(0, tensor.shape().rows())
                .mapToObj(row -> IntStream.range(0, tensor.shape().columns())
                        .mapToObj(column -> Double.toString(tensor.at(row, column)))
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining(";"));
    }

    /** The whole problem with right answers, but for what is said otherwise. */
    private static String solved(Topic topic, int level, long seed) {
        Problem problem = Problem.of(topic, level, seed);
        return problem.cells().stream()
                .map(cell -> "&ans." + cell.key(problem.program().graph()) + "="
                        + URLEncoder.encode(text(problem.exercise().right(cell)), StandardCharsets.UTF_8))
                .collect(
                        Collectors.joining("", "/en/practice/" + topic.id() + "?seed=" + seed + "&level=" + level, ""));
    }

    @ParameterizedTest
    @MethodSource("topicsAndLevels")
    void rightAnswersSolveAnyProblem(Topic topic, int level) {
        for (long seed = 0; seed < 6; seed++) {
            Document page = page(solved(topic, level, seed));
            assertEquals("✓ All right!", page.select(".done").text(), () -> "" + topic + level);
            assertEquals(List.of(), page.select("svg a.blank").eachText());
            assertEquals("All right!", page.select("[role=status]").text());
            assertTrue(page.select(".practice-actions a[href^=/en/labs/graph?]").size() == 1);
        }
    }

    @Test
    void theStreakStandsInTheUrlOnly() {
        Document page = page(solved(Topic.FAN_OUT, 1, 7) + "&streak=4");
        assertEquals("✓ All right! That makes 5 in a row.", page.select(".done").text());
        assertEquals(
                "/en/practice/fan-out?seed=8&streak=5", page.select("a.another").attr("href"));
        assertEquals(
                "/en/practice/fan-out?seed=8",
                page("/en/practice/fan-out?seed=7&streak=4").select("a.another").attr("href"));
        assertTrue(server.get("/en/practice/fan-out").headers().map().keySet().stream()
                .noneMatch("set-cookie"::equalsIgnoreCase));
    }

    private static final Pattern NUMBER = Pattern.compile("[−-]?\\d+(?:\\.\\d+)?");

    /** No answer is anywhere in the markup before it is asked for, unless the exercise itself shows that number. */
    @ParameterizedTest
    @MethodSource("topicsAndLevels")
    void keepsTheAnswersBack(Topic topic, int level) {
        int kept = 0;
        for (long seed = 0; seed < 12; seed++) {
            Problem problem = Problem.of(topic, level, seed);
            String markup = server.get("/en/practice/" + topic.id() + "?seed=" + seed + "&level=" + level)
                    .body();
            Document page = Jsoup.parse(markup);
            page.select("path, svg, rect, g").forEach(shape -> shape.clearAttributes()); // coordinates are numbers too
            page.select("text").removeAttr("y").removeAttr("x");
            Set<String> shown = NUMBER.matcher(page.outerHtml())
                    .results()
                    .map(found -> found.group().replace('−', '-'))
                    .collect(Collectors.toCollection(HashSet::new));
            Set<String> given = given(problem);
            for (Cell cell : problem.cells()) {
                for (double number : problem.exercise().right(cell).toArray()) {
                    String answer = Numbers.ROUNDED.text(number).replace('−', '-');
                    if (answer.length() > 3 && !given.contains(answer)) { // small whole numbers number things
                        assertFalse(shown.contains(answer), () -> problem + " tells " + answer + " at " + cell);
                        kept++;
                    }
                }
            }
        }
        assertTrue(kept >= 6, "nothing to keep back");
    }

    private static Set<String> given(Problem problem) {
        Set<String> given = new HashSet<>();
        problem.program().graph().nodes().stream()
                .filter(node -> problem.isGiven(node.index()))
                .forEach(node -> {
                    for (double number :
                            problem.exercise().values().of(node.index()).toArray()) {
                        given.add(Numbers.ROUNDED.text(number).replace('−', '-'));
                    }
                });
        return given;
    }

    @Test
    void givesHintsOnFourRungsAndCountsThem() {
        Document page = page(SUM_TIMES);
        for (int rung = 1; rung <= 4; rung++) {
            Element link = page.select("#practice-c2-hint").first();
            assertEquals("Hint " + rung + " of 4", link.text());
            page = page(link.attr("href"));
            assertEquals(rung, page.select("#practice-c2-said .rungs > li").size());
            assertEquals(
                    "0 of 4 right, hints used: " + rung,
                    page.select("#practice-score").text());
        }
        assertEquals(0, page.select("#practice-c2-hint").size());
        assertEquals(
                List.of("The formula in symbols", "With the upstream gradient", "With all numbers", "The result"),
                page.select(".rung-label").eachText());
        assertTrue(page.select("#practice-c2-said .rungs > li").last().text().contains("−4.9"));
        assertEquals("hint.s", page.select("#practice-state input").attr("name"));
    }

    @ParameterizedTest
    @EnumSource(Topic.class)
    void hasFourHintsForEveryBlank(Topic topic) {
        for (int level = 1; level <= Topic.LEVELS; level++) {
            for (long seed = 0; seed < 6; seed++) {
                Problem problem = Problem.of(topic, level, seed);
                String hints = problem.cells().stream()
                        .map(cell -> "&hint." + cell.key(problem.program().graph()) + "=4")
                        .collect(Collectors.joining());
                Document page = page("/ja/practice/" + topic.id() + "?seed=" + seed + "&level=" + level + hints);
                assertEquals(
                        4 * problem.cells().size(),
                        page.select(".said .rungs > li").size(),
                        problem.toString());
            }
        }
    }

    @Test
    void replaysAMistakeBesideTheRightRule() {
        Document page = page(SUM_TIMES + "?ans.s=-8");
        String replay = page.select("#practice-c2-own-input").attr("href");
        assertEquals(SUM_TIMES + "?ans.s=-8&replay=s&mistake=own-input", replay);
        Document replayed = page(replay);
        assertEquals(
                "Replayed: Multiplied by its own input",
                replayed.select("#practice-replayed").text());
        assertEquals(
                List.of("z 1 1", "s ∂z∂z×s=1×(−8) = −8 ∂z∂z×w=1×(−4.9) = −4.9 ≠ differs"),
                replayed.select(".replay tbody tr").eachText());
        assertEquals(
                List.of("◂ −8", "◂ −4.9"),
                replayed.select(".replay svg .differs").eachText());
        assertEquals(SUM_TIMES + "?ans.s=-8", replayed.select("#practice-close").attr("href"));
        assertFalse(replayed.select(".replay svg").text().contains("◂ −8 ◂ −8"), "w stays blank");
    }

    /** s = x × x; t = k × x; y = s + t at x = 2.5, k = 8: what comes back to x is 2.5, 2.5 and 8. */
    @Test
    void replaysWhatIsDoneWithSeveralPaths() {
        String paths = "/en/practice/own?program=s+%3D+x+*+x%3B+t+%3D+k+*+x%3B+y+%3D+s+%2B+t&in.x=2.5&in.k=8";
        Document page = page(paths + "&ans.x=50&replay=x");
        assertEquals(
                "Replayed: Paths multiplied", page.select("#practice-replayed").text());
        assertEquals(
                "x from 2.5, 2.5 and 8: 50 from 2.5, 2.5 and 8: 13 ≠ differs",
                page.select(".replay tbody tr").last().text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void theLessonsOnGraphsAndLayersLeadToTheirTopics(String language) {
        for (String lesson : List.of("graphs", "layers")) {
            List<String> topics = page("/" + language + "/lessons/" + lesson)
                    .select("#outro a[href^=/" + language + "/practice/]")
                    .eachAttr("href");
            assertEquals(3, topics.size());
            topics.forEach(PracticePagesTest::page);
        }
    }

    @Test
    void replaysNothingThatDoesNotGiveTheNumber() {
        assertEquals(
                0,
                page(SUM_TIMES + "?replay=s&mistake=own-input")
                        .select(".replay")
                        .size());
        assertEquals(
                0, page(SUM_TIMES + "?ans.s=-4.9&replay=s").select(".replay").size());
        assertEquals(
                0,
                page(SUM_TIMES + "?ans.s=-8&replay=s&mistake=one-path")
                        .select(".replay")
                        .size());
        assertEquals(
                0,
                page(SUM_TIMES + "?ans.s=-8&replay=s&mistake=gave-value")
                        .select(".replay")
                        .size());
    }

    @Test
    void marksEveryNumberOfAGrid() {
        Problem problem = Problem.of(Topic.AFFINE, 2, 0);
        assertTrue(problem.toString().contains("X"), problem::toString);
        String solved = solved(Topic.AFFINE, 2, 0);
        Document right = page(solved);
        assertTrue(right.select("textarea").size() > 0);
        assertTrue(right.select(".marked-grid span span").eachText().stream().allMatch(text -> text.endsWith("✓")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?seed=",
                "?seed=abc",
                "?seed=99999999999999999999",
                "?seed=1.5",
                "?seed=1",
                "?level=9",
                "?level=-1"
            })
    void takesTheFirstProblemWhereTheSeedSaysNothing(String query) {
        Document page = page(SUM_TIMES + query);
        assertEquals("Problem 1", page.select("h1 small").text());
        boolean isUnread = query.matches("\\?seed=(abc|9+|1\\.5)");
        assertEquals(isUnread ? 1 : 0, page.select(".note").size());
    }

    @Test
    void takesAnyWholeNumberAsASeed() {
        for (String seed : List.of("0", "-3", "999999999999999999", "-999999999999999999")) {
            assertEquals(
                    "Problem " + seed,
                    page(SUM_TIMES + "?seed=" + seed).select("h1 small").text());
        }
    }

    @Test
    void staysCalmWhateverIsFilledIn() {
        String long60k = "7".repeat(60_000);
        assertEquals("? Not a number", verdict(page(SUM_TIMES + "?ans.s=" + long60k), 2));
        assertEquals("? Not a number", verdict(page("/en/practice/affine?level=3&ans.Y=" + "1+".repeat(20_000)), 1));
        page(SUM_TIMES + "?hint.s=999999&streak=999999&replay=%3Cb%3E&mistake=x&ans.nobody=1");
        String markup = server.get(SUM_TIMES + "?ans.s=%3Cscript%3Ealert(1)%3C/script%3E")
                .body();
        assertFalse(markup.contains("<script>alert"));
    }

    @Test
    void hasNoOtherTopicsAndLanguages() {
        assertEquals(404, server.get("/en/practice/nothing").statusCode());
        assertEquals(404, server.get("/fr/practice/").statusCode());
    }

    @Test
    void answersHtmxWithTheExerciseAloneAndItsAddress() {
        HttpResponse<String> answer = server.get(
                SUM_TIMES + "?seed=1&level=1&ans.w=&ans.s=-4.9&streak=0",
                "HX-Request",
                "true",
                "HX-Target",
                "practice-figure");
        assertEquals(
                SUM_TIMES + "?ans.s=-4.9",
                answer.headers().firstValue("HX-Replace-Url").orElse(""));
        assertFalse(answer.body().contains("<html"));
        Document alone = Jsoup.parse(answer.body());
        String parts = alone.select("#practice-blanks").attr("hx-select-oob");
        for (String part : parts.split(",")) {
            assertEquals(1, alone.select(part.replace(":innerHTML", "")).size(), part);
        }
        assertEquals(
                alone.select("#practice").outerHtml(),
                page(SUM_TIMES + "?ans.s=-4.9").select("#practice").outerHtml());
    }

    @Test
    void everyIdIsUnique() {
        Document page = page(SUM_TIMES + "?ans.s=-8&ans.y=1&hint.s=2&replay=s&mistake=own-input");
        List<String> ids = page.select("[id]").eachAttr("id");
        assertEquals(Set.copyOf(ids).size(), ids.size(), ids::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void everyWrongNumberGetsAWordAndAQuestionInBothLanguages(String language) {
        for (Topic topic : Topic.values()) {
            Problem problem = Problem.of(topic, 1, 3);
            String wrong = problem.cells().stream()
                    .map(cell -> "&ans." + cell.key(problem.program().graph()) + "=77.7")
                    .collect(Collectors.joining());
            Document page = page("/" + language + "/practice/" + topic.id() + "?seed=3" + wrong);
            assertEquals(
                    page.select(".said.wrong").size(),
                    page.select(".said.wrong .leading").size());
            assertTrue(page.select(".said.wrong").size() > 0, topic.id());
        }
    }

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
