package rensa.lesson;

import java.util.List;

/** The gallery of the gradient check lab. */
final class GradientCheckPresets {
    private GradientCheckPresets() {}

    private static final LabStart DEFAULT = LabStart.of("gradient-check");

    /** An example whose inputs are all 0: as biases start at 0, so are the sums of its hidden neurons. */
    static final LabStart KINK = DEFAULT.with("f", "relu")
            .with("init", "he")
            .with("seed", "971")
            .with("rows", "3")
            .with("of", "B1[0]");

    static final List<LabPreset> ALL = List.of(
            LabPreset.of("network", DEFAULT),
            LabPreset.of("truncation", DEFAULT.with("h", "1e-1")),
            LabPreset.of("rounding", DEFAULT.with("h", "1e-11")),
            LabPreset.of("one-sided", DEFAULT.with("method", "forward")),
            LabPreset.of("kink", KINK),
            LabPreset.of(
                    "classifier",
                    DEFAULT.with("layers", "4,5,3")
                            .with("loss", "softmax_cross_entropy")
                            .with("rows", "4")),
            LabPreset.of("exp", DEFAULT.with("program", "y = exp(x)").with("in.x", "1")),
            LabPreset.of("relu", DEFAULT.with("program", "y = relu(x)").with("in.x", "0")));
}
