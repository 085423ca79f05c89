package rensa.web.lab.network;

import static rensa.web.lab.network.NetworkScene.sums;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import rensa.engine.Formula;
import rensa.engine.Graph;
import rensa.engine.Node;
import rensa.engine.Op;
import rensa.engine.Shape;
import rensa.engine.Tensor;
import rensa.network.LayerPass;
import rensa.web.lab.network.ExplanationView.FormulaView;
import rensa.web.lab.network.ExplanationView.Part;
import rensa.web.view.EquationMath.Quantity;

/** Explains a layer, or the loss, as matrices: forward, and the matrix form of its backward, for the whole batch. */
final class LayerExplanation {
    private final NetworkScene scene;
    private final int layer;
    private final LayerPass pass;
    private final Graph graph;
    private final Quantity input;
    private final Quantity weights;
    private final Quantity bias;
    private final Quantity sums;
    private final Quantity output;

    private LayerExplanation(NetworkScene scene, int layer) {
        this.scene = scene;
        this.layer = layer;
        this.pass = scene.pass(layer);
        this.graph = scene.run().network().graph();
        this.input = Quantity.value(scene.output(layer - 1), pass.input());
        this.weights = Quantity.value("W" + layer, pass.weights());
        this.bias = Quantity.value("B" + layer, pass.bias());
        this.sums = Quantity.value(sums(layer), pass.sums());
        this.output = Quantity.value(scene.output(layer), pass.output());
    }

    static List<Part> of(NetworkScene scene, int layer) {
        return new LayerExplanation(scene, layer).parts();
    }

    private List<Part> parts() {
        String forward = scene.words().of("network.part.layer-forward");
        String backward = scene.words().of("network.part.layer-backward");
        return List.of(
                scene.moment().knowsValues(layer)
                        ? part(forward, forward(), "network.layer.forward")
                        : Parts.pending(scene, "layer-forward", ""),
                scene.moment().knowsGradients(layer)
                        ? part(backward, backward(), "network.layer.backward")
                        : Parts.pending(scene, "layer-backward", ""));
    }

    private Part part(String title, List<FormulaView> formulas, String key) {
        return new Part(title, scene.words().of(key), formulas, null, List.of());
    }

    private List<FormulaView> forward() {
        List<FormulaView> formulas = new ArrayList<>();
        formulas.add(new FormulaView(
                scene.math().affine(input, weights, bias, sums),
                shapes(sums) + " = " + shapes(input, weights) + " + " + shapes(bias)));
        pass.layer()
                .activation()
                .ifPresent(node -> formulas.add(new FormulaView(
                        scene.math().forward(operation(node).op(), List.of(sums), output, operands(node)),
                        shapes(output) + " = " + shapes(sums))));
        return formulas;
    }

    private List<FormulaView> backward() {
        List<FormulaView> formulas = new ArrayList<>();
        Quantity sumGradient = Quantity.gradient(sums.name(), pass.sumGradient());
        Quantity outputGradient = Quantity.gradient(output.name(), pass.outputGradient());
        pass.layer()
                .activation()
                .ifPresent(node -> formulas.add(new FormulaView(
                        scene.math()
                                .rule(
                                        operation(node).op(),
                                        0,
                                        sumGradient,
                                        List.of(sums),
                                        output,
                                        outputGradient,
                                        operands(node)),
                        shapes(sumGradient) + " = " + shapes(outputGradient))));
        Quantity inputGradient = Quantity.gradient(input.name(), pass.inputGradient());
        Quantity weightGradient = Quantity.gradient(weights.name(), pass.weightGradient());
        Quantity biasGradient = Quantity.gradient(bias.name(), pass.biasGradient());
        formulas.add(new FormulaView(
                product(0, inputGradient, sumGradient),
                shapes(inputGradient) + " = " + shapes(sumGradient) + "·" + transposed(weights)));
        formulas.add(new FormulaView(
                product(1, weightGradient, sumGradient),
                shapes(weightGradient) + " = " + transposed(input) + "·" + shapes(sumGradient)));
        formulas.add(new FormulaView(
                scene.math().rowSums(biasGradient, sumGradient, scene.words().of("axis.rows")),
                shapes(biasGradient) + " = Σ" + shapes(sumGradient)));
        return formulas;
    }

    /** The rule of the matrix product for one of its sides. */
    private String product(int side, Quantity result, Quantity sumGradient) {
        int node = pass.layer().product();
        return scene.math()
                .rule(operation(node).op(), side, result, List.of(input, weights), sums, sumGradient, operands(node));
    }

    private Node.Operation operation(int node) {
        return (Node.Operation) graph.node(node);
    }

    private Formula.Operands operands(int node) {
        Tensor upstream = pass.gradients().of(node).orElseThrow();
        return scene.run().before().values().operands(node, upstream);
    }

    private static String shapes(Quantity... factors) {
        return Arrays.stream(factors)
                .map(factor -> factor.value().shape().toString())
                .collect(Collectors.joining("·"));
    }

    private static String transposed(Quantity quantity) {
        Shape shape = quantity.value().shape();
        return shape.transposed().toString();
    }

    /** The loss of the whole batch, and what it hands back. */
    static List<Part> ofLoss(NetworkScene scene) {
        List<Part> parts = new ArrayList<>();
        Op op = scene.architecture().loss().op();
        LayerPass last = scene.pass(scene.depth());
        Quantity outputs = Quantity.value(scene.output(scene.depth()), last.output());
        Quantity targets = Quantity.value("T", scene.run().before().batch().targets());
        Quantity loss = NetworkScene.value("L", scene.run().before().loss());
        Quantity gradient = Quantity.gradient(outputs.name(), last.outputGradient());
        Formula.Operands operands = Parts.lossOperands(scene);
        String value = scene.math().forward(op, List.of(outputs, targets), loss, operands);
        String rule = scene.math()
                .rule(op, 0, gradient, List.of(outputs, targets), loss, NetworkScene.gradient("L", 1), operands);
        parts.add(
                scene.moment().knowsLoss()
                        ? lossPart(scene, "explanation.value", "op." + op.id() + ".forward", value)
                        : Parts.pending(scene, "loss", "L"));
        parts.add(
                scene.moment().knowsOutputGradient(scene.depth())
                        ? lossPart(scene, "network.part.from-loss", "op." + op.id() + ".backward", rule)
                        : Parts.pending(scene, "gradient", gradient.called()));
        return parts;
    }

    private static Part lossPart(NetworkScene scene, String title, String words, String formula) {
        return new Part(
                scene.words().of(title),
                scene.words().of(words),
                List.of(new FormulaView(formula, null)),
                null,
                List.of());
    }
}
