package rensa.card;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Text as outlines, in Noto Sans JP, of which the jar carries the letters of European languages and of Japanese.
 *
 * <p>Java's own fonts are not asked: on a server that has none they fail with an error.
 */
final class Lettering {
    /** How far below the middle of a line its letters stand, in ems. */
    static final double MIDDLE = 0.37;

    private static final double RAISED = 0.34;
    private static final double LOWERED = -0.12;
    private static final double SMALL = 0.64;

    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final double unitsPerEm;

    /** A letter as it is drawn: another one may stand for it, smaller, and raised or lowered. */
    private record Letter(int glyph, double size, double rise) {}

    Lettering() {
        try (InputStream in = Lettering.class.getResourceAsStream("NotoSansJP-Regular.ttf")) {
            font = new TTFParser().parse(new RandomAccessReadBuffer(in));
            glyphs = font.getUnicodeCmapLookup();
            unitsPerEm = font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The width of a text in a size. */
    double width(String text, double size) {
        return letters(text).mapToDouble(this::advance).sum() * size;
    }

    private double advance(int character) {
        Letter letter = letter(character);
        try {
            return font.getAdvanceWidth(letter.glyph()) / unitsPerEm * letter.size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static IntStream letters(String text) {
        return text.codePoints().filter(character -> Character.getType(character) != Character.FORMAT);
    }

    /** Whether the font has every letter of a text, or one that can stand for it. */
    boolean has(String text) {
        return letters(text).allMatch(character -> letter(character).glyph() != 0);
    }

    private Letter letter(int character) {
        int glyph = glyphs.getGlyphId(character);
        if (glyph != 0) {
            return new Letter(glyph, 1, 0);
        }
        if (character == '◂' || character == '▸') {
            return new Letter(glyphs.getGlyphId(character == '◂' ? '◀' : '▶'), SMALL, 0.08);
        }
        String plain = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKC);
        boolean isLow = character >= '₀' && character <= '₎';
        return new Letter(glyphs.getGlyphId(plain.codePointAt(0)), SMALL, isLow ? LOWERED : RAISED);
    }

    /** The text with its baseline beginning at a point, as path data. */
    String outline(String text, double size, double x, double y) {
        Path2D path = new Path2D.Double();
        double[] at = {x};
        letters(text).forEach(character -> {
            Letter letter = letter(character);
            double scale = size * letter.size() / unitsPerEm;
            AffineTransform place = new AffineTransform(scale, 0, 0, -scale, at[0], y - letter.rise() * size);
            path.append(shape(letter.glyph()).getPathIterator(place), false);
            at[0] += advance(character) * size;
        });
        return data(path);
    }

    private Path2D shape(int glyph) {
        try {
            GlyphData data = font.getGlyph().getGlyph(glyph);
            return data == null ? new Path2D.Double() : data.getPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String data(Path2D path) {
        StringBuilder data = new StringBuilder();
        double[] points = new double[6];
        for (PathIterator step = path.getPathIterator(null); !step.isDone(); step.next()) {
            int type = step.currentSegment(points);
            data.append("MLQCZ".charAt(type));
            int[] counts = {2, 2, 4, 6, 0};
            for (int i = 0; i < counts[type]; i++) {
                data.append(i == 0 ? "" : " ").append(String.format(Locale.ROOT, "%.2f", points[i]));
            }
        }
        return data.toString();
    }

    /** As much of a text as a width holds, with an ellipsis where something is left out. */
    String fitted(String text, double size, double width) {
        if (width(text, size) <= width) {
            return text;
        }
        int end = text.length();
        while (end > 0 && width(text.substring(0, end) + "…", size) > width) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).stripTrailing() + "…";
    }
}
