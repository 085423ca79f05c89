package rensa.lesson;

import java.util.List;

/** The gallery of the digits lab. */
final class DigitsPresets {
    private DigitsPresets() {}

    static final LabStart THREE = LabStart.of("digits");

    /** The pixel whose blackening makes an 8 of it: the gap of the lower bow, on its left. */
    static final LabStart ONE_PIXEL = THREE.with("node", "X[34]");

    static final LabStart EIGHT =
            LabStart.of("digits").with("pixels", "3c42021c2242423c").with("node", "X[34]");
    static final LabStart BLANK = LabStart.of("digits").with("pixels", "0000000000000000");
    static final LabStart UNTRAINED = LabStart.of("digits").with("epochs", "0");
    static final LabStart AFTER_ONE_EPOCH = LabStart.of("digits").with("epochs", "1");
    static final LabStart NEURON = LabStart.of("digits").with("node", "H1[3]");

    static final List<LabPreset> ALL = List.of(
            LabPreset.of("three", THREE),
            LabPreset.of("eight", ONE_PIXEL),
            LabPreset.of("eight-now", EIGHT),
            LabPreset.of("blank", BLANK),
            LabPreset.of("untrained", UNTRAINED),
            LabPreset.of("neuron", NEURON));
}
