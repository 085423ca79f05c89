package rensa.lesson;

import java.util.List;

/** The sections of lesson 1: what learning is, why gradients must be cheap, and what makes deep networks hard. */
final class WhyBackpropLesson {
    private WhyBackpropLesson() {}

    /** One weight, which should be 2: its loss is a parabola. */
    static final LabStart ONE_WEIGHT = LabStart.of("network")
            .with("layers", "1,1")
            .with("rows", "3")
            .with("in.X", "[[1],[2],[3]]")
            .with("in.T", "[[2],[4],[6]]")
            .with("in.W1", "[[0.5]]")
            .with("in.B1", "[0]")
            .with("node", "W1[0][0]");

    private static final LabStart CHECK = LabStart.of("gradient-check").with("layers", "2,3,1");

    /** Four hidden layers of sigmoid: each lets a quarter of a gradient pass at most. */
    private static final LabStart DEEP = LabStart.of("network")
            .with("layers", "2,4,4,4,4,1")
            .with("f", "sigmoid")
            .with("init", "xavier");

    static List<Section> sections() {
        return List.of(
                new Section(
                        "s1-1",
                        ONE_WEIGHT,
                        List.of(
                                ONE_WEIGHT.with("in.W1", "[[2]]"),
                                ONE_WEIGHT.with("in.W1", "[[3.5]]"),
                                LabStart.of("network").with("layers", "2,3,1").with("node", "W1[0][1]"))),
                new Section(
                        "s1-2",
                        CHECK,
                        List.of(
                                CHECK.with("layers", "2,8,8,1"),
                                CHECK.with("method", "forward"),
                                CHECK.with("h", "0.1"))),
                new Section(
                        "s1-3",
                        DEEP,
                        List.of(
                                DEEP.with("f", "relu").with("init", "he"),
                                DEEP.with("f", "tanh"),
                                DEEP.with("layers", "2,4,1"))));
    }
}
