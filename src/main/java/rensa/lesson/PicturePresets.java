package rensa.lesson;

import java.util.List;

/** The gallery of the picture lab. */
final class PicturePresets {
    private PicturePresets() {}

    static final LabStart THREE = LabStart.of("picture");
    static final LabStart ONE = LabStart.of("picture").with("pixels", "081808080808081c");
    static final LabStart ONE_SHIFTED = LabStart.of("picture").with("pixels", "040c04040404040e");
    static final LabStart BLANK = LabStart.of("picture").with("pixels", "0000000000000000");

    static final List<LabPreset> ALL = List.of(
            LabPreset.of("three", THREE),
            LabPreset.of("one", ONE),
            LabPreset.of("shifted", ONE_SHIFTED),
            LabPreset.of("blank", BLANK));
}
