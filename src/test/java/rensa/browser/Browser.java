package rensa.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptException;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * A Chromium without a window, as a reader with certain settings has it. A test class starts one, and closes it after
 * all its tests.
 */
public final class Browser implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** axe-core looks at thousands of elements, perhaps on a machine with other work. */
    private static final Duration LONGEST_SCRIPT = Duration.ofMinutes(2);

    /** htmx also writes down that a newer request took the place of an older one, as it should. */
    private static final Pattern SUPERSEDED = Pattern.compile("\"htmx:(sendAbort|afterRequest), ");

    private final Path profile;
    private final ChromeDriver driver;

    private Browser(Path profile, ChromeDriver driver) {
        this.profile = profile;
        this.driver = driver;
    }

    /** Starts a browser that prefers a language, such as {@code ja}. */
    public static Browser start(String language) {
        Path profile = temporaryFolder();
        ChromeOptions options = new ChromeOptions();
        options.addArguments(
                "--headless=new",
                "--user-data-dir=" + profile,
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-quic",
                "--no-first-run",
                "--disable-gpu",
                "--lang=" + language);
        if (Chromium.isRoot()) {
            options.addArguments("--no-sandbox"); // Chromium's sandbox refuses to run as root
        }
        options.setExperimentalOption("prefs", Map.of("intl.accept_languages", language));
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        options.setScriptTimeout(LONGEST_SCRIPT);
        return new Browser(profile, Chromium.start(options)).resize(1280, 900);
    }

    /** Selenium's own driver, for all that has no name here. */
    public ChromeDriver driver() {
        return driver;
    }

    public Browser open(String url) {
        driver.get(url);
        return this;
    }

    public WebElement find(String css) {
        return driver.findElement(By.cssSelector(css));
    }

    public List<WebElement> findAll(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    /** Waits until something is as expected; fails with what it is instead. */
    public void assertBecomes(Object expected, Supplier<?> actual) {
        try {
            waitUntil(page -> expected.equals(actual.get()));
        } catch (TimeoutException never) {
            assertEquals(expected, actual.get());
        }
    }

    /** Waits until the page is as asked. */
    public <T> T waitUntil(Function<? super WebDriver, T> condition) {
        return new WebDriverWait(driver, PATIENCE, Duration.ofMillis(20)).until(condition);
    }

    /** Follows a link or presses a button that leads to another page, and waits until that is there as a whole. */
    public void leaveBy(WebElement link) {
        leaveBy(link::click);
    }

    /** Does something that leads to another page, and waits until that is there as a whole. */
    public void leaveBy(Runnable action) {
        Number before = evaluate("performance.timeOrigin");
        action.run();
        new WebDriverWait(driver, PATIENCE, Duration.ofMillis(20))
                .ignoring(JavascriptException.class) // between two pages there is nothing to ask
                .until(page -> !before.equals(this.<Number>evaluate("performance.timeOrigin"))
                        && "complete".equals(this.<String>evaluate("document.readyState")));
    }

    /** The value of a JavaScript expression in the page, which finds the arguments in {@code arguments}. */
    @SuppressWarnings("unchecked") // the caller knows what the expression gives
    public <T> T evaluate(String expression, Object... arguments) {
        return (T) driver.executeScript("return " + expression, arguments);
    }

    /** Sets the size of the page in CSS pixels, also narrower than a window can be. */
    public Browser resize(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
        assertEquals((long) width, this.<Long>evaluate("window.innerWidth"));
        return this;
    }

    /** Sets what the reader's system prefers: {@code light} or {@code dark}, and whether things may move. */
    public Browser prefer(String colorScheme, boolean reducedMotion) {
        List<Map<String, String>> features = List.of(
                Map.of("name", "prefers-color-scheme", "value", colorScheme),
                Map.of("name", "prefers-reduced-motion", "value", reducedMotion ? "reduce" : "no-preference"));
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "", "features", features));
        return this;
    }

    /** Shows pages as they are printed, until {@link #prefer} is called. */
    public Browser print() {
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
        return this;
    }

    /** Switches JavaScript on or off for pages opened from now on. */
    public Browser javaScript(boolean on) {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !on));
        return this;
    }

    /** Fails if the page can be scrolled sideways. */
    public void assertNoSidewaysScrolling() {
        assertEquals(
                this.<Long>evaluate("document.documentElement.clientWidth"),
                this.<Long>evaluate("document.documentElement.scrollWidth"),
                "scrolls sideways: " + driver.getCurrentUrl());
    }

    /** Forgets what the browser complained about so far. */
    public void forgetComplaints() {
        driver.manage().logs().get(LogType.BROWSER);
    }

    /** Fails with a list of what the browser complained about since the last call, such as a breach of the CSP. */
    public void assertNoComplaints() {
        List<String> complaints = driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(LogEntry::getMessage)
                .filter(message -> !SUPERSEDED.matcher(message).find())
                .toList();
        assertEquals(List.of(), complaints, driver.getCurrentUrl());
    }

    /** Fails with a readable list of what axe-core finds inaccessible in the page. */
    public void assertAccessible() {
        assertNothingFound(Axe.EVERY_RULE);
    }

    /** Fails if a text has too little contrast: all that another colour scheme changes. */
    public void assertLegible() {
        assertNothingFound(Axe.CONTRAST);
    }

    private void assertNothingFound(Axe rules) {
        assertEquals("", rules.violations(driver), "inaccessible: " + driver.getCurrentUrl());
    }

    @Override
    public void close() {
        driver.quit();
        try (Stream<Path> files = Files.walk(profile)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException | UncheckedIOException e) {
            profile.toFile().deleteOnExit(); // Chromium may still be writing a file while it ends
        }
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("rensa-browser");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
