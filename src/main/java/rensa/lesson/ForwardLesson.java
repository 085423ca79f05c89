package rensa.lesson;

import java.util.List;

/** The sections of lesson 3, the forward pass: from a picture to a prediction. */
final class ForwardLesson {
    private ForwardLesson() {}

    /** Two products, −2 in all, and a bias of 1. */
    private static final LabStart SUM = LabStart.of("neuron")
            .with("f", "identity")
            .with("in.x1", "2")
            .with("in.w1", "0.5")
            .with("in.x2", "3")
            .with("in.w2", "-1")
            .with("in.b", "1");

    private static final LabStart ACTIVE = SUM.with("f", "sigmoid");

    /** Numbers that can be followed in the head. */
    private static final LabStart HIDDEN = LabStart.of("network")
            .with("layers", "2,2,1")
            .with("f", "relu")
            .with("rows", "1")
            .with("in.X", "[[1,2]]")
            .with("in.T", "[[3]]")
            .with("in.W1", "[[1,-1],[0.5,1]]")
            .with("in.B1", "[0,-2]")
            .with("in.W2", "[[1.5],[2]]")
            .with("in.B2", "[-1]");

    private static final LabStart PROBABILITIES = LabStart.of("network")
            .with("layers", "2,2,3")
            .with("f", "relu")
            .with("output", "softmax")
            .with("loss", "cross_entropy")
            .with("rows", "1")
            .with("in.X", "[[1,2]]")
            .with("in.T", "[[1,0,0]]")
            .with("in.W1", "[[1,-1],[0.5,1]]")
            .with("in.B1", "[0,-2]")
            .with("in.W2", "[[1,0.5,-0.5],[2,1,0]]")
            .with("in.B2", "[0,0.5,1]");

    /** With ReLU these weights compute exclusive or exactly; without, a plane. */
    private static final LabStart EXCLUSIVE_OR = LabStart.of("network")
            .with("layers", "2,2,1")
            .with("f", "identity")
            .with("rows", "4")
            .with("in.X", "[[0,0],[0,1],[1,0],[1,1]]")
            .with("in.T", "[[0],[1],[1],[0]]")
            .with("in.W1", "[[1,1],[1,1]]")
            .with("in.B1", "[0,-1]")
            .with("in.W2", "[[1],[-2]]")
            .with("in.B2", "[0]");

    private static final LabStart LOGITS = LabStart.of("output")
            .with("size", "3")
            .with("in.a1", "0.3")
            .with("in.a2", "2.9")
            .with("in.a3", "4");

    private static final LabStart REGRESSION = LabStart.of("output")
            .with("kind", "identity")
            .with("size", "2")
            .with("in.a1", "23.5")
            .with("in.a2", "-1.2");

    static List<Section> sections() {
        return List.of(
                new Section(
                        "s3-1-1",
                        PicturePresets.THREE,
                        List.of(PicturePresets.ONE, PicturePresets.ONE_SHIFTED, PicturePresets.BLANK)),
                new Section(
                        "s3-1-2", SUM, List.of(SUM.with("in.w2", "1"), SUM.with("in.x1", "0"), SUM.with("in.b", "4"))),
                new Section(
                        "s3-1-3",
                        ACTIVE,
                        List.of(ACTIVE.with("in.b", "2"), ACTIVE.with("in.b", "8"), ACTIVE.with("f", "relu"))),
                new Section(
                        "s3-1-4",
                        HIDDEN,
                        List.of(
                                HIDDEN.with("in.X", "[[2,3]]"),
                                HIDDEN.with("f", "sigmoid"),
                                LabStart.of("network").with("layers", "2,3,3,1"))),
                new Section(
                        "s3-1-5",
                        PROBABILITIES,
                        List.of(
                                PROBABILITIES.with("in.B2", "[0,2.5,1]"),
                                PROBABILITIES.with("in.B2", "[0,0.5,6]"),
                                PROBABILITIES.with("in.B2", "[2,2.5,3]"))),
                new Section(
                        "s3-2-1",
                        EXCLUSIVE_OR,
                        List.of(
                                EXCLUSIVE_OR.with("f", "relu"),
                                EXCLUSIVE_OR.with("in.W1", "[[2,1],[-1,1]]"),
                                EXCLUSIVE_OR.with("f", "tanh"))),
                new Section(
                        "s3-2-2",
                        LabStart.of("activation").with("f", "sigmoid,tanh,relu"),
                        List.of(
                                LabStart.of("activation").with("f", "step,sigmoid"),
                                ActivationPresets.SATURATED,
                                LabStart.of("activation")
                                        .with("f", "relu,leaky_relu,softplus")
                                        .with("x", "-2"))),
                new Section(
                        "s3-3-1",
                        LOGITS,
                        List.of(
                                LOGITS.with("add", "100"),
                                LOGITS.with("in.a1", "1000.3")
                                        .with("in.a2", "1002.9")
                                        .with("in.a3", "1004"),
                                LOGITS.with("in.a2", "4"))),
                new Section(
                        "s3-3-2",
                        REGRESSION,
                        List.of(REGRESSION.with("in.a1", "-40"), REGRESSION.with("kind", "softmax"))));
    }
}
