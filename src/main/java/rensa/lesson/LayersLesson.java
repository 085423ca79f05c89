package rensa.lesson;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The sections of lesson 6: from add and multiply layers to a two-layer net, the check of its gradients, and its
 * training on digits. */
final class LayersLesson {
    private LayersLesson() {}

    static List<Section> sections() {
        return List.of(
                addAndMultiply(), activations(), affine(), softmaxWithLoss(), twoLayerNet(), gradientCheck(), digits());
    }

    private static Section addAndMultiply() {
        GraphStart grapesToo = GraphStart.of("""
                        apples = apple * n
                        oranges = orange * m
                        grapes = grape * k
                        fruit = apples + oranges
                        basket = fruit + grapes
                        total = basket * tax""")
                .with("apple", "100")
                .with("n", "2")
                .with("orange", "150")
                .with("m", "3")
                .with("grape", "400")
                .with("k", "1")
                .with("tax", "1.1");
        return Section.ofGraphs(
                "s6-1",
                Presets.APPLES_AND_ORANGES.opening("apple"),
                List.of(
                        Presets.APPLES_AND_ORANGES.with("m", "0").opening("orange"),
                        grapesToo.opening("grape"),
                        Presets.APPLES_AND_ORANGES.atStep(7).opening("fruit")));
    }

    /** Each activation has an upstream gradient of its own, so that one sees which gate lets it through. */
    private static Section activations() {
        GraphStart threeGates =
                GraphStart.of("""
                        p = relu(a)
                        q = relu(b)
                        s = sigmoid(c)
                        y = 2 * p + 3 * q + 4 * s""").with("a", "1.5").with("b", "-0.5").with("c", "1");
        GraphStart sigmoidInParts = GraphStart.of("""
                        e = exp(-c)
                        d = 1 + e
                        s = 1 / d
                        y = 4 * s""").with("c", "1");
        return Section.ofGraphs(
                "s6-2",
                threeGates.opening("b"),
                List.of(
                        threeGates.with("b", "0.5").opening("b"),
                        sigmoidInParts.opening("c"),
                        threeGates.with("c", "10").opening("c")));
    }

    private static Section affine() {
        return Section.ofGraphs(
                "s6-3",
                Presets.BATCH_AFFINE.opening("B"),
                List.of(
                        Presets.BATCH_AFFINE
                                .with("X", "[[0,0],[1,2],[2,1]]")
                                .with("G", "[[1,2,3],[4,5,6],[7,8,9]]")
                                .opening("B"),
                        Presets.BATCH_AFFINE
                                .with("X", "[1,2]")
                                .with("G", "[4,5,6]")
                                .opening("W"),
                        Presets.BATCH_AFFINE.with("G", "[[1,1,1],[1,1,1]]").opening("B")));
    }

    /** The probabilities y stand beside the loss, which is computed from the scores in one. */
    private static Section softmaxWithLoss() {
        GraphStart inOne = GraphStart.of("""
                        y = softmax(a)
                        L = softmax_cross_entropy(a, t)""").with("a", "[0.3,2.9,4.0]").with("t", "[0,0,1]");
        return Section.ofGraphs(
                "s6-4",
                inOne.opening("a"),
                List.of(
                        Presets.CROSS_ENTROPY.opening("a"),
                        inOne.with("t", "[1,0,0]").opening("a"),
                        inOne.with("a", "[[0.3,2.9,4.0],[2.0,1.0,0.1]]")
                                .with("t", "[[0,0,1],[1,0,0]]")
                                .opening("a")));
    }

    /** The last try is of the graph lab, whose layers may be as wide as that. */
    private static Section twoLayerNet() {
        LabStart net = LabStart.of("network")
                .with("layers", "2,3,2")
                .with("f", "sigmoid")
                .with("loss", "softmax_cross_entropy")
                .with("rows", "2");
        for (Map.Entry<String, String> input : Presets.TWO_LAYER_NET.inputs().entrySet()) {
            net = net.with("in." + input.getKey(), input.getValue());
        }
        GraphStart tenClasses = Presets.TWO_LAYER_NET
                .with("X", "[1,0.5]")
                .with("W2", "[[0,0,0,0,0,0,0,0,0,0],[0,0,0,0,0,0,0,0,0,0],[0,0,0,0,0,0,0,0,0,0]]")
                .with("B2", "[0,0,0,0,0,0,0,0,0,0]")
                .with("T", "[0,0,0,1,0,0,0,0,0,0]");
        return new Section(
                "s6-5",
                net.with("node", "layer2"),
                List.of(
                        net.with("step", "5"),
                        net.with("f", "relu").with("in.B1", "[-0.5,0.2,0.3]").with("node", "layer1"),
                        tenClasses.opening("A2").inLab()));
    }

    private static Section gradientCheck() {
        LabStart check = LabStart.of("gradient-check")
                .with("layers", "2,3,2")
                .with("f", "sigmoid")
                .with("loss", "softmax_cross_entropy")
                .with("rows", "2");
        return new Section(
                "s6-6",
                check,
                List.of(check.with("h", "1e-11"), check.with("method", "forward"), GradientCheckPresets.KINK));
    }

    /** It learns at once when one comes to it; the second lab has the network when it has learned. */
    private static Section digits() {
        return new Section(
                "s6-7",
                DigitTrainingPresets.LIVE,
                List.of(DigitTrainingPresets.OTHER, DigitsPresets.AFTER_ONE_EPOCH, DigitsPresets.ONE_PIXEL),
                Optional.of(DigitsPresets.THREE));
    }
}
