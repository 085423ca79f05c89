package rensa.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

class TrainingLabBrowserTest extends InBrowser {
    private static LabPage open(String query) {
        browser.open(server.url("/en/labs/training" + query));
        return LabPage.in(browser);
    }

    private static String progress(LabPage lab) {
        return lab.text(".training-progress span");
    }

    @Test
    void learnsByItselfAndTellsAtTheEnd() {
        LabPage lab = open("?epochs=12");
        lab.markPage();
        browser.assertBecomes("Epoch 12 of 12", () -> progress(lab));
        browser.assertBecomes(
                "true",
                () -> String.valueOf(lab.status().startsWith("After 12 epochs the training loss has gone from")));
        assertEquals("One epoch", lab.text("#lab-move-epoch"));
        assertEquals("/en/labs/training?epochs=12", lab.url());
        lab.assertSamePage();
    }

    @Test
    void stopsWhereItIsAndGoesOnFromThere() {
        LabPage lab = open("?epochs=2000&data=moons");
        browser.assertBecomes("true", () -> String.valueOf(epoch(lab) > 0));
        lab.find("#lab-stop").click();
        browser.assertBecomes("Continue", () -> lab.text("#lab-move-continue"));
        String stopped = progress(lab);
        assertTrue(lab.url().contains("epoch="), lab::url);
        assertTrue(stopped.startsWith("Epoch "), stopped);
        assertEquals(stopped, progress(lab));
        lab.find("#lab-move-batch").click();
        browser.assertBecomes(stopped + ", and 1 of the 14 batches of the next", () -> progress(lab));
        lab.find("#lab-move-continue").click();
        browser.assertBecomes("Stop", () -> lab.text("#lab-stop"));
        browser.assertBecomes("true", () -> String.valueOf(!progress(lab).startsWith(stopped)));
    }

    @Test
    void theScrubberGoesBackByKeyboard() {
        LabPage lab = open("?epochs=20&epoch=20");
        lab.find("#lab-scrubber").sendKeys(Keys.HOME);
        browser.assertBecomes("Epoch 0 of 20", () -> progress(lab));
        browser.assertBecomes("/en/labs/training?epochs=20&epoch=0", lab::url);
        lab.find("#lab-scrubber").sendKeys(Keys.ARROW_RIGHT);
        browser.assertBecomes("Epoch 1 of 20", () -> progress(lab));
        lab.find("#lab-scrubber").sendKeys(Keys.ARROW_RIGHT);
        browser.assertBecomes("Epoch 2 of 20", () -> progress(lab));
        assertEquals("lab-scrubber", lab.focus());
        browser.assertBecomes("/en/labs/training?epochs=20&epoch=2", lab::url);
    }

    @Test
    void anotherSettingBeginsAnotherRun() {
        LabPage lab = open("?epochs=10");
        browser.assertBecomes("One epoch", () -> lab.text("#lab-move-epoch"));
        lab.type(lab.find("#lab-rate"), "0.5");
        browser.assertBecomes("/en/labs/training?rate=0.5&epochs=10", lab::url);
        browser.assertBecomes("Epoch 10 of 10", () -> progress(lab));
        browser.assertBecomes("One epoch", () -> lab.text("#lab-move-epoch"));
    }

    /** The browser connects again by itself and says what it had last; any server can go on from there. */
    @Test
    void goesOnWhereItWasWhenAnotherServerTakesOver() {
        LabPage lab = open("?epochs=2000&data=xor");
        browser.assertBecomes("true", () -> String.valueOf(epoch(lab) >= 100));
        server.startAnew();
        int before = epoch(lab);
        browser.assertBecomes("true", () -> String.valueOf(epoch(lab) > before));
        assertTrue(epoch(lab) < before + 600, () -> "not from the beginning, nor from the end: " + epoch(lab));
        browser.forgetComplaints();
    }

    private static int epoch(LabPage lab) {
        return Integer.parseInt(
                progress(lab).replaceAll("Epoch ([\\d,]+) .*", "$1").replace(",", ""));
    }

    @Test
    void worksByLinksAndAButtonWithoutScripts() {
        browser.javaScript(false);
        browser.open(server.url("/en/labs/training?epochs=100"));
        browser.find("#lab-moves a:last-of-type").click();
        assertEquals("Epoch 50 of 100", browser.find(".training-progress span").getText());
        browser.find("#lab-scrubber").sendKeys(Keys.HOME);
        browser.find(".scrubber button").click();
        assertEquals("Epoch 0 of 100", browser.find(".training-progress span").getText());
    }
}
