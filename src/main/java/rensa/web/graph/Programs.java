package rensa.web.graph;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import rensa.expression.Program;
import rensa.expression.SyntaxError;

/** Programs by their text: the same one is asked for at every edited number and every step, and is parsed once. */
final class Programs {
    /** A node takes about as much room as a hundred characters; in all this is some ten megabytes. */
    private static final int WEIGHT_OF_NODE = 100;

    private static final LoadingCache<String, Parsed> CACHE = Caffeine.newBuilder()
            .maximumWeight(4_000_000)
            .weigher((String text, Parsed parsed) -> text.length() + WEIGHT_OF_NODE * parsed.size())
            .build(Programs::parsed);

    private Programs() {}

    private record Parsed(Program program, Mistake mistake) {
        int size() {
            return program == null ? 1 : program.graph().size();
        }
    }

    /**
     * The program that a text means.
     *
     * @throws Mistake if it means none
     */
    static Program of(String text) {
        Parsed parsed = isCacheable(text) ? CACHE.get(text) : parsed(text);
        if (parsed.mistake() != null) {
            throw parsed.mistake();
        }
        return parsed.program();
    }

    /** A text that is too long is refused at once, and need not take room. */
    private static boolean isCacheable(String text) {
        return text.length() <= 4_000;
    }

    private static Parsed parsed(String text) {
        try {
            return new Parsed(Program.parse(text), null);
        } catch (SyntaxError error) {
            return new Parsed(null, Mistake.in(error));
        }
    }
}
