package rensa.lesson;

import java.util.List;

/** Sections 4.3.1 to 4.3.5: the whole algorithm on one net that learns XOR, first one iteration of it, then all. */
final class AlgorithmSections {
    private AlgorithmSections() {}

    /** Four examples; the last of them is the one that is shown. */
    private static final LabStart NET = NetworkPresets.XOR
            .with("output", "sigmoid")
            .with("loss", "mse")
            .with("seed", "5")
            .with("rate", "2")
            .with("row", "3");

    /** The same net on the same examples, all of which make a batch: an epoch is an update. */
    private static final LabStart RUN = LabStart.of("training")
            .with("data", "own")
            .with("csv", "0,0,0\n0,1,1\n1,0,1\n1,1,0")
            .with("test", "0")
            .with("hidden", "2")
            .with("loss", "mse")
            .with("seed", "5")
            .with("optimizer", "sgd")
            .with("rate", "2")
            .with("batch", "4")
            .with("epochs", "200");

    static List<Section> all() {
        return List.of(forward(), error(), backward(), update(), convergence());
    }

    private static Section forward() {
        LabStart start = NET.with("step", "1").with("node", "layer1");
        return new Section(
                "s4-3-1",
                start,
                List.of(
                        NET.with("step", "2").with("node", "layer2"),
                        NET.with("row", "0").with("step", "2").with("node", "Y[0]"),
                        start.with("f", "identity").with("step", "2")));
    }

    private static Section error() {
        LabStart start = NET.with("step", "3").with("node", "L");
        return new Section(
                "s4-3-2",
                start,
                List.of(
                        start.with("in.B2", "[-1]"),
                        start.with("loss", "sum_squared_error"),
                        start.with("in.W2", "[[0],[0]]")));
    }

    private static Section backward() {
        return new Section(
                "s4-3-3",
                NET.with("step", "5").with("node", "layer2"),
                List.of(
                        NET.with("step", "6").with("node", "layer1"),
                        NET.with("step", "6").with("show", "gradients").with("node", "W2[0][0]"),
                        NET.with("check", "1").with("node", "layer2")));
    }

    private static Section update() {
        LabStart start = NET.with("step", "8").with("node", "W2[0][0]");
        return new Section(
                "s4-3-4",
                start,
                List.of(start.with("rate", "0.1"), start.with("rate", "50"), start.with("node", "W1[1][1]")));
    }

    /** It learns at once when one comes to it. */
    private static Section convergence() {
        return new Section(
                "s4-3-5",
                RUN,
                List.of(
                        RUN.with("seed", "4").with("epoch", "200"),
                        RUN.with("rate", "0.1").with("epoch", "200"),
                        RUN.with("hidden", "none").with("epoch", "200")));
    }
}
