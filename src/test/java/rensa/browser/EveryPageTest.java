package rensa.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import rensa.lesson.LabListing;
import rensa.lesson.Lessons;
import rensa.lesson.Presets;
import rensa.web.graph.GraphState;

/** What holds for every page: room on a phone, no needless motion, and a browser that has nothing to complain about. */
class EveryPageTest extends InBrowser {
    private static String preset(String id) {
        return GraphState.of(Presets.byId(id).orElseThrow().start()).query();
    }

    /** Every page and every state of the lab that looks different. */
    static Stream<String> pages() {
        return Stream.of("ja", "en").flatMap(language -> Stream.concat(
                        lessonsAndLabs(),
                        Stream.of(
                                "/",
                                "/nowhere",
                                "/labs/",
                                "/practice/",
                                "/practice/arithmetic",
                                "/practice/arithmetic?ans.w=-8&ans.s=-8&ans.y=-8&ans.x=ten&hint.s=4&replay=s",
                                "/practice/arithmetic?seed=x&ans.w=-8&ans.s=-4.9&ans.y=-4.9&ans.x=-4.9&streak=2",
                                "/practice/fan-out?level=2&ans.value.s=1&hint.value.s=4",
                                "/practice/affine?level=3&seed=2&ans.Y=1+2%3B3+4&ans.B=1+2%3B3+4%3B5+6&hint.Y=4&hint.B=4",
                                "/practice/softmax-loss?level=3&seed=1",
                                "/practice/update?level=3&hint.new.w=4",
                                "/practice/own",
                                "/practice/own?program=y+%3D+2+*+(a",
                                "/embed/graph?node=total&lock=program,in.tax&hide=title",
                                "/embed/network?theme=dark",
                                "/embed/lessons/graphs/s5-1-1",
                                "/embed/practice/arithmetic?ans.w=-8&ans.s=-8&ans.x=ten&hint.y=4&replay=s",
                                "/embed/practice/affine?level=3&seed=4&theme=dark&lock=ans.Y",
                                "/share/graph?step=2&lock=program&hide=table",
                                "/labs/graph?step=0",
                                "/labs/graph?step=4&node=tax",
                                "/labs/graph?check=1&numbers=full",
                                "/labs/graph" + preset("two-layer-net") + "&check=1",
                                "/labs/graph" + preset("batch-affine") + "&step=5",
                                "/labs/graph?program=y+%3D+2+*+%28a+%2B+b",
                                "/labs/graph?program=y+%3D+a+@+b&in.a=%5B1%2C2%5D&in.b=%5B1%2C2%2C3%5D",
                                "/labs/graph?in.apple=ten",
                                "/labs/neuron?size=6&step=20&numbers=full",
                                "/labs/neuron?size=1&f=identity&step=2",
                                "/labs/neuron?in.b=ten",
                                "/labs/output?in.a1=1000.3&in.a2=1002.9&in.a3=1004&add=3",
                                "/labs/output?kind=identity&size=10",
                                "/labs/loss?loss=softmax_cross_entropy&rows=8&columns=6",
                                "/labs/loss?loss=cross_entropy&columns=2&in.Y=%5B%5B1,0%5D,%5B2,3%5D%5D",
                                "/labs/loss?in.T=%5B%5Bten%5D%5D",
                                "/labs/graph?program=y+%3D+log(x)&in.x=-1",
                                "/labs/network?step=0&rows=3",
                                "/labs/network?layers=2,4,4,4,4,1&f=sigmoid&rows=4&step=9&show=gradients",
                                "/labs/network?layers=3,8,3&loss=softmax_cross_entropy&check=1&node=H1%5B3%5D",
                                "/labs/network?layers=2,3,2&f=identity&node=layer1",
                                "/labs/network?in.X=ten",
                                "/labs/gradient-check?f=relu&init=he&seed=971&rows=3&h=1e-11",
                                "/labs/gradient-check?layers=8,8,8,8,8&init=normal",
                                "/labs/gradient-check?program=y+%3D+sum(x+@+w)&in.x=%5B1%2C2%5D&in.w=%5B1%2C2%2C3%5D",
                                "/practice/find-the-bug",
                                "/practice/find-the-bug?level=2&seed=7&node=s&mistake=own-input",
                                "/practice/find-the-bug?level=10&seed=9&answer=1",
                                "/lessons/graphs?predict=s5-2-1&predict.sign=negative&predict.size=1-10",
                                "/lessons/layers?predict=s6-3&predict.sign=positive",
                                "/practice/fan-out/worksheet?count=2",
                                "/practice/affine/worksheet?level=3&count=2",
                                "/practice/update/worksheet?level=2&count=2&key=1",
                                "/labs/gradient-check?program=y+%3D+relu(x)&in.x=0",
                                "/labs/descent?runs=4&step=7&run=d&field=1",
                                "/labs/descent?surface=curve&a.learningRate=0.6",
                                "/labs/descent?program=L+%3D+mse(w*x+%2B+b,+t)&in.x=%5B0,1%5D&in.t=%5B1,3%5D",
                                "/labs/descent?a.learningRate=-1",
                                "/labs/training?epochs=30&epoch=30",
                                "/labs/training?data=waves&f=relu&optimizer=sgd&rate=3&epochs=20&epoch=20",
                                "/labs/training?vary=rate&epochs=10",
                                "/labs/training?data=own&csv=1%2C2&rate=x",
                                "/labs/digits?pixels=0000000000000000&epochs=0&node=H1%5B3%5D",
                                "/labs/digits?target=8&node=X%5B34%5D",
                                "/labs/digit-training?epochs=0"))
                .map(path -> "/" + language + path));
    }

