package rensa.web.view;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import rensa.figure.plot.Mark;
import rensa.figure.plot.Scale;
import rensa.figure.plot.Spot;

/**
 * What the rows of a table of functions are.
 *
 * @param functions the marks that have one y at each x, or at some
 * @param xs the rows: every marked x that is visible, and some between
 */
record PlotRows(List<Mark> functions, List<Double> xs) {
    /** More points than these are a cloud and not marked places of a curve. */
    private static final int MOST_MARKED = 12;

    /** Ticks that divide the axis finely enough to follow a curve. */
    private static final int MOST_TICKS = 15;

    static PlotRows of(List<Mark> marks, Scale x) {
        boolean anyCurve = marks.stream().anyMatch(Mark.Curve.class::isInstance);
        List<Mark> lines = marks.stream().filter(Mark.Line.class::isInstance).toList();
        List<Mark> places = anyCurve || !lines.isEmpty() ? marked(marks) : List.of();

        TreeSet<Double> xs = new TreeSet<>(visible(places, x));
        if (anyCurve) {
            xs.addAll(x.kind().ticks(x.domain(), MOST_TICKS).values());
        }
        xs.addAll(evenly(new ArrayList<>(xsOf(lines, x)), PlotTable.MOST_ROWS - xs.size()));
        List<Mark> functions = marks.stream()
                .filter(mark -> mark instanceof Mark.Curve
                        || mark instanceof Mark.Line
                        || mark instanceof Mark.Points && places.contains(mark))
                .toList();
        return new PlotRows(functions, List.copyOf(xs));
    }

    /** The points and tangents, unless they are too many or two points stand at one x. */
    private static List<Mark> marked(List<Mark> marks) {
        List<Mark> marked = marks.stream()
                .filter(mark -> mark instanceof Mark.Points || mark instanceof Mark.Tangent)
                .toList();
        boolean apart = marked.stream().allMatch(PlotRows::isApart);
        long count = marked.stream().mapToLong(mark -> spots(mark).size()).sum();
        return apart && count <= MOST_MARKED ? marked : List.of();
    }

    private static boolean isApart(Mark mark) {
        return spots(mark).stream().map(Spot::x).distinct().count()
                == spots(mark).size();
    }

    /** The x of lines: those at which all have a value, if there are some, so that rows have no gaps. */
    private static TreeSet<Double> xsOf(List<Mark> lines, Scale x) {
        TreeSet<Double> all = new TreeSet<>(visible(lines, x));
        TreeSet<Double> shared = new TreeSet<>(all);
        lines.forEach(line -> shared.retainAll(new TreeSet<>(visible(List.of(line), x))));
        return shared.size() < 2 ? all : shared;
    }

    private static List<Double> visible(List<Mark> marks, Scale x) {
        return marks.stream()
                .flatMap(mark -> spots(mark).stream())
                .map(spot -> spot.x() + 0.0) // −0 is 0
                .filter(x.domain()::contains)
                .toList();
    }

    private static List<Spot> spots(Mark mark) {
        return ((Mark.OfSpots) mark).spots();
    }

    /** The first, the last, and as many between as make up the number; all if there are no more. */
    static <T> List<T> evenly(List<T> items, int most) {
        if (items.size() <= most) {
            return items;
        }
        return IntStream.range(0, most)
                .mapToObj(i -> items.get((int) Math.round(i * (items.size() - 1.0) / (most - 1))))
                .toList();
    }
}
