package rensa.web.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The text of a class of ours, which the build packs beside the compiled class: what it cuts out for a page is the very
 * code that ran.
 *
 * <p>It finds the end of a member by its indentation, which the formatter gives it and the build checks: what belongs to a
 * member is indented further than its first line.
 *
 * @param file where the class stands in the repository
 */
record JavaSource(String file, List<String> lines) {
    private static final String DECLARATION = " +[^\\s/@}].*\\b%s.*";
    private static final Map<String, JavaSource> READ = new ConcurrentHashMap<>();

    /**
     * A field or a method, its indentation taken off.
     *
     * @param comment its Javadoc; empty where it has none
     * @param code its annotations and its declaration
     */
    record Member(String comment, String code) {}

    /** The class of a full name, {@code rensa.engine.Ops}. */
    static JavaSource of(String type) {
        return READ.computeIfAbsent(type, JavaSource::read);
    }

    private static JavaSource read(String type) {
        String path = type.replace('.', '/') + ".java";
        try (InputStream in = JavaSource.class.getResourceAsStream("/source/" + path)) {
            if (in == null) {
                throw new NoSuchElementException("The build packs no source of " + type);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new JavaSource("src/main/java/" + path, text.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The constant of this name. */
    Member constant(String name) {
        return member(name + " =");
    }

    /**
     * A method.
     *
     * @param signature its name and as much of what follows, from the opening bracket on, as tells it from others and from
     *     calls of it
     */
    Member method(String signature) {
        return member(signature);
    }

    private Member member(String declared) {
        Pattern declaration = Pattern.compile(DECLARATION.formatted(Pattern.quote(declared)));
        List<Integer> found = IntStream.range(0, lines.size())
                .filter(line -> declaration.matcher(lines.get(line)).matches())
                .boxed()
                .toList();
        if (found.size() != 1) {
            throw new NoSuchElementException(found.size() + " members “" + declared + "” in " + file);
        }
        String first = lines.get(found.get(0));
        String indent = first.substring(0, first.length() - first.stripLeading().length());
        int code = annotated(found.get(0), indent);
        return new Member(cut(comment(code, indent), code, indent), cut(code, end(found.get(0), indent), indent));
    }

    private int annotated(int declaration, String indent) {
        int line = declaration;
        while (lines.get(line - 1).startsWith(indent + "@")) {
            line--;
        }
        return line;
    }

    /** The first line of the Javadoc that ends just before a line; that line itself where there is none. */
    private int comment(int code, String indent) {
        int line = code;
        if (lines.get(code - 1).strip().endsWith("*/")) {
            do {
                line--;
            } while (!lines.get(line).startsWith(indent + "/**"));
        }
        return line;
    }

    /** The line after the last one of a member; blank lines may come before it. */
    private int end(int declaration, String indent) {
        int line = declaration + 1;
        while (lines.get(line).isBlank() || lines.get(line).startsWith(indent + " ")) {
            line++;
        }
        return lines.get(line).startsWith(indent + "}") ? line + 1 : line;
    }

    private String cut(int from, int to, String indent) {
        return lines.subList(from, to).stream()
                .map(line -> line.isBlank() ? "" : line.substring(indent.length()))
                .collect(Collectors.joining("\n"))
                .stripTrailing();
    }
}
