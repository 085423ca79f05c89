package rensa.web.lab.descent;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import rensa.engine.Tensor;
import rensa.figure.plot.Axis;
import rensa.figure.plot.Grid;
import rensa.figure.plot.Interval;
import rensa.figure.plot.Mark.Arrow;
import rensa.figure.plot.Plot;
import rensa.figure.plot.Spot;
import rensa.figure.plot.Style;
import rensa.web.view.Wording;

/** The ground of two parameters seen from above: its contour lines, and the ways over them. */
record MapPlot(DescentRun run, RunWords names) {
    private static final int COLUMNS = 73;
    private static final int LINES = 12;
    private static final int ARROWS_ACROSS = 12;

    /** How long the arrow at a point is, as a share of the width. */
    private static final double ARROW = 0.14;

    /** Of the arrows at many places, the longest nearly fills its place. */
    private static final double FILLED = 0.9;

    Plot plot() {
        Wording words = names.words();
        List<String> axes = run.ground().names();
        Plot plot = Plot.of(
                        axis(run.extent().x(), axes.get(0)), axis(run.extent().y(), axes.get(1)))
                .withEqualUnits();
        Grid grid = grid();
        plot = plot.contour(
                words.of("descent.plot.contours", run.ground().lossName()),
                Style.QUIET,
                grid,
                grid.levelsByArea(LINES));
        if (run.state().field()) {
            plot = plot.arrows("", Style.GRADIENT.variant(1), field());
        }
        return new Ways(run, names).on(plot).arrows(words.of("descent.plot.downhill"), Style.GRADIENT, downhill());
    }

    private static Axis axis(Interval range, String name) {
        return Axis.linear(range.low(), range.high()).named(name);
    }

    private Grid grid() {
        Interval x = run.extent().x();
        Interval y = run.extent().y();
        int rows = Math.max(2, (int) Math.round((COLUMNS - 1) * Math.min(1, y.length() / x.length())) + 1);
        return Grid.of(x, y, COLUMNS, rows, run.ground()::loss);
    }

    /** From the point that is explained against its gradient. */
    private List<Arrow> downhill() {
        Stage stage = run.stages().get(run.state().step().isPresent() ? run.step() : 0);
        Spot at = new Spot(stage.at().get(0), stage.at().get(1));
        double gx = stage.gradient().get(0);
        double gy = stage.gradient().get(1);
        double size = Math.hypot(gx, gy);
        double length = ARROW * run.extent().x().length();
        return size == 0 || !Double.isFinite(size)
                ? List.of()
                : List.of(new Arrow(at, new Spot(at.x() - gx / size * length, at.y() - gy / size * length)));
    }

    /** A way downhill at a place, not yet as long as it is drawn. */
    private record Downhill(Spot at, double x, double y) {
        double size() {
            return Math.hypot(x, y);
        }

        Arrow ofLength(double length) {
            double dx = x / size() * length / 2;
            double dy = y / size() * length / 2;
            return new Arrow(new Spot(at.x() - dx, at.y() - dy), new Spot(at.x() + dx, at.y() + dy));
        }
    }

    /** At many places; the length goes by the root of the gradient's size, so that small ones can still be seen. */
    private List<Arrow> field() {
        List<Downhill> field = new ArrayList<>();
        double cell = run.extent().x().length() / ARROWS_ACROSS;
        int rows = (int) Math.round(run.extent().y().length() / cell);
        for (int i = 0; i < ARROWS_ACROSS * rows; i++) {
            double x = run.extent().x().low() + cell * (i % ARROWS_ACROSS + 0.5);
            double y = run.extent().y().low() + cell * (i / ARROWS_ACROSS + 0.5);
            List<Tensor> gradient = run.ground().gradient(x, y);
            field.add(new Downhill(
                    new Spot(x, y), -gradient.get(0).item(), -gradient.get(1).item()));
        }
        OptionalDouble largest = field.stream()
                .mapToDouble(Downhill::size)
                .filter(Double::isFinite)
                .max();
        return field.stream()
                .filter(arrow -> arrow.size() > 0 && Double.isFinite(arrow.size()))
                .map(arrow -> arrow.ofLength(FILLED * cell * Math.sqrt(arrow.size() / largest.orElseThrow())))
                .toList();
    }
}
