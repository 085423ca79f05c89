package rensa.lesson;

import java.util.List;

/** The gallery of the descent lab. */
final class DescentPresets {
    private DescentPresets() {}

    /** SGD in the long valley: it goes to and fro across, and hardly along. */
    static final LabStart VALLEY = LabStart.of("descent");

    /** The four optimizers of the book in the long valley, from (−7, 2). */
    static final LabStart OPTIMIZERS = VALLEY.with("runs", "4");

    /** SGD with four learning rates in the long valley: too small, small, just right and too large. */
    static final LabStart RATES = LabStart.of("descent")
            .with("runs", "4")
            .with("a.learningRate", "0.05")
            .with("b", "sgd")
            .with("b.learningRate", "0.5")
            .with("c", "sgd")
            .with("c.learningRate", "0.95")
            .with("d", "sgd")
            .with("d.learningRate", "1.02");

    /** SGD and Momentum from the side of the shallower hollow. */
    static final LabStart TWO_MINIMA =
            LabStart.of("descent").with("surface", "two-minima").with("runs", "2");

    /** At a point of the bowl, before the first step. */
    static final LabStart GRADIENT =
            LabStart.of("descent").with("surface", "bowl").with("step", "0").with("field", "1");

    /** Down a curve of one parameter. */
    static final LabStart CURVE = LabStart.of("descent").with("surface", "curve");

    /** A line through four points: its slope w and its height b. */
    static final LabStart LINE = LabStart.of("descent")
            .with("program", "L = mse(w*x + b, t)")
            .with("in.w", "0")
            .with("in.x", "[0,1,2,3]")
            .with("in.b", "0")
            .with("in.t", "[1,3,4,7]");

    static final List<LabPreset> ALL = List.of(
            LabPreset.of("valley", VALLEY),
            LabPreset.of("optimizers", OPTIMIZERS),
            LabPreset.of("too-large", VALLEY.with("a.learningRate", "1.05")),
            LabPreset.of("rates", RATES),
            LabPreset.of("gradient", GRADIENT),
            LabPreset.of(
                    "saddle", LabStart.of("descent").with("surface", "saddle").with("field", "1")),
            LabPreset.of(
                    "bent",
                    LabStart.of("descent")
                            .with("surface", "bent")
                            .with("runs", "2")
                            .with("b", "adam")),
            LabPreset.of("two-minima", TWO_MINIMA),
            LabPreset.of("curve", CURVE),
            LabPreset.of("flat-start", CURVE.with("in.x", "0.001").with("a.learningRate", "0.1")),
            LabPreset.of("line", LINE));
}
