package rensa.card;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;

/** Draws cards: a title, the figure of a page, and a sentence with its numbers. */
public final class Drawing {
    /** The size for which blogs and networks ask. */
    public static final int WIDTH = 1200;

    public static final int HEIGHT = 630;

    /** The most bytes of a picture in all its colours. */
    public static final int MOST_BYTES = 300_000;

    /** A figure of 200 nodes has some thousand shapes. */
    private static final DocumentLimits LIMITS = new DocumentLimits(10, 60, 40_000);

    private final StyleSheet styleSheet;
    private final Lettering lettering = new Lettering();

    /** @param styleSheets those of the page, in its order */
    public Drawing(List<String> styleSheets) {
        this.styleSheet = new StyleSheet(styleSheets);
    }

    /**
     * A card as a PNG, in few colours where all of them would take more than {@link #MOST_BYTES}.
     *
     * @param figure what is drawn of the lab
     */
    public byte[] png(CardText text, Figure figure) {
        BufferedImage image = drawn(svg(text, figure));
        byte[] png = encoded(image);
        return png.length <= MOST_BYTES ? png : encoded(withFewColours(image));
    }

    /** The card as an SVG in which nothing is left to be looked up: no text, no style sheet. */
    String svg(CardText text, Figure figure) {
        Layout layout = new Layout(lettering, styleSheet.of(figure.page()));
        return layout.card(text, figure.page());
    }

    private static BufferedImage drawn(String svg) {
        SVGDocument document = new SVGLoader()
                .load(
                        new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)),
                        null,
                        LoaderContext.builder().documentLimits(LIMITS).build());
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        document.renderWithPlatform(NullPlatformSupport.INSTANCE, graphics, new ViewBox(WIDTH, HEIGHT));
        graphics.dispose();
        return image;
    }

    private static BufferedImage withFewColours(BufferedImage image) {
        BufferedImage indexed = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_INDEXED);
        Graphics2D graphics = indexed.createGraphics();
        graphics.drawImage(image, 0, 0, null);
        graphics.dispose();
        return indexed;
    }

    private static byte[] encoded(BufferedImage image) {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }
}
