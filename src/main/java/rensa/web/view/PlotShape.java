package rensa.web.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import rensa.figure.plot.Mark;
import rensa.figure.plot.Style;

/**
 * A line or an area of a plot, all markers of a series, or all cells of one colour.
 *
 * @param css says what it is, what it means and which of several with that meaning it is
 * @param path SVG path data
 */
public record PlotShape(String css, String path) {

    /** What is drawn, in this order; markers lie over all lines. */
    static List<PlotShape> of(List<Mark.Drawing> drawings) {
        List<PlotShape> shapes = new ArrayList<>();
        for (Mark.Drawing drawing : drawings) {
            for (int colour = 0; colour < drawing.bands().size(); colour++) {
                shapes.add(heat(colour, drawing.bands().get(colour)));
            }
            shapes.add(line(drawing.mark(), drawing.path()));
        }
        drawings.forEach(drawing -> shapes.add(markers(drawing.mark().style(), drawing.markers())));
        return shapes.stream().filter(shape -> !shape.path().isEmpty()).toList();
    }

    /** The lines and colours, those that are not visible as paths that draw nothing: so their number never changes. */
    static List<PlotShape> always(List<Mark.Drawing> drawings) {
        List<PlotShape> shapes = new ArrayList<>();
        for (Mark.Drawing drawing : drawings) {
            for (int colour = 0; colour < drawing.bands().size(); colour++) {
                shapes.add(heat(colour, orNothing(drawing.bands().get(colour))));
            }
            if (drawing.bands().isEmpty()) {
                shapes.add(line(drawing.mark(), orNothing(drawing.path())));
            }
        }
        return shapes;
    }

    private static String orNothing(String path) {
        return path.isEmpty() ? "M0 0" : path;
    }

    static PlotShape line(Mark mark, String path) {
        return new PlotShape(kind(mark) + " " + css(mark.style()), path);
    }

    static PlotShape markers(Style style, String path) {
        return new PlotShape("markers " + css(style), path);
    }

    static PlotShape heat(int colour, String path) {
        return new PlotShape("heat h" + colour, path);
    }

    private static String css(Style style) {
        return "tone-" + style.tone().name().toLowerCase(Locale.ROOT) + " v" + style.variant();
    }

    private static String kind(Mark mark) {
        if (mark instanceof Mark.Area) {
            return "area";
        }
        if (mark instanceof Mark.Contour) {
            return "contour";
        }
        if (mark instanceof Mark.Arrows) {
            return "arrows";
        }
        return mark instanceof Mark.HorizontalGuide || mark instanceof Mark.VerticalGuide ? "guide" : "series";
    }
}
