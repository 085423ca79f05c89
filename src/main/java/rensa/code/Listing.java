package rensa.code;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import rensa.engine.Function;
import rensa.engine.Gradients;
import rensa.engine.Graph;
import rensa.engine.Node;
import rensa.engine.Tensor;
import rensa.engine.Values;

/**
 * A file in the making: the inputs, the forward pass, the backward pass, and the results that it must give.
 *
 * <p>A number that stands in a formula stays there; every other node has a variable. The gradient of a node is one statement,
 * the sum of the contributions that reach it, in the order in which the backward pass meets them.
 */
abstract class Listing {
    /** How far a result may be from the run's: relative to it, and for the largest numbers of the run their rounding. */
    static final String RELATIVE_TOLERANCE = "1e-9";

    final Gradients gradients;
    final Values values;
    final Graph graph;
    final Remarks remarks;
    final Identifiers names;
    final Notation notation;
    private final List<String> lines = new ArrayList<>();

    Listing(Gradients gradients, Remarks remarks, Identifiers names, Notation notation) {
        this.gradients = gradients;
        this.values = gradients.values();
        this.graph = values.graph();
        this.remarks = remarks;
        this.names = names;
        this.notation = notation;
    }

    /** The file. What stands above and below the statements depends on what they use, so it is made last. */
    final String write() {
        section(remarks.inputs(), this::leaves);
        section(remarks.forward(), this::forward);
        if (graph.dependsOnInput(output())) {
            backward();
        }
        section(remarks.results(), this::results);
        return assembled(lines);
    }

    abstract String assembled(List<String> statements);

    /** The gradient of every node, by the rules of the ops; some languages find them by themselves. */
    void backward() {
        section(remarks.backward(), this::gradientsByRule);
    }

    void line(String line) {
        lines.add(line);
    }

    final void section(String remark, Runnable statements) {
        if (!lines.isEmpty()) {
            line("");
        }
        comment(remark);
        statements.run();
    }

    abstract void comment(String remark);

    private void leaves() {
        for (Node node : graph.nodes()) {
            if (!(node instanceof Node.Operation) && !isInline(node)) {
                declare(names.value(node.index()), Term.atom(leaf(node), values.of(node.index())));
            }
        }
    }

    /** The value of a leaf that has a variable. */
    abstract String leaf(Node node);

    abstract void declare(String variable, Term value);

    private void forward() {
        for (Node node : graph.nodes()) {
            if (node instanceof Node.Operation operation) {
                Notation.Operands operands = new Notation.Operands(inputs(operation), null, null);
                declare(names.value(node.index()), notation.write(operation.op().forward(), operands));
            }
        }
    }

    /** The gradient of every node on the way from the output to the inputs. */
    private void gradientsByRule() {
        declare(names.gradient(output()), Term.atom(ones(), values.output()));
        for (int node = graph.size() - 1; node >= 0; node--) {
            if (node != output() && hasGradient(graph.node(node))) {
                declare(names.gradient(node), sumOfContributions(node));
            }
        }
    }

    private boolean hasGradient(Node node) {
        return node instanceof Node.Input || (graph.dependsOnInput(node.index()) && graph.reachesOutput(node.index()));
    }

    /** Ones of the output's shape. */
    abstract String ones();

    /** Zeros of the shape of a node. */
    abstract String zeros(int node);

    private Term sumOfContributions(int node) {
        return graph.consumers(node).stream()
                .filter(edge -> gradients.contribution(edge).isPresent())
                .sorted(Comparator.comparing((Graph.Edge edge) -> -edge.consumer())
                        .thenComparing(Graph.Edge::position))
                .map(edge -> contribution(node, edge))
                .reduce((sum, next) -> notation.binary(Function.PLUS, sum, next, sum.value()))
                .orElseGet(() -> Term.atom(zeros(node), values.of(node)));
    }

    private Term contribution(int node, Graph.Edge edge) {
        Node.Operation consumer = (Node.Operation) graph.node(edge.consumer());
        Notation.Operands operands = new Notation.Operands(
                inputs(consumer),
                variable(consumer),
                Term.atom(
                        names.gradient(consumer.index()),
                        gradients.of(consumer.index()).orElseThrow()));
        Term contribution =
                notation.write(consumer.op().rules().get(edge.position()).contribution(), operands);
        return fitted(contribution, variable(graph.node(node)));
    }

    /** A contribution in the shape of the node that receives it: summed over what was broadcast. */
    abstract Term fitted(Term contribution, Term receiver);

    private List<Term> inputs(Node.Operation operation) {
        boolean constant = !graph.dependsOnInput(operation.index());
        return operation.inputs().stream()
                .map(graph::node)
                .map(node -> isInline(node) ? number((Node.Constant) node, constant) : variable(node))
                .toList();
    }

    /** A number in a formula. Among numbers alone it must say what kind of number it is, which else its partner does. */
    private Term number(Node.Constant constant, boolean amongNumbers) {
        return amongNumbers
                ? Term.atom(typed(constant.value()), values.of(constant.index()))
                : notation.literal(constant.value());
    }

    abstract String typed(double number);

    final Term variable(Node node) {
        return Term.atom(names.value(node.index()), values.of(node.index()));
    }

    private boolean isInline(Node node) {
        return node instanceof Node.Constant constant && !constant.isNamed() && node.index() != output();
    }

    final int output() {
        return graph.output().index();
    }

    private void results() {
        List<Result> results = new ArrayList<>();
        results.add(new Result(names.value(output()), names.value(output()), values.output()));
        for (Node.Input input : graph.inputs()) {
            Tensor gradient = gradients.of(input.index()).orElseThrow();
            results.add(new Result(names.gradient(input.index()), gradientOf(input), gradient));
        }
        results.stream().filter(Result::isFinite).forEach(this::check);
        if (!results.stream().allMatch(Result::isFinite)) {
            comment(remarks.notFinite());
            results.stream().filter(result -> !result.isFinite()).forEach(this::show);
        }
    }

    /**
     * A number that the program must find.
     *
     * @param name what it is called when it is printed
     * @param code how it is had
     */
    record Result(String name, String code, Tensor expected) {
        boolean isFinite() {
            return expected.isFinite();
        }
    }

    /** How the gradient of an input is had at the end. */
    String gradientOf(Node.Input input) {
        return graph.dependsOnInput(output()) ? names.gradient(input.index()) : zeros(input.index());
    }

    abstract void check(Result result);

    abstract void show(Result result);

    /** The tolerance for sums in which large numbers cancel: a few roundings of the largest number of the run. */
    final String absoluteTolerance() {
        double largest = IntStream.range(0, graph.size())
                .mapToObj(node -> List.of(largest(Optional.of(values.of(node))), largest(gradients.of(node))))
                .flatMap(List::stream)
                .reduce(1.0, Math::max);
        return "1e" + ((int) Math.ceil(Math.log10(largest)) - 12);
    }

    private static double largest(Optional<Tensor> tensor) {
        double largest = 0;
        for (double element : tensor.map(Tensor::toArray).orElse(new double[0])) {
            if (Double.isFinite(element)) {
                largest = Math.max(largest, Math.abs(element));
            }
        }
        return largest;
    }
}
