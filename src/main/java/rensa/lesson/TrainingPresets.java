package rensa.lesson;

import java.util.List;

/** The gallery of the training lab: what is learned easily, what is not, and what goes wrong. */
final class TrainingPresets {
    private TrainingPresets() {}

    private static final LabStart LAB = LabStart.of("training");

    /** One layer can draw only a straight line. */
    static final LabStart LINE = LAB.with("data", "xor").with("hidden", "none");

    /** Learning rates side by side, of which the last is too large. */
    static final LabStart RATES = LAB.with("vary", "rate").with("values", "0.001;0.01;0.1;3");

    /** Five layers of sigmoids, the first of which hardly learn. */
    static final LabStart VANISHING = LAB.with("hidden", "8,8,8,8")
            .with("f", "sigmoid")
            .with("init", "normal")
            .with("sigma", "0.5")
            .with("epochs", "200");

    /** Numbers with too large a learning rate. */
    static final LabStart DIVERGES =
            LAB.with("data", "waves").with("f", "relu").with("optimizer", "sgd").with("rate", "3");

    static final List<LabPreset> ALL = List.of(
            LabPreset.of("circle", LAB),
            LabPreset.of("moons", LAB.with("data", "moons")),
            LabPreset.of("xor", LAB.with("data", "xor")),
            LabPreset.of("line", LINE),
            LabPreset.of("product", LINE.with("features", "x,y,xy")),
            LabPreset.of("spiral", LAB.with("data", "spiral")),
            LabPreset.of("waves", LAB.with("data", "waves")),
            LabPreset.of("rates", RATES),
            LabPreset.of(
                    "optimizers",
                    LAB.with("data", "moons")
                            .with("rate", "0.02")
                            .with("vary", "optimizer")
                            .with("values", "sgd;momentum;rmsprop;adam")),
            LabPreset.of("vanishing", VANISHING),
            LabPreset.of(
                    "overfitting",
                    LAB.with("data", "moons")
                            .with("size", "40")
                            .with("noise", "0.8")
                            .with("test", "50")
                            .with("hidden", "8,8")
                            .with("optimizer", "adam")
                            .with("rate", "0.02")
                            .with("epochs", "400")),
            LabPreset.of("diverges", DIVERGES),
            LabPreset.of("own", LAB.with("data", "own")));
}
