package rensa.lesson;

import java.util.List;

/** The sections of lesson 2: one iteration of training, phase by phase, on one net with one example. */
final class TrainingLoopLesson {
    private TrainingLoopLesson() {}

    /** Its numbers are short enough for the whole iteration to be done by hand. */
    private static final LabStart NET = LabStart.of("network")
            .with("layers", "2,2,1")
            .with("f", "relu")
            .with("in.X", "[[1,2]]")
            .with("in.T", "[[2]]")
            .with("in.W1", "[[0.5,-0.3],[0.2,0.4]]")
            .with("in.B1", "[0.1,0]")
            .with("in.W2", "[[0.6],[0.8]]")
            .with("in.B2", "[0]")
            .with("rate", "0.05");

    static List<Section> sections() {
        return List.of(forward(), loss(), backward(), update());
    }

    private static Section forward() {
        LabStart start = NET.with("step", "2");
        return new Section(
                "s2-1",
                start.with("node", "H1[0]"),
                List.of(
                        NET.with("step", "0"),
                        start.with("in.X", "[[2,2]]").with("node", "A2[0]"),
                        start.with("in.B1", "[0.1,-1]").with("node", "H1[1]")));
    }

    private static Section loss() {
        LabStart start = NET.with("step", "3").with("node", "L");
        return new Section(
                "s2-2",
                start,
                List.of(start.with("in.T", "[[3]]"), start.with("in.B2", "[0.5]"), start.with("in.B2", "[1]")));
    }

    private static Section backward() {
        LabStart start = NET.with("step", "6").with("node", "W1[0][0]");
        return new Section(
                "s2-3",
                start,
                List.of(
                        NET.with("step", "4"),
                        start.with("in.T", "[[0.5]]"),
                        start.with("in.B1", "[0.1,-1]").with("node", "W1[0][1]")));
    }

    /** The first try is the iteration that follows, with the parameters as this one leaves them. */
    private static Section update() {
        LabStart start = NET.with("step", "8").with("node", "W1[0][0]");
        LabStart next = NET.with("in.W1", "[[0.56,-0.22],[0.32,0.56]]")
                .with("in.B1", "[0.16,0.08]")
                .with("in.W2", "[[0.7],[0.85]]")
                .with("in.B2", "[0.1]");
        return new Section(
                "s2-4", start, List.of(next.with("node", "L"), start.with("rate", "0.01"), start.with("rate", "0.2")));
    }
}