    private static Stream<String> lessonsAndLabs() {
        return Stream.concat(
                Lessons.ALL.stream().map(lesson -> "/lessons/" + lesson.slug()),
                LabListing.ALL.stream().map(lab -> "/labs/" + lab.id()));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void doesNotScrollSidewaysOnAPhone(String path) {
        browser.resize(320, 640).open(server.url(path)).assertNoSidewaysScrolling();
        browser.resize(375, 667).assertNoSidewaysScrolling();
        browser.resize(320, 640).javaScript(false).open(server.url(path)).assertNoSidewaysScrolling();
    }

    @Test
    void givesTheBrowserNothingToComplainAbout() {
        browser.forgetComplaints();
        pages().filter(path -> !path.endsWith("/nowhere")).forEach(path -> {
            browser.open(server.url(path));
            browser.assertNoComplaints();
        });
    }

    @Test
    void everyPresetShowsAFigureWithoutAProblem() {
        browser.forgetComplaints();
        browser.resize(320, 640);
        Presets.ALL.forEach(preset -> {
            browser.open(server.url("/ja/labs/graph" + preset(preset.id())));
            assertTrue(browser.find("svg.graph").isDisplayed(), preset.id());
            assertEquals(List.of(), browser.findAll(".problem, .lab-stopped"), preset.id());
            browser.assertNoSidewaysScrolling();
        });
        browser.assertNoComplaints();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void numbersTravelOnlyWhereMotionIsWelcome(boolean reduced) {
        browser.prefer("light", reduced).open(server.url("/en/labs/graph?step=0"));
        LabPage lab = LabPage.in(browser);
        browser.driver()
                .executeScript("window.moved = 0; document.addEventListener('animationstart', () => window.moved++)");
        lab.find("[data-step=next]").click();
        browser.assertBecomes("1 / 5", lab::count);
        if (reduced) {
            assertEquals(0L, browser.<Long>evaluate("document.getAnimations().length"));
            assertEquals(0L, browser.<Long>evaluate("window.moved"));
        } else {
            browser.waitUntil(page -> browser.<Long>evaluate("window.moved") > 0);
        }
    }

    @Test
    void keysAreLargeEnoughForAFinger() {
        browser.resize(375, 667).open(server.url("/ja/labs/graph"));
        List<Number> heights = browser.evaluate(
                "[...document.querySelectorAll('.step-button')].map(b => b.getBoundingClientRect().height)");
        heights.forEach(height -> assertTrue(height.doubleValue() >= 44, height + " px"));
    }
}
