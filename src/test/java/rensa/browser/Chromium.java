package rensa.browser;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/**
 * Finds a Chromium and starts it: the one of the system, else one that Selenium fetches, else, for root on Debian, one
 * that it installs. A machine that can have none fails the tests; it never skips them.
 */
final class Chromium {
    private static final String REMEDY =
            "No Chromium for the browser tests. Install it, on Debian: apt-get install chromium chromium-driver";
    private static final Path TURN = Path.of("target", "chromium.lock");
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    private Chromium() {}

    /** One at a time, as the tests run in two JVMs and only one of them may install. */
    static ChromeDriver start(ChromeOptions options) {
        try (FileChannel turn = FileChannel.open(TURN, CREATE, WRITE)) {
            turn.lock();
            return ofTheSystem(options).orElseGet(() -> fetchedOrInstalled(options));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static Optional<ChromeDriver> ofTheSystem(ChromeOptions options) {
        Optional<Path> browser = NAMES.stream().flatMap(Chromium::onPath).findFirst();
        Optional<Path> driver = onPath("chromedriver").findFirst();
        if (browser.isEmpty() || driver.isEmpty()) {
            return Optional.empty();
        }
        options.setBinary(browser.get().toFile());
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(driver.get().toFile())
                .usingAnyFreePort()
                .build();
        return Optional.of(new ChromeDriver(service, options));
    }

    private static ChromeDriver fetchedOrInstalled(ChromeOptions options) {
        try {
            return new ChromeDriver(options);
        } catch (WebDriverException notFetched) {
            if (!isRoot() || onPath("apt-get").findFirst().isEmpty()) {
                throw new IllegalStateException(REMEDY, notFetched);
            }
            System.out.println("Installing chromium and chromium-driver for the browser tests");
            run("apt-get", "update", "-qq");
            run("apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium", "chromium-driver");
            return ofTheSystem(options).orElseThrow(() -> new IllegalStateException(REMEDY, notFetched));
        }
    }

    private static Stream<Path> onPath(String program) {
        return Stream.of(System.getenv("PATH").split(":"))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable);
    }

    private static void run(String... command) {
        ProcessBuilder process = new ProcessBuilder(command).inheritIO();
        process.environment().put("DEBIAN_FRONTEND", "noninteractive");
        try {
            if (process.start().waitFor() != 0) {
                throw new IllegalStateException(REMEDY);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(REMEDY, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(REMEDY, e);
        }
    }
}
