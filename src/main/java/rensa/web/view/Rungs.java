package rensa.web.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import rensa.engine.Formula;
import rensa.engine.Gradients.Contribution;
import rensa.engine.Node;
import rensa.engine.Op;
import rensa.engine.Shape;
import rensa.engine.Tensor;
import rensa.web.view.FormulaMath.Piece;
import rensa.web.view.FormulaMath.Symbols;

/**
 * The four rungs on which the gradient of a node is explained: the rule in symbols, with the upstream gradients, with all
 * numbers, and the number. Where several edges bring contributions, each rung is their sum.
 */
final class Rungs {
    /** All ones, in the shape that fits: a single number is handed on to every element. */
    private static final String ONES = FormulaMath.operator("·") + "<mn>𝟏</mn>";

    private final Scene scene;
    private final Node node;
    private final List<Contribution> contributions;

    /**
     * A rung: what it shows, and its formula as MathML.
     *
     * @param sources where the upstream gradients that it fills in are explained
     */
    public record Rung(String label, List<Source> sources, String math) {}

    /** A link to the node that explains an upstream gradient. It stands beside the formula: within, it would not be read. */
    public record Source(String text, String href) {}

    private Rungs(Scene scene, Node node, List<Contribution> contributions) {
        this.scene = scene;
        this.node = node;
        this.contributions = contributions;
    }

    /** What reaches a node along its edges. */
    static List<Contribution> contributions(Scene scene, Node node) {
        return scene.run().graph().consumers(node.index()).stream()
                .flatMap(edge -> scene.run().gradients().contribution(edge).stream())
                .toList();
    }

    /** The rungs for a node that contributions reach. */
    static List<Rung> of(Scene scene, Node node, List<Contribution> contributions) {
        return new Rungs(scene, node, contributions).climb();
    }

    /** Whether what comes back along an edge is summed over the copies that broadcasting made. */
    static boolean isSummed(Contribution contribution) {
        return contribution.local().isPresent()
                && contribution.local().get().size()
                        > contribution.contribution().size();
    }

    private List<Rung> climb() {
        Tensor result = scene.run().gradients().of(node.index()).orElseThrow();
        return List.of(
                rung("symbols", List.of(), chain() + sum(edge -> inSymbols(edge, derivative(consumer(edge))))),
                rung("upstream", sources(), sum(edge -> inSymbols(edge, brief(edge)))),
                rung("numbers", List.of(), sum(this::inNumbers)),
                rung(
                        "result",
                        List.of(),
                        FormulaMath.tensor(result, "gradient", scene.numbers()).markup()));
    }

    private Rung rung(String name, List<Source> sources, String markup) {
        String math = FormulaMath.math(derivative(node).markup() + FormulaMath.operator("=") + markup);
        return new Rung(scene.words().of("rung." + name), sources, math);
    }

    /**
     * ∂L/∂c · ∂c/∂x, the chain rule as it is taught. Along a single edge only: with several, ∂c/∂x would have to mean the
     * slope along one of them and not all.
     */
    private String chain() {
        Node consumer = consumer(contributions.get(0));
        if (contributions.size() > 1 || consumer.index() == scene.output().index()) {
            return "";
        }
        return derivative(consumer).markup()
                + FormulaMath.operator("·")
                + FormulaMath.derivative(FormulaMath.name(consumer.id()), FormulaMath.name(node.id()))
                        .markup()
                + FormulaMath.operator("=");
    }

    private String sum(Function<Contribution, String> term) {
        return contributions.stream()
                .map(term)
                .map(FormulaMath::row)
                .collect(Collectors.joining(FormulaMath.operator("+")));
    }

    private String inSymbols(Contribution edge, Piece upstream) {
        Node.Operation consumer = consumer(edge);
        return rule(edge, FormulaMath.inSymbols(Symbols.names(scene, consumer, upstream), scene.numbers()));
    }

    private String inNumbers(Contribution edge) {
        Node.Operation consumer = consumer(edge);
        Symbols values =
                Symbols.values(scene, consumer, FormulaMath.tensor(upstream(edge), "gradient", scene.numbers()));
        return rule(edge, FormulaMath.inNumbers(values, operands(edge), scene.numbers()));
    }

    /** The rule by which a consumer hands on, as upstream × local where it is elementwise. */
    private String rule(Contribution edge, FormulaMath math) {
        Op.Rule rule = consumer(edge).op().rules().get(edge.position());
        String written = rule.local()
                .map(local -> math.writeProduct(Formula.UPSTREAM, local))
                .orElseGet(() -> math.write(rule.contribution()));
        if (isSummed(edge)) {
            return sigma(edge) + FormulaMath.fenced("(", written, ")");
        }
        return isRepeated(edge, rule) ? written + ONES : written;
    }

    private boolean isRepeated(Contribution edge, Op.Rule rule) {
        return rule.contribution().evaluate(operands(edge)).size()
                < edge.contribution().size();
    }

    /** Σ, with what it runs over written under it. */
    private String sigma(Contribution edge) {
        Shape from = edge.local().orElseThrow().shape();
        Shape to = edge.contribution().shape();
        boolean overRows = from.rows() > to.rows();
        boolean overColumns = from.columns() > to.columns();
        String axis = overRows && overColumns ? "all" : overRows ? "rows" : "columns";
        return "<munder>" + FormulaMath.operator("Σ") + "<mtext>"
                + scene.words().of("axis." + axis) + "</mtext></munder>";
    }

    private List<Source> sources() {
        List<Source> sources = new ArrayList<>();
        contributions.stream()
                .map(Contribution::node)
                .distinct()
                .map(scene::node)
                .filter(consumer -> scene.links().node(consumer.id()) != null)
                .forEach(consumer -> sources.add(new Source(
                        "∂" + scene.goal() + "/∂" + consumer.id() + " = "
                                + scene.brief(scene.run()
                                        .gradients()
                                        .of(consumer.index())
                                        .orElseThrow()),
                        scene.links().node(consumer.id()))));
        return sources;
    }

    private Formula.Operands operands(Contribution edge) {
        return scene.run().values().operands(edge.node(), upstream(edge));
    }

    private Node.Operation consumer(Contribution edge) {
        return (Node.Operation) scene.node(edge.node());
    }

    private Tensor upstream(Contribution edge) {
        return scene.run().gradients().of(edge.node()).orElseThrow();
    }

    private Piece derivative(Node below) {
        return FormulaMath.derivative(FormulaMath.name(scene.goal()), FormulaMath.name(below.id()));
    }

    /** The upstream gradient as a number. Anything larger stays a symbol here, and its numbers come with the others. */
    private Piece brief(Contribution edge) {
        Tensor upstream = upstream(edge);
        return upstream.shape().isScalar()
                ? FormulaMath.number(upstream.item(), "gradient", scene.numbers())
                : derivative(consumer(edge));
    }
}
