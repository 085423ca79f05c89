package rensa.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Puts a card together: the name of the site and the title above, the figures side by side, the sentence below. */
final class Layout {
    private static final int MARGIN = 56;
    private static final int TOP = 156;
    private static final int BOTTOM = 522;
    private static final int GAP = 40;
    private static final double LARGEST_SCALE = 2.4;
    /** More than these side by side could not be read. */
    private static final int MOST_FIGURES = 3;
    /** What lies under the figure that follows it, in the same coordinates. */
    private static final String UNDER = "under";

    private static final double TITLE = 44;
    private static final double SENTENCE = 27;
    private static final double CAPTION = 21;
    private static final double KEYS = 19;
    private static final String INK = "#1d1d1f";
    private static final String QUIET = "#5a5a60";

    private final Lettering lettering;
    private final Map<Element, Map<String, String>> styles;
    private final StringBuilder out = new StringBuilder();
    private final Outlines outlines;

    Layout(Lettering lettering, Map<Element, Map<String, String>> styles) {
        this.lettering = lettering;
        this.styles = styles;
        this.outlines = new Outlines(lettering, styles, out);
    }

    String card(CardText text, Document page) {
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1200\" height=\"630\" viewBox=\"0 0 1200 630\">");
        out.append("<rect width=\"1200\" height=\"630\" fill=\"#ffffff\"/>");
        out.append("<rect width=\"600\" height=\"10\" fill=\"#0072b2\"/>");
        out.append("<rect x=\"600\" width=\"600\" height=\"10\" fill=\"#d55e00\"/>");
        line(text.site(), 24, QUIET, 58, false);
        line(text.title(), TITLE, INK, 116, true);
        figures(page);
        sentence(text.sentence());
        return out.append("</svg>").toString();
    }

    private void line(String text, double size, String colour, double y, boolean bold) {
        String fitted = lettering.fitted(text, size, Drawing.WIDTH - 2.0 * MARGIN);
        letters(fitted, size, colour, MARGIN, y, bold);
    }

    private void letters(String text, double size, String colour, double x, double y, boolean bold) {
        outlines.letters(lettering.outline(text, size, x, y), size, colour, bold);
    }

    private void figures(Document page) {
        List<Element> figures = page.select(".lab-figure svg").stream()
                .filter(svg -> !svg.hasClass(UNDER) && svg.closest(".legend, .scale, .stepper, .numbers") == null)
                .limit(MOST_FIGURES)
                .toList();
        double scale = scale(figures);
        double width = figures.stream().mapToDouble(Layout::width).sum() * scale + GAP * (figures.size() - 1);
        double x = (Drawing.WIDTH - width) / 2;
        for (Element figure : figures) {
            figure(figure, x, scale);
            x += width(figure) * scale + GAP;
        }
    }

    private static double scale(List<Element> figures) {
        double room = Drawing.WIDTH - 2.0 * MARGIN - GAP * (figures.size() - 1);
        double scale = LARGEST_SCALE;
        for (Element figure : figures) {
            scale = Math.min(scale, (BOTTOM - TOP - above(figure) - below(figure)) / height(figure));
        }
        double width = figures.stream().mapToDouble(Layout::width).sum();
        return Math.min(scale, room / Math.max(1, width));
    }

    private void figure(Element figure, double x, double scale) {
        double room = BOTTOM - TOP - above(figure) - below(figure);
        double y = TOP + above(figure) + (room - height(figure) * scale) / 2;
        String[] box = figure.attr("viewBox").split("[ ,]+");
        out.append("<g transform=\"translate(")
                .append(x)
                .append(' ')
                .append(y)
                .append(") scale(")
                .append(scale);
        out.append(") translate(")
                .append(-Double.parseDouble(box[0]))
                .append(' ')
                .append(-Double.parseDouble(box[1]));
        out.append(")\">");
        Element under = figure.previousElementSibling();
        if (under != null && under.hasClass(UNDER)) {
            outlines.write(under);
        }
        outlines.write(figure);
        out.append("</g>");
        Element caption = caption(figure);
        double width = width(figure) * scale;
        if (caption != null) {
            String text = lettering.fitted(caption.text(), CAPTION, width + GAP / 2.0);
            letters(text, CAPTION, INK, x + (width - lettering.width(text, CAPTION)) / 2, y - 12, true);
        }
        keys(figure, x, y + height(figure) * scale + 22, width);
    }

    private static double above(Element figure) {
        return caption(figure) == null ? 0 : 26;
    }

    private static double below(Element figure) {
        return keysOf(figure).isEmpty() ? 0 : 32;
    }

    private static Element caption(Element figure) {
        return figure.parent().selectFirst("> figcaption");
    }

    private static List<Element> keysOf(Element figure) {
        return figure.parent().hasClass("plot") ? figure.parent().select("> .legend > li") : List.of();
    }

    /** The legend of a plot, in one line: as many of its keys as it holds. */
    private void keys(Element figure, double left, double y, double room) {
        List<Element> keys = new ArrayList<>(keysOf(figure));
        double width = keys.stream().mapToDouble(this::widthOfKey).sum();
        while (width > room + GAP) {
            width -= widthOfKey(keys.remove(keys.size() - 1));
        }
        double x = left + (room - width) / 2;
        for (Element key : keys) {
            Element sample = key.selectFirst("svg");
            out.append("<g transform=\"translate(")
                    .append(x)
                    .append(' ')
                    .append(y - 14)
                    .append(")\">");
            outlines.write(sample);
            out.append("</g>");
            letters(key.text(), KEYS, INK, x + width(sample) + 8, y, false);
            x += widthOfKey(key);
        }
    }

    private double widthOfKey(Element key) {
        return width(key.selectFirst("svg")) + 8 + lettering.width(key.text(), KEYS) + 24;
    }

    private static double width(Element svg) {
        return Double.parseDouble(svg.attr("viewBox").split("[ ,]+")[2]);
    }

    private static double height(Element svg) {
        return Double.parseDouble(svg.attr("viewBox").split("[ ,]+")[3]);
    }

    /** In two lines at most. */
    private void sentence(String text) {
        double room = Drawing.WIDTH - 2.0 * MARGIN;
        int end = text.length();
        while (lettering.width(text.substring(0, end), SENTENCE) > room) {
            end = lineBreak(text, end);
        }
        line(text.substring(0, end), SENTENCE, INK, 562, false);
        line(text.substring(end).strip(), SENTENCE, INK, 602, false);
    }

    /** The last place before another at which a line may end: at a space, or at any letter where there is none near. */
    private static int lineBreak(String text, int before) {
        int space = text.lastIndexOf(' ', before - 1);
        return space > before - 16 && space > 0 ? space : text.offsetByCodePoints(before, -1);
    }
}
