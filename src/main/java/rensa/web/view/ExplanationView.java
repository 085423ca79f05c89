package rensa.web.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.unbescape.html.HtmlEscape;
import rensa.engine.Formula;
import rensa.engine.Gradients;
import rensa.engine.Graph;
import rensa.engine.Node;
import rensa.engine.Op;
import rensa.engine.Tensor;
import rensa.web.view.FormulaMath.Piece;
import rensa.web.view.FormulaMath.Symbols;

/**
 * The explanation of one node: where its value came from, and its gradient on four rungs: the rule in symbols, with the
 * upstream gradients, with all numbers, and the number.
 *
 * @param kind what it is, in words
 * @param forward the computation of its value as MathML; null for a leaf
 * @param backwardWords how its op hands gradients on; null for a leaf
 * @param easy why the gradient needs no computation; null where it needs one
 * @param rungs the four rungs; empty where there is nothing to climb
 * @param fanOut how many edges bring contributions
 * @param summed whether contributions are summed over what was broadcast
 */
public record ExplanationView(
        String id,
        String kind,
        String forward,
        String forwardWords,
        String backwardWords,
        String easy,
        List<Rung> rungs,
        int fanOut,
        boolean summed,
        boolean pending) {

    /**
     * A rung: what it shows, and its formula as MathML.
     *
     * @param sources where the upstream gradients that it fills in are explained
     */
    public record Rung(String label, List<Source> sources, String math) {}

    /** A link to the node that explains an upstream gradient. It stands beside the formula: within, it would not be read. */
    public record Source(String text, String href) {}

    static ExplanationView of(Scene scene, Node node) {
        Optional<Node.Operation> operation = node instanceof Node.Operation op ? Optional.of(op) : Optional.empty();
        boolean known = scene.moment().knowsValue(node.index());
        boolean explained = scene.moment().knowsGradient(node.index());
        List<Graph.Edge> edges = contributing(scene, node);
        String easy = easy(scene, node);
        return new ExplanationView(
                node.id(),
                kind(scene, node),
                known ? operation.map(op -> forward(scene, op)).orElse(null) : null,
                operation
                        .map(op -> scene.words().of("op." + op.op().id() + ".forward"))
                        .orElse(null),
                operation
                        .filter(op -> scene.run().graph().dependsOnInput(op.index()))
                        .map(op -> scene.words().of("op." + op.op().id() + ".backward"))
                        .orElse(null),
                explained ? easy : null,
                explained && easy == null ? rungs(scene, node, edges) : List.of(),
                edges.size(),
                edges.stream().anyMatch(edge -> isSummed(scene, edge)),
                !explained);
    }

    private static String kind(Scene scene, Node node) {
        if (node instanceof Node.Operation operation) {
            return scene.words().of("op." + operation.op().id() + ".name");
        }
        return scene.words().of(node instanceof Node.Input ? "node.input" : "node.constant");
    }

    private static List<Graph.Edge> contributing(Scene scene, Node node) {
        return scene.run().graph().consumers(node.index()).stream()
                .filter(edge -> scene.run().gradients().contribution(edge).isPresent())
                .toList();
    }

    private static String easy(Scene scene, Node node) {
        Graph graph = scene.run().graph();
        if (!graph.dependsOnInput(node.index())) {
            return scene.words().of("easy.constant", node.id());
        }
        if (node.index() == graph.output().index()) {
            Tensor upstream = scene.run().upstream();
            return upstream.shape().isScalar()
                    ? scene.words().of("easy.output", node.id(), scene.brief(upstream))
                    : scene.words().of("easy.output.elements", node.id());
        }
        return graph.reachesOutput(node.index())
                ? null
                : scene.words().of("easy.unreached", node.id(), graph.output().id());
    }

    /** name = a × b = 100 × 2 = 200. */
    private static String forward(Scene scene, Node.Operation node) {
        Formula formula = node.op().forward();
        Numbers style = scene.numbers();
        String inSymbols = FormulaMath.inSymbols(names(scene, node), style).write(formula);
        Formula.Operands operands = scene.run().values().operands(node.index(), null);
        String inNumbers =
                FormulaMath.inNumbers(values(scene, node), operands, style).write(formula);
        String result =
                FormulaMath.tensor(scene.value(node.index()), "value", style).markup();
        return FormulaMath.math(FormulaMath.name(node.id()).markup()
                + equalSign()
                + inSymbols
                + equalSign()
                + inNumbers
                + equalSign()
                + result);
    }

    private static List<Rung> rungs(Scene scene, Node node, List<Graph.Edge> edges) {
        Numbers style = scene.numbers();
        String output = scene.output().id();
        String gradient = FormulaMath.derivative(output, node.id());
        String chain = edges.stream()
                .map(edge -> {
                    String consumer = scene.node(edge.consumer()).id();
                    return FormulaMath.derivative(output, consumer)
                            + FormulaMath.operator("·")
                            + FormulaMath.derivative(consumer, node.id());
                })
                .collect(Collectors.joining(FormulaMath.operator("+")));
        List<Rung> rungs = new ArrayList<>();
        rungs.add(rung(
                scene,
                "symbols",
                gradient
                        + equalSign()
                        + chain
                        + equalSign()
                        + terms(edges, edge -> rule(scene, edge, names(scene, consumer(scene, edge)), false))));
        rungs.add(new Rung(
                scene.words().of("rung.upstream"),
                sources(scene, edges),
                FormulaMath.math(gradient
                        + equalSign()
                        + terms(
                                edges,
                                edge -> rule(
                                        scene,
                                        edge,
                                        with(brief(scene, edge), names(scene, consumer(scene, edge))),
                                        false)))));
        rungs.add(rung(
                scene,
                "numbers",
                gradient
                        + equalSign()
                        + terms(
                                edges,
                                edge -> rule(
                                        scene,
                                        edge,
                                        with(filledIn(scene, edge), values(scene, consumer(scene, edge))),
                                        true))));
        Tensor result = scene.run().gradients().of(node.index()).orElseThrow();
        rungs.add(rung(
                scene,
                "result",
                gradient
                        + equalSign()
                        + FormulaMath.tensor(result, "gradient", style).markup()));
        return rungs;
    }

    private static Rung rung(Scene scene, String name, String markup) {
        return new Rung(scene.words().of("rung." + name), List.of(), FormulaMath.math(markup));
    }

    private static String terms(List<Graph.Edge> edges, Function<Graph.Edge, String> term) {
        boolean several = edges.size() > 1;
        return edges.stream()
                .map(term)
                .map(markup -> several ? FormulaMath.row(markup) : markup)
                .collect(Collectors.joining(FormulaMath.operator("+")));
    }

    private static Node.Operation consumer(Scene scene, Graph.Edge edge) {
        return (Node.Operation) scene.node(edge.consumer());
    }

    /** The rule by which a consumer hands on, as upstream × local where it is elementwise. */
    private static String rule(Scene scene, Graph.Edge edge, Symbols symbols, boolean inNumbers) {
        Op.Rule rule = consumer(scene, edge).op().rules().get(edge.position());
        FormulaMath math = inNumbers
                ? FormulaMath.inNumbers(symbols, operands(scene, edge), scene.numbers())
                : FormulaMath.inSymbols(symbols, scene.numbers());
        String written = rule.local()
                .map(local -> math.writeProduct(Formula.UPSTREAM, local))
                .orElseGet(() -> math.write(rule.contribution()));
        return isSummed(scene, edge) ? FormulaMath.operator("Σ") + FormulaMath.fenced("(", written, ")") : written;
    }

    private static Formula.Operands operands(Scene scene, Graph.Edge edge) {
        return scene.run().values().operands(edge.consumer(), upstream(scene, edge));
    }

    /** Whether the input was broadcast, so that what comes back is summed over its copies. */
    private static boolean isSummed(Scene scene, Graph.Edge edge) {
        Gradients.Contribution contribution =
                scene.run().gradients().contribution(edge).orElseThrow();
        return contribution.local().isPresent()
                && contribution.local().get().size()
                        != contribution.contribution().size();
    }

    private static Symbols names(Scene scene, Node.Operation node) {
        return new Symbols() {
            @Override
            public Piece input(int index) {
                Node input = scene.node(node.inputs().get(index));
                return input instanceof Node.Constant constant
                        ? FormulaMath.number(constant.value(), "value", scene.numbers())
                        : FormulaMath.name(input.id());
            }

            @Override
            public Piece output() {
                return FormulaMath.name(node.id());
            }

            @Override
            public Piece upstream() {
                return Piece.atom(FormulaMath.derivative(scene.output().id(), node.id()));
            }
        };
    }

    private static Symbols values(Scene scene, Node.Operation node) {
        return new Symbols() {
            @Override
            public Piece input(int index) {
                return FormulaMath.tensor(scene.value(node.inputs().get(index)), "value", scene.numbers());
            }

            @Override
            public Piece output() {
                return FormulaMath.tensor(scene.value(node.index()), "value", scene.numbers());
            }

            @Override
            public Piece upstream() {
                throw new IllegalStateException("a forward formula has no upstream gradient");
            }
        };
    }

    private static Symbols with(Piece upstream, Symbols rest) {
        return new Symbols() {
            @Override
            public Piece input(int index) {
                return rest.input(index);
            }

            @Override
            public Piece output() {
                return rest.output();
            }

            @Override
            public Piece upstream() {
                return upstream;
            }
        };
    }

    private static List<Source> sources(Scene scene, List<Graph.Edge> edges) {
        return edges.stream()
                .map(Graph.Edge::consumer)
                .distinct()
                .map(scene::node)
                .map(consumer -> new Source(
                        "∂" + scene.output().id() + "/∂" + consumer.id() + " = "
                                + scene.brief(scene.run()
                                        .gradients()
                                        .of(consumer.index())
                                        .orElseThrow()),
                        scene.links().node(consumer.id())))
                .toList();
    }

    /** The upstream gradient: a number, or the shape of anything larger. */
    private static Piece brief(Scene scene, Graph.Edge edge) {
        String text = scene.brief(upstream(scene, edge));
        return FormulaMath.negativeAware(
                "<mtext class=\"gradient\">" + HtmlEscape.escapeHtml5Xml(text) + "</mtext>", text);
    }

    /** The same with the numbers of a vector or a matrix. */
    private static Piece filledIn(Scene scene, Graph.Edge edge) {
        Tensor upstream = upstream(scene, edge);
        return upstream.shape().isScalar()
                ? brief(scene, edge)
                : FormulaMath.tensor(upstream, "gradient", scene.numbers());
    }

    private static Tensor upstream(Scene scene, Graph.Edge edge) {
        return scene.run().gradients().of(edge.consumer()).orElseThrow();
    }

    private static String equalSign() {
        return FormulaMath.operator("=");
    }
}
