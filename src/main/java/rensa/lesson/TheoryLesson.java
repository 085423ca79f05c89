package rensa.lesson;

import java.util.List;
import java.util.stream.Stream;

/** The sections of lesson 4, the theory: what is to be made small, how one gets there, and the algorithm as a whole. */
final class TheoryLesson {
    private TheoryLesson() {}

    /** Two predictions that are off by 1 and by 3. */
    private static final LabStart SQUARES = LabStart.of("loss")
            .with("loss", "mse")
            .with("rows", "2")
            .with("columns", "1")
            .with("in.Y", "[[3],[7]]")
            .with("in.T", "[[2],[4]]");

    private static final LabStart CLASSES = LabStart.of("loss")
            .with("loss", "softmax_cross_entropy")
            .with("rows", "1")
            .with("columns", "3")
            .with("in.Y", "[[0.3,2.9,4]]")
            .with("in.T", "[[0,0,1]]");

    static List<Section> sections() {
        return Stream.concat(lossAndDescent().stream(), AlgorithmSections.all().stream())
                .toList();
    }

    private static List<Section> lossAndDescent() {
        return List.of(
                new Section(
                        "s4-1-1",
                        SQUARES,
                        List.of(
                                SQUARES.with("in.Y", "[[3],[10]]"),
                                SQUARES.with("loss", "sum_squared_error"),
                                CLASSES)),
                new Section(
                        "s4-1-2",
                        WhyBackpropLesson.ONE_WEIGHT.with("in.W1", "[[1]]"),
                        List.of(
                                WhyBackpropLesson.ONE_WEIGHT.with("in.W1", "[[2.5]]"),
                                WhyBackpropLesson.ONE_WEIGHT
                                        .with("in.W1", "[[1]]")
                                        .with("rate", "0.01"),
                                LabStart.of("network")
                                        .with("layers", "2,3,1")
                                        .with("f", "tanh")
                                        .with("node", "W1[0][0]"))),
                gradient(),
                update(),
                convergence());
    }

    private static Section gradient() {
        return new Section(
                "s4-2-1",
                DescentPresets.GRADIENT,
                List.of(
                        DescentPresets.GRADIENT.with("in.x", "1").with("in.y", "0"),
                        DescentPresets.VALLEY.with("step", "0").with("field", "1"),
                        DescentPresets.CURVE.with("step", "0")));
    }

    /** Before the first step towards the lowest point, at w = 3. */
    private static Section update() {
        LabStart start = LabStart.of("descent")
                .with("program", "L = (w - 3)^2")
                .with("in.w", "0")
                .with("steps", "10")
                .with("step", "0");
        LabStart tooLarge = LabStart.of("descent")
                .with("program", "L = (w - 3)^2")
                .with("in.w", "0")
                .with("a.learningRate", "1.1")
                .with("steps", "10");
        return new Section(
                "s4-2-2",
                start,
                List.of(
                        start.with("a.learningRate", "0.5").with("step", "1"),
                        start.with("a.learningRate", "1").with("step", "1"),
                        tooLarge));
    }

    private static Section convergence() {
        return new Section(
                "s4-2-3",
                DescentPresets.OPTIMIZERS,
                List.of(
                        DescentPresets.VALLEY.with("step", "0"),
                        DescentPresets.OPTIMIZERS.with("a.learningRate", "1.05"),
                        DescentPresets.TWO_MINIMA));
    }
}
