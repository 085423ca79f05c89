package rensa.lesson;

import java.util.List;

/** The sections of lesson 6: from add and multiply layers to a two-layer net and the check of its gradients. */
final class LayersLesson {
    private LayersLesson() {}

    static List<Section> sections() {
        return List.of(addAndMultiply(), activations(), affine(), softmaxWithLoss(), twoLayerNet(), gradientCheck());
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

    private static Section twoLayerNet() {
        GraphStart closedGate = Presets.TWO_LAYER_NET.running("""
                        A1 = X @ W1 + B1
                        H1 = relu(A1)
                        A2 = H1 @ W2 + B2
                        L = softmax_cross_entropy(A2, T)""").with("B1", "[-0.5,0.2,0.3]");
        GraphStart tenClasses = Presets.TWO_LAYER_NET
                .with("X", "[1,0.5]")
                .with("W2", "[[0,0,0,0,0,0,0,0,0,0],[0,0,0,0,0,0,0,0,0,0],[0,0,0,0,0,0,0,0,0,0]]")
                .with("B2", "[0,0,0,0,0,0,0,0,0,0]")
                .with("T", "[0,0,0,1,0,0,0,0,0,0]");
        return Section.ofGraphs(
                "s6-5",
                Presets.TWO_LAYER_NET.opening("A2"),
                List.of(
                        Presets.TWO_LAYER_NET.atStep(10).opening("W2"),
                        closedGate.opening("W1"),
                        tenClasses.opening("A2")));
    }

    private static Section gradientCheck() {
        GraphStart atKink = GraphStart.of("""
                        p = relu(a)
                        q = relu(b)
                        y = 2 * p + 3 * q""").with("a", "1.5").with("b", "0");
        return new Section(
                "s6-6",
                checked(Presets.TWO_LAYER_NET.opening("W1")),
                List.of(checked(atKink.opening("b")), checked(Presets.APPLES_AND_ORANGES.opening("tax"))));
    }

    private static LabStart checked(GraphStart start) {
        return start.inLab().with("check", "1");
    }
}
