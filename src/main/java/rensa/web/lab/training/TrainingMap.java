package rensa.web.lab.training;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import rensa.engine.Shape;
import rensa.engine.Tensor;
import rensa.figure.plot.Axis;
import rensa.figure.plot.Grid;
import rensa.figure.plot.Interval;
import rensa.figure.plot.Plot;
import rensa.figure.plot.Size;
import rensa.figure.plot.Spot;
import rensa.figure.plot.Style;
import rensa.figure.plot.Tone;
import rensa.network.Example;
import rensa.network.Examples;
import rensa.network.Pattern;
import rensa.network.Task;
import rensa.web.view.PlotShape;
import rensa.web.view.PlotView;

/** The map: what the network says of every point of the plane, and over it the points that it learns from. */
final class TrainingMap {
    private static final Size SIZE = new Size(420, 400);
    /** How many columns and rows of colours there are. */
    private static final int CELLS = 36;
    /** Around the points. */
    private static final double MARGIN = 0.15;

    private final Scene scene;
    private final Examples.Split split;
    private final Interval x;
    private final Interval y;

    TrainingMap(Scene scene) {
        this.scene = scene;
        this.split = scene.settings().split();
        this.x = interval(true);
        this.y = interval(false);
    }

    /** That of the pattern with its noise, so that it stays the same for other seeds; or that of the reader's points. */
    private Interval interval(boolean ofX) {
        if (scene.settings().source() instanceof Source.Drawn drawn) {
            double noise = drawn.pattern().task() == Task.CLASSIFICATION ? drawn.noise() : 0;
            double reach = Pattern.REACH + Math.min(3, Math.ceil(4 * noise) / 2);
            return new Interval(-reach, reach);
        }
        double[] values = scene.settings().source().examples().list().stream()
                .mapToDouble(point -> ofX ? point.x() : point.y())
                .sorted()
                .toArray();
        Interval reached = Interval.of(values[0], values[values.length - 1]);
        double margin = MARGIN * reached.length();
        return new Interval(reached.low() - margin, reached.high() + margin);
    }

    private Plot axes() {
        return Plot.of(
                Axis.linear(x.low(), x.high()).named("x"),
                Axis.linear(y.low(), y.high()).named("y"));
    }

    /** The points, with their axes. */
    PlotView points() {
        Plot plot = axes();
        plot = points(plot, split.train(), "train", 0);
        plot = points(plot, split.test(), "test", 2);
        return PlotView.of(plot, SIZE, scene.word("map" + kind()), scene.words());
    }

    /** What the colours mean. */
    String key() {
        Interval range = range();
        return scene.word("map.key" + kind(), Scene.text(range.low()), Scene.text(range.high()));
    }

    /** The {@code viewBox} of the map. */
    static String box() {
        return "0 0 " + SIZE.width() + " " + SIZE.height();
    }

    private String kind() {
        return scene.hasClasses() ? ".classes" : ".numbers";
    }

    private Plot points(Plot plot, Examples examples, String use, int variant) {
        Predicate<Example> isUpper = point -> scene.hasClasses() ? point.target() == 1 : point.target() >= 0;
        Plot lower = points(plot, examples, isUpper.negate(), use + kind() + ".lower", Tone.NEGATIVE, variant);
        return points(lower, examples, isUpper, use + kind() + ".upper", Tone.POSITIVE, variant + 1);
    }

    private Plot points(Plot plot, Examples examples, Predicate<Example> which, String key, Tone tone, int variant) {
        List<Spot> spots = examples.list().stream()
                .filter(which)
                .map(point -> new Spot(point.x(), point.y()))
                .toList();
        return spots.isEmpty() ? plot : plot.points(scene.word("points." + key), new Style(tone, variant), spots);
    }

    /** What the network says: colours, and for classes the line between them. */
    List<PlotShape> colours() {
        Grid grid = new Grid(x, y, predictions());
        Interval range = range();
        Plot plot = axes().heat("", grid, range);
        if (scene.hasClasses()) {
            plot = plot.contour("", Style.QUIET, grid, List.of(0.5));
        }
        return PlotView.under(plot, SIZE);
    }

    private Interval range() {
        if (scene.hasClasses()) {
            return new Interval(0, 1);
        }
        double most = scene.settings().source() instanceof Source.Drawn
                ? 1
                : split.train().list().stream()
                        .mapToDouble(point -> Math.abs(point.target()))
                        .max()
                        .orElse(1);
        return new Interval(-Math.max(most, 1e-6), Math.max(most, 1e-6));
    }

    /** The probability of class 1, or the number, row by row from the lowest. */
    private Tensor predictions() {
        List<Example> cells = new ArrayList<>(CELLS * CELLS);
        for (int i = 0; i < CELLS * CELLS; i++) {
            cells.add(new Example(at(x, i % CELLS), at(y, i / CELLS), 0));
        }
        Tensor inputs =
                new Examples(Task.REGRESSION, cells).inputs(scene.settings().features());
        Tensor outputs = scene.run().network().predictions(scene.run().parameters(), inputs);
        Tensor last = outputs.column(outputs.shape().columns() - 1);
        return Tensor.of(Shape.matrix(CELLS, CELLS), last.toArray());
    }

    private static double at(Interval interval, int index) {
        return interval.low() + interval.length() * index / (CELLS - 1);
    }
}
