package rensa.lesson;

import java.util.List;

/** The gallery of the neuron lab. */
final class NeuronPresets {
    private NeuronPresets() {}

    static final LabStart SIGMOID = LabStart.of("neuron");

    /** Both inputs pull the same way, so far out that the slope of sigmoid has all but vanished. */
    static final LabStart SATURATED = LabStart.of("neuron").with("in.x1", "3").with("in.x2", "-4");

    static final LabStart RELU_OFF = relu("1", "2");
    static final LabStart RELU_ON = relu("2", "1");

    /** Near 1 only if both inputs are 1. */
    static final LabStart AND = gate("-15");

    /** Near 1 if one input is 1. */
    static final LabStart OR = gate("-5");

    static final LabStart SIX_INPUTS = LabStart.of("neuron")
            .with("size", "6")
            .with("f", "tanh")
            .with("in.x1", "0.5")
            .with("in.w1", "0.8")
            .with("in.x2", "-1")
            .with("in.w2", "0.3")
            .with("in.x3", "2")
            .with("in.w3", "-0.4")
            .with("in.x4", "0")
            .with("in.w4", "1.5")
            .with("in.x5", "1.5")
            .with("in.w5", "0.6")
            .with("in.x6", "-0.5")
            .with("in.w6", "-1")
            .with("in.b", "0.1");

    static final List<LabPreset> ALL = List.of(
            LabPreset.of("sigmoid", SIGMOID),
            LabPreset.of("saturated", SATURATED),
            LabPreset.of("relu-on", RELU_ON),
            LabPreset.of("relu-off", RELU_OFF),
            LabPreset.of("and", AND),
            LabPreset.of("or", OR),
            LabPreset.of("six-inputs", SIX_INPUTS));

    private static LabStart relu(String x1, String x2) {
        return LabStart.of("neuron")
                .with("f", "relu")
                .with("in.x1", x1)
                .with("in.w1", "1")
                .with("in.x2", x2)
                .with("in.w2", "-1")
                .with("in.b", "-0.5");
    }

    private static LabStart gate(String bias) {
        return LabStart.of("neuron")
                .with("in.x1", "1")
                .with("in.w1", "10")
                .with("in.x2", "0")
                .with("in.w2", "10")
                .with("in.b", bias);
    }
}
