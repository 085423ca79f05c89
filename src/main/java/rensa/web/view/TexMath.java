package rensa.web.view;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;
import org.w3c.dom.NodeList;
import uk.ac.ed.ph.snuggletex.SnuggleEngine;
import uk.ac.ed.ph.snuggletex.SnuggleInput;
import uk.ac.ed.ph.snuggletex.SnuggleSession;
import uk.ac.ed.ph.snuggletex.utilities.MessageFormatter;

/**
 * Formulas: LaTeX in, MathML for browsers out.
 *
 * <p>What SnuggleTeX knows of LaTeX's mathematics can be used, and also {@code \text} and {@code \operatorname}.
 */
public final class TexMath {
    private static final Cache<String, String> RENDERED =
            Caffeine.newBuilder().maximumSize(5_000).build();

    private TexMath() {}

    /**
     * The formula as a {@code <math>} element that flows within a line of text.
     *
     * @throws IllegalArgumentException if it is not LaTeX that we can set: it is our own text, so that is our mistake
     */
    public static String mathMl(String latex) {
        return RENDERED.get("$" + latex + "$", TexMath::render);
    }

    /** The formula as a {@code <math display="block">} element; see {@link #mathMl}. */
    public static String blockMathMl(String latex) {
        return RENDERED.get("$$" + latex + "$$", TexMath::render);
    }

    private static String render(String delimited) {
        SnuggleSession session = Engine.INSTANCE.createSession();
        try {
            session.parseInput(new SnuggleInput(inSnuggleTex(delimited)));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // reading a string does not fail
        }
        NodeList nodes = session.buildDOMSubtree();
        if (!session.getErrors().isEmpty()) {
            throw new IllegalArgumentException(delimited + ": "
                    + session.getErrors().stream()
                            .map(MessageFormatter::formatErrorAsString)
                            .collect(Collectors.joining("; ")));
        }
        if (nodes.getLength() != 1 || !"math".equals(nodes.item(0).getLocalName())) {
            throw new IllegalArgumentException(delimited + " is not one formula");
        }
        return MathMl.of(nodes.item(0));
    }

    /** SnuggleTeX knows upright text only as {@code \mbox}, and does not end {@code \mathbf} at its argument's end. */
    private static String inSnuggleTex(String latex) {
        return latex.replaceAll("\\\\(?:text|operatorname|mathrm)\\{", "\\\\mbox{")
                .replaceAll("\\\\mathbf\\{([^{}]*)\\}", "{\\\\mathbf{$1}}");
    }

    /** Holds the engine, which takes a while to build, until the first formula needs it. */
    private static final class Engine {
        static final SnuggleEngine INSTANCE = new SnuggleEngine();
    }
}
