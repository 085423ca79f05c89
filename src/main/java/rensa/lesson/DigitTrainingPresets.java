package rensa.lesson;

import java.util.List;

/** The gallery of the lab of digit training. */
final class DigitTrainingPresets {
    private DigitTrainingPresets() {}

    static final LabStart LIVE =
            LabStart.of("digit-training").with("epochs", "0").with("play", "1");
    static final LabStart FIRST = LabStart.of("digit-training").with("epochs", "1");
    static final LabStart UNTRAINED = LabStart.of("digit-training").with("epochs", "0");
    static final LabStart OTHER = LabStart.of("digit-training").with("seed", "6");

    static final List<LabPreset> ALL = List.of(
            LabPreset.of("live", LIVE),
            LabPreset.of("untrained", UNTRAINED),
            LabPreset.of("first", FIRST),
            LabPreset.of("other", OTHER));
}
