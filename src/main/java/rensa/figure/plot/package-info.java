/**
 * Plots: two axes and what is drawn between them. It knows no HTML; lengths are CSS pixels, x runs to the right and y down.
 *
 * <p>Read it in this order: {@link rensa.figure.plot.Plot} (what is asked for, with {@link rensa.figure.plot.Axis} and
 * {@link rensa.figure.plot.Mark}), {@link rensa.figure.plot.PlacedPlot} (what comes out), {@link
 * rensa.figure.plot.PlotPlacement} (from the one to the other), {@link rensa.figure.plot.Ticks} and {@link
 * rensa.figure.plot.Scale} (an axis), {@link rensa.figure.plot.Canvas} (lines within the frame).
 */
package rensa.figure.plot;
