package rensa.web.lab.network;

import rensa.figure.plot.Axis;
import rensa.figure.plot.Plot;
import rensa.figure.plot.Size;
import rensa.figure.plot.Style;
import rensa.web.view.PlotView;

/** The loss as one parameter moves and all others stay: where it is now, its slope there, and where an update takes it. */
final class WeightPlot {
    private static final double LEAST_REACH = 1;
    private static final double LARGEST_REACH = 1e100;
    private static final double MORE_THAN_THE_STEP = 1.3;

    private WeightPlot() {}

    /** The plot; null where the loss is not known yet, or lies beyond what can be drawn. */
    static PlotView of(NetworkScene scene, String id, String parameter, int element, int layer) {
        NetworkRun run = scene.run();
        double value = run.before().parameters().of(parameter).at(element);
        double updated = run.updated().of(parameter).at(element);
        double reach = reach(value, updated, scene.moment().knowsUpdate(layer));
        double loss = run.before().loss();
        if (!scene.moment().knowsLoss() || reach > LARGEST_REACH || !Double.isFinite(loss)) {
            return null;
        }
        Plot plot = Plot.of(
                        Axis.linear(value - reach, value + reach).named(id),
                        Axis.linear().named(scene.words().of("network.plot.loss")))
                .curve(scene.words().of("network.plot.loss"), Style.VALUE, x -> run.lossWith(parameter, element, x));
        if (scene.moment().knowsGradients(layer)) {
            double slope = run.before().gradient(parameter).at(element);
            plot = plot.tangent(scene.words().of("network.plot.slope"), Style.GRADIENT, value, loss, slope);
        }
        if (scene.moment().knowsUpdate(layer) && Double.isFinite(updated)) {
            double there = run.lossWith(parameter, element, updated);
            plot = plot.point(scene.words().of("network.plot.updated", id), Style.VALUE.variant(3), updated, there);
        }
        return PlotView.of(
                plot.point(scene.words().of("network.plot.now"), Style.ACTIVE, value, loss),
                Size.REGULAR,
                scene.words().of("network.plot.title", id),
                scene.words());
    }

    /** How far to either side one looks: as far as the parameter is from 0, and beyond the step of the update. */
    private static double reach(double value, double updated, boolean showsUpdate) {
        double step = showsUpdate && Double.isFinite(updated) ? MORE_THAN_THE_STEP * Math.abs(updated - value) : 0;
        return Math.max(LEAST_REACH, Math.max(Math.abs(value), step));
    }
}
