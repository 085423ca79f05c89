package rensa.lesson;

import java.util.List;

/** The sections of lesson 5, computational graphs: values from left to right, gradients from right to left. */
final class GraphsLesson {
    private GraphsLesson() {}

    static List<Section> sections() {
        return List.of(
                nodesAndEdges(),
                orderOfComputation(),
                kindsOfNode(),
                chainRule(),
                backpropagation(),
                forwardPass(),
                backwardPass(),
                hyperparameters());
    }

    /** Values only: gradients have not been spoken of yet. */
    private static Section nodesAndEdges() {
        GraphStart valuesOnly = Presets.APPLES.atStep(2).opening("price");
        return Section.ofGraphs(
                "s5-1-1",
                valuesOnly,
                List.of(
                        valuesOnly.with("apple", "120"),
                        valuesOnly.with("tax", "1.08").opening("total"),
                        Presets.COUPON.atStep(3).opening("sale")));
    }

    /** Halfway: the first product is known, the second is still empty. */
    private static Section orderOfComputation() {
        GraphStart countAndTaxFirst =
                GraphStart.of("""
                        rate = n * tax
                        total = apple * rate""").with("n", "2").with("tax", "1.1").with("apple", "100");
        return Section.ofGraphs(
                "s5-1-2",
                Presets.APPLES.atStep(1).opening("price"),
                List.of(
                        Presets.APPLES.atStep(0),
                        Presets.APPLES_AND_ORANGES.atStep(1).opening("apples"),
                        countAndTaxFirst.atStep(2).opening("rate")));
    }

    private static Section kindsOfNode() {
        GraphStart valuesOnly = Presets.APPLES_AND_ORANGES.atStep(4);
        GraphStart taxWrittenIn = GraphStart.of("""
                        apples = apple * n
                        oranges = orange * m
                        fruit = apples + oranges
                        total = fruit * 1.1""")
                .with("apple", "100")
                .with("n", "2")
                .with("orange", "150")
                .with("m", "3");
        GraphStart bagAdded = GraphStart.of("""
                        apples = apple * n
                        oranges = orange * m
                        fruit = apples + oranges
                        total = fruit * tax
                        paid = total + bag""")
                .with("apple", "100")
                .with("n", "2")
                .with("orange", "150")
                .with("m", "3")
                .with("tax", "1.1")
                .with("bag", "5");
        return Section.ofGraphs(
                "s5-1-3",
                valuesOnly.opening("fruit"),
                List.of(
                        valuesOnly.opening("apple"),
                        taxWrittenIn.atStep(4).opening("total"),
                        bagAdded.atStep(5).opening("paid")));
    }

    private static Section chainRule() {
        return Section.ofGraphs(
                "s5-2-1",
                Presets.SQUARE_OF_SUM.opening("x"),
                List.of(
                        Presets.SQUARE_OF_LINE.opening("w"),
                        Presets.FAN_OUT.opening("b"),
                        Presets.SQUARE_OF_SUM.with("y", "-3").opening("t")));
    }

    /** The addition has passed its gradient on, one multiplication has just swapped, the other is still to come. */
    private static Section backpropagation() {
        return Section.ofGraphs(
                "s5-2-2",
                Presets.APPLES_AND_ORANGES.atStep(8).opening("orange"),
                List.of(
                        Presets.APPLES_AND_ORANGES.atStep(7).opening("oranges"),
                        Presets.APPLES_AND_ORANGES.with("m", "5").atStep(8).opening("orange"),
                        Presets.SUM_TIMES.opening("x")));
    }

    private static Section forwardPass() {
        GraphStart inOneLine = GraphStart.of("total = (apple * n - coupon) * tax")
                .with("apple", "100")
                .with("n", "2")
                .with("coupon", "50")
                .with("tax", "1.1");
        return Section.ofGraphs(
                "s5-3-1",
                Presets.COUPON.atStep(3).opening("sale"),
                List.of(
                        Presets.COUPON.with("coupon", "250").atStep(3).opening("total"),
                        inOneLine.atStep(3).opening("total"),
                        Presets.SQUARED_DISTANCE.atStep(4).opening("L")));
    }

    private static Section backwardPass() {
        return Section.ofGraphs(
                "s5-3-2",
                Presets.COUPON.opening("apple"),
                List.of(
                        Presets.COUPON.with("apple", "101").opening("total"),
                        Presets.COUPON.with("n", "0").opening("apple"),
                        Presets.SQUARED_DISTANCE.opening("w")));
    }

    /** Four learning rates in one valley; then four of something else, and four learning rates of a network. */
    private static Section hyperparameters() {
        LabStart momenta = LabStart.of("descent")
                .with("runs", "4")
                .with("a", "momentum")
                .with("a.momentum", "0")
                .with("b", "momentum")
                .with("b.momentum", "0.5")
                .with("c", "momentum")
                .with("c.momentum", "0.9")
                .with("d", "momentum")
                .with("d.momentum", "0.97");
        LabStart bent = DescentPresets.RATES
                .with("surface", "bent")
                .with("a.learningRate", "0.001")
                .with("b.learningRate", "0.005")
                .with("c.learningRate", "0.02")
                .with("d.learningRate", "0.05");
        return new Section("s5-3-3", DescentPresets.RATES, List.of(momenta, bent, TrainingPresets.RATES));
    }
}
