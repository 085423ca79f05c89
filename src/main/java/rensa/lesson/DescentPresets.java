package rensa.lesson;

import java.util.List;

/** The gallery of the descent lab. */
final class DescentPresets {
    private DescentPresets() {}

    /** SGD in the long valley: it goes to and fro across, and hardly along. */
    static final LabStart VALLEY = LabStart.of("descent");

    /** The four optimizers of the book in the long valley, from (−7, 2). */
    static final LabStart OPTIMIZERS = VALLEY.with("runs", "4");

    /** SGD with four learning rates: too small, small, just right and too large. */
    static final LabStart RATES = LabStart.of("descent")
            .with("surface", "bowl")
            .with("runs", "4")
            .with("a.learningRate", "0.01")
            .with("b", "sgd")
            .with("b.learningRate", "0.1")
            .with("c", "sgd")
            .with("c.learningRate", "0.4")
            .with("d", "sgd")
            .with("d.learningRate", "1.02")
            .with("steps", "20");

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
            LabPreset.of(
                    "gradient",
                    LabStart.of("descent")
                            .with("surface", "bowl")
                            .with("step", "0")
                            .with("field", "1")),
            LabPreset.of(
                    "saddle", LabStart.of("descent").with("surface", "saddle").with("field", "1")),
            LabPreset.of(
                    "bent",
                    LabStart.of("descent")
                            .with("surface", "bent")
                            .with("runs", "2")
                            .with("b", "adam")),
            LabPreset.of(
                    "two-minima",
                    LabStart.of("descent").with("surface", "two-minima").with("runs", "2")),
            LabPreset.of("curve", CURVE),
            LabPreset.of("flat-start", CURVE.with("in.x", "0.001").with("a.learningRate", "0.1")),
            LabPreset.of("line", LINE));
}
