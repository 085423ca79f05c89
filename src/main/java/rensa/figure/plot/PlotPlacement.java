package rensa.figure.plot;

import java.util.ArrayList;
import java.util.List;
import rensa.figure.Box;
import rensa.figure.DisplayWidth;

/**
 * Places a plot, in this order: the domains, which may be fitted to the marks; the ticks, as many as there is room for their
 * labels; the frame, which leaves room for the labels; at last the marks.
 */
final class PlotPlacement {
    /** All of these are in heights of text. */
    private static final double COLUMN = 0.58;

    private static final double LABEL_GAP = 0.7;
    private static final double LINE = 1.25;
    private static final double TICK_GAP = 0.5;
    private static final double ROW = 1.8;

    private static final int MOST_TICKS = 9;
    private static final int LEAST_TICKS = 5;

    /** No more than this share of the width is left to labels of y. */
    private static final double MOST_LEFT = 0.4;

    private static final double LEAST_RATIO = 0.2;
    private static final double MOST_RATIO = 2;

    private final Plot plot;
    private final Size size;
    private final TickLabels labels;
    private final double text;

    PlotPlacement(Plot plot, Size size, TickLabels labels) {
        this.plot = plot;
        this.size = size;
        this.labels = labels;
        this.text = size.text();
    }

    PlacedPlot place() {
        Interval domainX = plot.x().domain(plot.marks().stream().flatMapToDouble(Mark::xs));
        Scale anyX = new Scale(plot.x().kind(), domainX, 0, size.width());
        Interval domainY = plot.y().domain(plot.marks().stream().flatMapToDouble(mark -> mark.ys(anyX)));

        double ratio = domainY.length() / domainX.length();
        Ticks ticksY = plot.y().kind().ticks(domainY, (int) (height(size.width(), ratio) / (ROW * text)));
        double left = Math.min(MOST_LEFT * size.width(), widest(ticksY) + TICK_GAP * text);
        Ticks ticksX = ticksThatFit(domainX, size.width() - left);
        double right = Math.max(TICK_GAP * text, labelWidth(last(ticksX), ticksX) / 2);

        double width = size.width() - left - right;
        Box frame = new Box(left, above(), width, height(width, ratio));
        return placed(
                frame,
                new Scale(plot.x().kind(), domainX, frame.x(), frame.right()),
                new Scale(plot.y().kind(), domainY, frame.bottom(), frame.y()),
                ticksX,
                ticksY);
    }

    private PlacedPlot placed(Box frame, Scale x, Scale y, Ticks ticksX, Ticks ticksY) {
        Canvas canvas = new Canvas(frame, x, y);
        return new PlacedPlot(
                new Size(size.width(), frame.bottom() + below()),
                frame,
                axis(plot.x(), x, ticksX, every(ticksX, frame.width()), canvas::vertical),
                axis(plot.y(), y, ticksY, 1, canvas::horizontal),
                plot.marks().stream().map(mark -> mark.on(canvas)).toList());
    }

    /** How high the frame is: where units are equal, as much for its width as one domain is for the other. */
    private double height(double width, double ratio) {
        return plot.units() == Plot.Units.EQUAL
                ? width * Math.max(LEAST_RATIO, Math.min(MOST_RATIO, ratio))
                : size.height() - above() - below();
    }

    private double above() {
        return text * (plot.y().name().isEmpty() ? TICK_GAP : LINE + TICK_GAP);
    }

    private double below() {
        return text * (plot.x().name().isEmpty() ? LINE + TICK_GAP : 2 * LINE + TICK_GAP);
    }

    private Ticks ticksThatFit(Interval domain, double width) {
        int most = MOST_TICKS;
        Ticks ticks = plot.x().kind().ticks(domain, most);
        while (most > LEAST_TICKS && crowding(ticks, width) > 1) {
            most--;
            ticks = plot.x().kind().ticks(domain, most);
        }
        return ticks;
    }

    /** Of how many ticks one has a label. */
    private int every(Ticks ticks, double width) {
        return (int) Math.ceil(crowding(ticks, width));
    }

    /** How much of the width the labels would take. */
    private double crowding(Ticks ticks, double width) {
        return ticks.values().size() * (widest(ticks) + LABEL_GAP * text) / width;
    }

    private double widest(Ticks ticks) {
        return ticks.values().stream()
                .mapToDouble(value -> labelWidth(value, ticks))
                .max()
                .orElse(0);
    }

    private double labelWidth(double value, Ticks ticks) {
        return COLUMN * text * DisplayWidth.columns(labels.of(value, ticks));
    }

    private static double last(Ticks ticks) {
        return ticks.values().get(ticks.values().size() - 1);
    }

    private interface GridLine {
        String at(double value);
    }

    private PlacedPlot.PlacedAxis axis(Axis axis, Scale scale, Ticks ticks, int every, GridLine line) {
        List<PlacedPlot.Tick> placed = new ArrayList<>();
        StringBuilder grid = new StringBuilder();
        for (int i = 0; i < ticks.values().size(); i++) {
            double value = ticks.values().get(i);
            String label = i % every == 0 ? labels.of(value, ticks) : "";
            placed.add(new PlacedPlot.Tick(value, Box.tenth(scale.pixel(value)), label));
            grid.append(line.at(value));
        }
        return new PlacedPlot.PlacedAxis(axis.name(), scale, placed, grid.toString());
    }
}
