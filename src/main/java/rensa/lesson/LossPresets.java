package rensa.lesson;

import java.util.List;

/** The gallery of the loss lab. */
final class LossPresets {
    private LossPresets() {}

    static final List<LabPreset> ALL = List.of(
            LabPreset.of("squares", LabStart.of("loss")),
            LabPreset.of(
                    "batch",
                    LabStart.of("loss")
                            .with("rows", "4")
                            .with("in.Y", "[[3],[7],[5],[2]]")
                            .with("in.T", "[[2],[4],[5],[4]]")),
            LabPreset.of("half", LabStart.of("loss").with("loss", "sum_squared_error")),
            LabPreset.of(
                    "probabilities",
                    LabStart.of("loss")
                            .with("loss", "cross_entropy")
                            .with("rows", "1")
                            .with("columns", "3")
                            .with("in.Y", "[[0.1,0.2,0.7]]")
                            .with("in.T", "[[0,0,1]]")
                            .with("column", "2")),
            LabPreset.of(
                    "impossible",
                    LabStart.of("loss")
                            .with("loss", "cross_entropy")
                            .with("rows", "1")
                            .with("columns", "3")
                            .with("in.Y", "[[0.4,0.6,0]]")
                            .with("in.T", "[[0,0,1]]")),
            LabPreset.of(
                    "logits",
                    LabStart.of("loss")
                            .with("loss", "softmax_cross_entropy")
                            .with("rows", "1")
                            .with("columns", "3")
                            .with("in.Y", "[[0.3,2.9,4.0]]")
                            .with("in.T", "[[0,0,1]]")
                            .with("column", "2")),
            LabPreset.of(
                    "logits-batch",
                    LabStart.of("loss")
                            .with("loss", "softmax_cross_entropy")
                            .with("rows", "3")
                            .with("columns", "3")));
}
