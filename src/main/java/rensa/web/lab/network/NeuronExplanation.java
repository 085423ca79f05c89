package rensa.web.lab.network;

import static rensa.web.lab.network.NetworkScene.element;
import static rensa.web.lab.network.NetworkScene.gradient;
import static rensa.web.lab.network.NetworkScene.sums;
import static rensa.web.lab.network.NetworkScene.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rensa.engine.Formula;
import rensa.engine.Op;
import rensa.engine.Ops;
import rensa.engine.Tensor;
import rensa.network.LayerPass;
import rensa.web.lab.network.ExplanationView.FormulaView;
import rensa.web.lab.network.ExplanationView.Part;
import rensa.web.lab.network.Factors.Side;
import rensa.web.view.EquationMath.Quantity;

/** Explains a neuron for one example: its products and their sum, the activation, and the way back through both. */
final class NeuronExplanation {
    private final NetworkScene scene;
    private final int layer;
    private final int index;
    private final int row;
    private final LayerPass pass;
    private final Quantity sum;
    private final Quantity output;
    private final Quantity sumGradient;
    private final Quantity outputGradient;

    private NeuronExplanation(NetworkScene scene, int layer, int index) {
        this.scene = scene;
        this.layer = layer;
        this.index = index;
        this.row = scene.row();
        this.pass = scene.pass(layer);
        String sumName = element(sums(layer), index);
        String outputName = element(scene.output(layer), index);
        this.sum = value(sumName, pass.sums().at(row, index));
        this.output = value(outputName, pass.output().at(row, index));
        this.sumGradient = gradient(sumName, pass.sumGradient().at(row, index));
        this.outputGradient = gradient(outputName, pass.outputGradient().at(row, index));
    }

    static List<Part> of(NetworkScene scene, int layer, int index) {
        return new NeuronExplanation(scene, layer, index).parts();
    }

    private List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        boolean known = scene.moment().knowsValues(layer);
        parts.add(known ? sum() : Parts.pending(scene, "sum", sum.name()));
        if (scene.hasActivation(layer)) {
            parts.add(known ? activation() : Parts.pending(scene, "activation", output.name()));
        }
        boolean knownAbove = scene.moment().knowsOutputGradient(layer);
        parts.add(
                knownAbove
                        ? layer == scene.depth() ? fromLoss() : fromLayerAbove()
                        : Parts.pending(scene, "gradient", outputGradient.called()));
        if (scene.hasActivation(layer)) {
            boolean knownHere = scene.moment().knowsGradients(layer);
            parts.add(knownHere ? throughActivation() : Parts.pending(scene, "gradient", sumGradient.called()));
        }
        return parts;
    }

    private Part sum() {
        String below = scene.output(layer - 1);
        Factors factors = new Factors(
                scene.numbers(),
                pass.product(row, index),
                Side.values(i -> element(below, i), i -> scene.links().node(element(below, i))),
                Side.values(i -> element("W" + layer, i, index), i -> scene.links()
                        .parameter(element("W" + layer, i, index))));
        String biasName = element("B" + layer, index);
        Quantity bias = value(biasName, pass.bias().at(index));
        String formula = scene.math().products(sum, factors.left(), factors.right(), Optional.of(bias));
        return new Part(
                scene.words().of("network.part.sum", sum.name()),
                null,
                List.of(new FormulaView(formula, null)),
                factors.table(
                        Parts.heads(scene, "sum", sum),
                        i -> null,
                        Factors.factor(scene.numbers(), bias, scene.links().parameter(biasName)),
                        sum),
                List.of());
    }

    private Part activation() {
        Op op = LayerWords.op(scene, layer).orElseThrow();
        String formula = isMixing(op)
                ? scene.math().forward(op, List.of(wholeRow(sums(layer), pass.sums())), wholeOutput(), rowOperands())
                : scene.math().forward(op, List.of(sum), output, operands());
        return new Part(
                scene.words().of("network.part.activation", output.name()),
                scene.words().of("op." + op.id() + ".forward"),
                List.of(new FormulaView(formula, null)),
                null,
                List.of());
    }

    /** Whether each output of a row depends on all sums of that row. */
    private static boolean isMixing(Op op) {
        return op == Ops.SOFTMAX || op == Ops.SOFTMAX_CROSS_ENTROPY;
    }

    private Quantity wholeRow(String name, Tensor matrix) {
        return Quantity.value(name, matrix.row(row));
    }

    private Quantity wholeOutput() {
        return wholeRow(scene.output(layer), pass.output());
    }

    private Formula.Operands operands() {
        return new Formula.Operands(new Tensor[] {sum.value()}, output.value(), outputGradient.value());
    }

    private Formula.Operands rowOperands() {
        return new Formula.Operands(
                new Tensor[] {pass.sums().row(row)},
                pass.output().row(row),
                pass.outputGradient().row(row));
    }

    /** What the layer above hands back: one contribution from each of its neurons. */
    private Part fromLayerAbove() {
        Factors factors = Parts.handedBack(scene, layer, index);
        return new Part(
                scene.words().of("network.part.gradient", outputGradient.called()),
                scene.words().of("network.from-above", Integer.toString(factors.count())),
                List.of(new FormulaView(
                        scene.math().products(outputGradient, factors.left(), factors.right(), Optional.empty()),
                        null)),
                factors.table(Parts.heads(scene, "back", outputGradient), i -> null, null, outputGradient),
                List.of());
    }

    /** What the loss hands back to an output. */
    private Part fromLoss() {
        Op loss = scene.architecture().loss().op();
        boolean mixing = isMixing(loss);
        Tensor targets = scene.run().before().batch().targets();
        Quantity target = mixing ? wholeRow("T", targets) : value(element("T", index), targets.at(row, index));
        String formula = scene.math()
                .rule(
                        loss,
                        0,
                        mixing
                                ? Quantity.gradient(
                                        scene.output(layer),
                                        pass.outputGradient().row(row))
                                : outputGradient,
                        List.of(mixing ? wholeOutput() : output, target),
                        value("L", scene.run().before().loss()),
                        gradient("L", 1),
                        Parts.lossOperands(scene));
        return new Part(
                scene.words().of("network.part.gradient", outputGradient.called()),
                scene.words().of("op." + loss.id() + ".backward"),
                List.of(new FormulaView(formula, null)),
                null,
                List.of());
    }

    private Part throughActivation() {
        Op op = LayerWords.op(scene, layer).orElseThrow();
        String formula = isMixing(op)
                ? scene.math()
                        .rule(
                                op,
                                0,
                                Quantity.gradient(
                                        sums(layer), pass.sumGradient().row(row)),
                                List.of(wholeRow(sums(layer), pass.sums())),
                                wholeOutput(),
                                Quantity.gradient(
                                        scene.output(layer),
                                        pass.outputGradient().row(row)),
                                rowOperands())
                : scene.math().rule(op, 0, sumGradient, List.of(sum), output, outputGradient, operands());
        return new Part(
                scene.words().of("network.part.gradient", sumGradient.called()),
                scene.words().of("op." + op.id() + ".backward"),
                List.of(new FormulaView(formula, null)),
                null,
                List.of());
    }
}
