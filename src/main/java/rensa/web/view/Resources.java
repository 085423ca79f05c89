package rensa.web.view;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Where {@code templates} and {@code static} stand: in the working directory while developing, else beside the classes.
 *
 * @param root the folder, or the jar
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
        return new Resources(code(), false);
    }

    /** Every file under a folder, by its path relative to that folder, with {@code /} between the segments. */
    public Map<String, byte[]> allUnder(String folder) {
        try {
            return Files.isDirectory(root) ? filesUnder(root.resolve(folder)) : entriesUnder(folder + "/");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, byte[]> filesUnder(Path top) throws IOException {
        Map<String, byte[]> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(top).filter(Files::isRegularFile)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                contents.put(top.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return contents;
    }

    /** The class loader has the jar open already; a file system over it would read its long list of entries once more. */
    private Map<String, byte[]> entriesUnder(String top) throws IOException {
        Map<String, byte[]> contents = new TreeMap<>();
        try (ZipFile jar = new ZipFile(root.toFile())) {
            for (ZipEntry entry : Collections.list(jar.entries())) {
                if (entry.getName().startsWith(top) && !entry.isDirectory()) {
                    contents.put(
                            entry.getName().substring(top.length()),
                            jar.getInputStream(entry).readAllBytes());
                }
            }
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
}
