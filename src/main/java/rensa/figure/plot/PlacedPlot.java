package rensa.figure.plot;

import java.util.List;
import rensa.figure.Box;

/**
 * A placed plot: where everything is drawn, in pixels. Immutable.
 *
 * @param frame what the axes enclose; every mark lies within
 * @param drawings by the marks of the plot
 */
public record PlacedPlot(Size size, Box frame, PlacedAxis x, PlacedAxis y, List<Mark.Drawing> drawings) {
    public PlacedPlot {
        drawings = List.copyOf(drawings);
    }

    /**
     * A placed axis.
     *
     * @param ticks from the low end to the high end
     * @param grid SVG path data of a line across the frame at each tick
     */
    public record PlacedAxis(String name, Scale scale, List<Tick> ticks, String grid) {
        public PlacedAxis {
            ticks = List.copyOf(ticks);
        }
    }

    /**
     * A tick.
     *
     * @param position along its axis
     * @param label its text; empty where the labels of all ticks would run into each other
     */
    public record Tick(double value, double position, String label) {}
}
