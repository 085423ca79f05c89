package rensa.lesson;

import java.util.List;

/** The gallery of the network lab: from one neuron to nets whose gradients vanish. */
final class NetworkPresets {
    private NetworkPresets() {}

    private static final LabStart LAB = LabStart.of("network");

    /** The four cases of XOR, with −1 and 1, in a net that can learn them. */
    static final LabStart XOR = LAB.with("layers", "2,2,1")
            .with("rows", "4")
            .with("in.X", "[[0,0],[0,1],[1,0],[1,1]]")
            .with("in.T", "[[0],[1],[1],[0]]");

    /** Two classes as a distribution of probabilities. */
    static final LabStart TWO_CLASSES =
            LAB.with("layers", "2,3,2").with("loss", "softmax_cross_entropy").with("node", "L");

    static final LabStart THREE_CLASSES = LAB.with("layers", "2,3,3")
            .with("loss", "softmax_cross_entropy")
            .with("rows", "3")
            .with("node", "L");

    /** Gradients that are smaller from layer to layer on their way back. */
    static final LabStart DEEP_SIGMOID = LAB.with("layers", "2,4,4,4,4,1")
            .with("f", "sigmoid")
            .with("seed", "1")
            .with("rows", "4")
            .with("show", "gradients")
            .with("node", "layer1");

    /** The same depth, in which they arrive. */
    static final LabStart DEEP_RELU = LAB.with("layers", "2,4,4,4,4,1")
            .with("f", "relu")
            .with("init", "he")
            .with("seed", "1")
            .with("rows", "4")
            .with("show", "gradients")
            .with("node", "layer1");

    /** Two layers that could as well be one. */
    static final LabStart LINEAR =
            LAB.with("layers", "2,3,2").with("f", "identity").with("node", "layer1");

    static final List<LabPreset> ALL = List.of(
            LabPreset.of(
                    "one-neuron",
                    LAB.with("layers", "2,1").with("output", "sigmoid").with("node", "Y[0]")),
            LabPreset.of("xor", XOR),
            LabPreset.of("batch", LAB.with("rows", "4")),
            LabPreset.of("two-classes", TWO_CLASSES),
            LabPreset.of("classifier", THREE_CLASSES),
            LabPreset.of("deep-sigmoid", DEEP_SIGMOID),
            LabPreset.of("deep-relu", DEEP_RELU),
            LabPreset.of(
                    "tiny-weights",
                    LAB.with("layers", "3,4,3")
                            .with("f", "sigmoid")
                            .with("loss", "softmax_cross_entropy")
                            .with("init", "normal")
                            .with("sigma", "0.01")
                            .with("rows", "4")
                            .with("node", "layer1")),
            LabPreset.of("linear", LINEAR),
            LabPreset.of("too-fast", XOR.with("rate", "3")));
}
