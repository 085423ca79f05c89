package rensa.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.unbescape.xml.XmlEscape;

/** Writes a figure of the page as one that stands for itself: its style on every shape, its text as outlines. */
final class Outlines {
    private static final Set<String> GROUPS = Set.of("svg", "g", "a");
    private static final Set<String> SHAPES =
            Set.of("path", "rect", "circle", "ellipse", "line", "polyline", "polygon");
    private static final List<String> GEOMETRY =
            List.of("d", "x", "y", "width", "height", "rx", "ry", "cx", "cy", "r", "x1", "y1", "x2", "y2", "points");
    private static final List<String> PAINT = List.of(
            "fill",
            "fill-opacity",
            "stroke",
            "stroke-width",
            "stroke-dasharray",
            "stroke-linecap",
            "stroke-linejoin",
            "stroke-opacity",
            "shape-rendering");
    /** How much bolder than the one weight of the font a bold letter is, in ems. */
    private static final double BOLDER = 0.035;

    private final Lettering lettering;
    private final Map<Element, Map<String, String>> styles;
    private final StringBuilder out;

    Outlines(Lettering lettering, Map<Element, Map<String, String>> styles, StringBuilder out) {
        this.lettering = lettering;
        this.styles = styles;
        this.out = out;
    }

    void write(Element element) {
        Map<String, String> style = styles.get(element);
        String tag = element.normalName();
        if ("none".equals(style.get("display"))) {
            return;
        }
        if (GROUPS.contains(tag)) {
            out.append("<g");
            place(style);
            out.append('>');
            element.children().forEach(this::write);
            out.append("</g>");
        } else if ("hidden".equals(style.get("visibility"))) {
            return;
        } else if (SHAPES.contains(tag)) {
            shape(element, tag, style);
        } else if (tag.equals("text")) {
            text(element, style);
        }
    }

    private void place(Map<String, String> style) {
        String transform = style.getOrDefault("transform", "none")
                .replaceAll("translateY\\(([^)]*)\\)", "translate(0 $1)")
                .replaceAll("translateX\\(([^)]*)\\)", "translate($1 0)");
        if (!transform.equals("none")) {
            attribute("transform", transform);
        }
        if (style.containsKey("opacity")) {
            attribute("opacity", style.get("opacity"));
        }
    }

    private void attribute(String name, String value) {
        out.append(' ')
                .append(name)
                .append("=\"")
                .append(XmlEscape.escapeXml10(value))
                .append('"');
    }

    private void shape(Element element, String tag, Map<String, String> style) {
        out.append('<').append(tag);
        for (String name : GEOMETRY) {
            if (element.hasAttr(name)) {
                attribute(name, element.attr(name));
            }
        }
        PAINT.stream().filter(style::containsKey).forEach(name -> attribute(name, style.get(name)));
        place(style);
        out.append("/>");
    }

    private void text(Element element, Map<String, String> style) {
        List<Run> runs = runs(element);
        double size = size(style);
        double x = length(element, "x", size) + length(element, "dx", size);
        double y = length(element, "y", size) + length(element, "dy", size);
        double width = runs.stream().mapToDouble(this::width).sum();
        String anchor = style.getOrDefault("text-anchor", "start");
        double at = anchor.equals("middle") ? x - width / 2 : anchor.equals("end") ? x - width : x;
        double base = "central".equals(style.get("dominant-baseline")) ? y + Lettering.MIDDLE * size : y;
        out.append("<g");
        place(style);
        out.append('>');
        for (Run run : runs) {
            letters(lettering.outline(run.text(), size(run.style()), at, base), size(run.style()), run.style());
            at += width(run);
        }
        out.append("</g>");
    }

    /** A stretch of text in one style. */
    private record Run(String text, Map<String, String> style) {}

    private List<Run> runs(Element element) {
        List<Run> runs = new ArrayList<>();
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode text) {
                runs.add(new Run(text.text(), styles.get(element)));
            } else if (node instanceof Element part) {
                runs.add(new Run(part.text(), styles.get(part)));
            }
        }
        return runs;
    }

    private double width(Run run) {
        return lettering.width(run.text(), size(run.style()));
    }

    private static double size(Map<String, String> style) {
        return Double.parseDouble(style.get("font-size"));
    }

    private static double length(Element element, String name, double size) {
        String text = element.attr(name);
        if (text.isEmpty()) {
            return 0;
        }
        return text.endsWith("em")
                ? Double.parseDouble(text.substring(0, text.length() - 2)) * size
                : Double.parseDouble(text);
    }

    /** The halo of letters lies under them. */
    private void letters(String path, double size, Map<String, String> style) {
        String stroke = style.getOrDefault("stroke", "none");
        if (!stroke.equals("none")) {
            out.append("<path fill=\"none\" stroke-linejoin=\"round\"");
            attribute("stroke", stroke);
            attribute("stroke-width", style.getOrDefault("stroke-width", "1"));
            attribute("d", path);
            out.append("/>");
        }
        letters(path, size, style.getOrDefault("fill", "#000000"), isBold(style.getOrDefault("font-weight", "400")));
    }

    /** Outlines of letters in one colour. */
    void letters(String path, double size, String fill, boolean bold) {
        out.append("<path");
        attribute("fill", fill);
        if (bold) {
            attribute("stroke", fill);
            attribute("stroke-width", Double.toString(size * BOLDER));
        }
        attribute("d", path);
        out.append("/>");
    }

    private static boolean isBold(String weight) {
        return weight.equals("bold") || (weight.matches("\\d+") && Integer.parseInt(weight) >= 600);
    }
}
