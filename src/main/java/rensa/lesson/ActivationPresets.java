package rensa.lesson;

import java.util.List;

/** The gallery of the activation lab. */
final class ActivationPresets {
    private ActivationPresets() {}

    /** Sigmoid, far enough out for its slope to have all but vanished. */
    static final LabStart SATURATED = LabStart.of("activation").with("x", "4");

    static final List<LabPreset> ALL = List.of(
            LabPreset.of("sigmoid", LabStart.of("activation").with("x", "0")),
            LabPreset.of("saturated", SATURATED),
            LabPreset.of(
                    "step-and-sigmoid",
                    LabStart.of("activation").with("f", "step,sigmoid").with("x", "0.5")),
            LabPreset.of(
                    "sigmoid-and-tanh",
                    LabStart.of("activation").with("f", "sigmoid,tanh").with("x", "0")),
            LabPreset.of(
                    "relu-and-its-kin",
                    LabStart.of("activation")
                            .with("f", "relu,leaky_relu,softplus")
                            .with("x", "-1")),
            LabPreset.of("kink", LabStart.of("activation").with("f", "relu").with("x", "0")));
}
