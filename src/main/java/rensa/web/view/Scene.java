package rensa.web.view;

import java.util.List;
import rensa.engine.Node;
import rensa.engine.Tensor;
import rensa.web.graph.GraphRun;
import rensa.web.graph.GraphState;
import rensa.web.graph.Moment;

/**
 * What all parts of a graph lab are made from: a run, the moment at which it is shown, and how it is told.
 *
 * @param run the result of the passes
 * @param moment how much of it is known
 * @param state what was asked for
 * @param links where other states are
 * @param words the reader's language
 * @param numbers how numbers are written
 */
public record Scene(GraphRun run, Moment moment, GraphState state, Links links, Wording words, Numbers numbers) {
    public static Scene of(GraphRun run, GraphState state, Links links, Wording words) {
        return new Scene(
                run, run.moment(state.step()), state, links, words, state.full() ? Numbers.FULL : Numbers.ROUNDED);
    }

    List<Node> nodes() {
        return run.graph().nodes();
    }

    public Node node(int index) {
        return run.graph().node(index);
    }

    public Node output() {
        return run.graph().output();
    }

    public Tensor value(int node) {
        return run.values().of(node);
    }

    /** What the gradients are those of: the output, or where that is not a single number the sum of its elements. */
    public String goal() {
        return isNumber(output().index()) ? output().id() : "Σ" + output().id();
    }

    boolean isNumber(int node) {
        return value(node).shape().isScalar();
    }

    /** What a node is, in words. */
    String kind(Node node) {
        if (node instanceof Node.Operation operation) {
            return words.of("op." + operation.op().id() + ".name");
        }
        return words.of(node instanceof Node.Input ? "node.input" : "node.constant");
    }

    /** How a node is called within a line of text: by its name, but a constant that has none by its number. */
    String called(int index) {
        return node(index) instanceof Node.Constant constant && !constant.isNamed()
                ? numbers.text(constant.value())
                : node(index).id();
    }

    /** A number as text; anything larger by its shape. */
    public String brief(Tensor tensor) {
        return tensor.shape().isScalar()
                ? numbers.text(tensor.item())
                : tensor.shape().toString();
    }

    /** A node with what is known of it, for those who cannot see the figure. */
    public String described(Node node) {
        if (!moment.knowsValue(node.index())) {
            return node.id() + ": " + words.of("figure.pending");
        }
        Tensor tensor = value(node.index());
        String known = node.id() + (tensor.shape().isScalar() ? " = " : ": ") + inWords(tensor);
        return moment.knowsGradient(node.index())
                ? run.gradients()
                        .of(node.index())
                        .map(gradient -> known + words.of("list.separator") + words.of("figure.gradient") + " "
                                + inWords(gradient))
                        .orElse(known)
                : known;
    }

    /** A number, or that it has some shape: read out, the shape alone would be taken for the value. */
    private String inWords(Tensor tensor) {
        String text = brief(tensor);
        return tensor.shape().isScalar() ? text : words.of("shape", text);
    }
}
