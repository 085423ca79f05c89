package rensa.lesson;

import java.util.List;

/** The gallery of the output lab. */
final class OutputPresets {
    private OutputPresets() {}

    /** Three sums. */
    static LabStart of(String first, String second, String third) {
        return LabStart.of("output").with("in.a1", first).with("in.a2", second).with("in.a3", third);
    }

    static final List<LabPreset> ALL = List.of(
            LabPreset.of("three", LabStart.of("output")),
            LabPreset.of("large", of("1000.3", "1002.9", "1004")),
            LabPreset.of("small", of("-1000.3", "-1002.9", "-1004")),
            LabPreset.of("equal", of("2", "2", "2")),
            LabPreset.of("sure", of("0", "10", "0")),
            LabPreset.of("ten", LabStart.of("output").with("size", "10")),
            LabPreset.of(
                    "regression",
                    LabStart.of("output")
                            .with("kind", "identity")
                            .with("size", "2")
                            .with("in.a1", "23.5")
                            .with("in.a2", "-1.2")));
}
