package rensa.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class DrawingTest {
    private static final CardText TEXT = new CardText("連鎖 Rensa", "りんごの勾配", "total = 220 です。");
    private static final String SHEET = """
        :root { --ink: #102030; --tone: #0072b2; }
        @media (prefers-color-scheme: dark) { :root { --ink: #ffffff; } }
        svg.graph text { fill: var(--ink); font-size: 20px; text-anchor: middle; }
        .edge .value { fill: var(--tone); }
        .edge:hover .value { fill: #ff0000; }
        .mixed { fill: color-mix(in oklab, #ffffff 50%, #000000); }
        """;

    private static final Drawing DRAWING = new Drawing(List.of(SHEET));

    private static Figure figure(String inside) {
        return Figure.in("<form><input></form><div class=\"lab-figure\"><svg class=\"graph\" viewBox=\"0 0 200 100\">"
                + inside + "</svg></div>");
    }

    private static String svg(String inside) {
        return DRAWING.svg(TEXT, figure(inside));
    }

    private static BufferedImage image(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    @Test
    void aCardHasTheSizeForWhichBlogsAsk() throws IOException {
        byte[] png = DRAWING.png(TEXT, figure("<path d=\"M0 0L200 100\" stroke=\"#000000\"></path>"));
        assertEquals(1200, image(png).getWidth());
        assertEquals(630, image(png).getHeight());
        assertTrue(png.length < Drawing.MOST_BYTES);
    }

    @Test
    void rulesAreFoundByTheirPrecedenceAndInTheLightVariant() {
        String svg = svg("<g class=\"edge\"><text class=\"value\">2</text></g><text>3</text>");
        assertTrue(svg.contains("fill=\"#0072b2\" d=\"M"), svg);
        assertTrue(svg.contains("fill=\"#102030\" d=\"M"), svg);
        assertFalse(svg.contains("#ff0000"), svg);
    }

    @Test
    void coloursAreMixedAsThePageMixesThem() {
        assertTrue(svg("<rect class=\"mixed\" width=\"5\" height=\"5\"></rect>").contains("fill=\"#636363\""));
    }

    @Test
    void noTextIsLeftForTheFontsOfTheMachine() {
        String svg = svg("<text x=\"10\" y=\"20\">りんご &amp; α&lt;β</text>");
        assertFalse(svg.contains("<text"), svg);
        assertFalse(svg.contains("りんご"), svg);
    }

    @Test
    void aStateWithoutFigureHasItsWords() throws IOException {
        assertEquals(1200, image(DRAWING.png(TEXT, Figure.in("<p>nothing</p>"))).getWidth());
    }

    @Test
    void longWordsAreShortenedAndNothingHangs() throws IOException {
        CardText endless = new CardText("site", "題".repeat(3_000), "x".repeat(3_000));
        assertEquals(
                630,
                image(DRAWING.png(endless, figure("<text>" + "n".repeat(3_000) + "</text>")))
                        .getHeight());
    }

    @Test
    void theFontHasWhatThePagesWrite() {
        Lettering lettering = new Lettering();
        assertTrue(lettering.has("連鎖律 りんご ∂Σσ√×÷−◂ 1.5×10⁻⁷ ᵀ x₁ é"));
        assertFalse(lettering.has("\uAC00"));
        assertTrue(lettering.width("10⁻⁷", 10) < lettering.width("10−7", 10));
    }
}
