package rensa.web.view;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The folder in which {@code templates} and {@code static} stand: the working directory while developing, else the jar.
 *
 * @param root the folder
 * @param editable whether its files may change while the server runs, so that nothing read from it may be cached
 */
public record Resources(Path root, boolean editable) {

    /** The working directory when the classes run from a directory and templates stand beside them, else the jar. */
    public static Resources detect() {
        Path here = Path.of("").toAbsolutePath();
        boolean developing = Files.isDirectory(code()) && Files.isDirectory(here.resolve("templates"));
        return developing ? new Resources(here, true) : packaged();
    }

    /** What the build put beside the classes, which never changes. */
    public static Resources packaged() {
        return new Resources(Files.isDirectory(code()) ? code() : insideOf(code()), false);
    }

    /** Every file under a folder, by its path relative to that folder, with {@code /} between the segments. */
    Map<String, byte[]> allUnder(String folder) {
        Path top = root.resolve(folder);
        Map<String, byte[]> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(top).filter(Files::isRegularFile)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                contents.put(top.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return contents;
    }

    private static Path code() {
        try {
            return Path.of(Resources.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("resource") // stays open as long as the process, which reads from it
    private static Path insideOf(Path jar) {
        try {
            return FileSystems.newFileSystem(jar).getPath("/");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
