package rensa.web.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import rensa.engine.GradientCheck;
import rensa.engine.Gradients;
import rensa.engine.Graph;
import rensa.engine.Node;
import rensa.engine.Tensor;
import rensa.web.graph.Moment;

/**
 * The gradient table: every node with its value, what is upstream, what it hands on, and its gradient. It says all that the
 * figure shows.
 *
 * @param checked whether leaves have their numerical gradients beside them
 */
public record TableView(List<Row> rows, boolean checked) {
    /**
     * A node.
     *
     * @param computes what it computes, or null for a leaf
     * @param upstream the gradient upstream of its op; empty for a leaf
     * @param sum where the output was used more than once, its contributions with plus signs; null otherwise
     * @param numerical the numerical gradient of a leaf, where it is asked for
     * @param relativeError the relative error beside it; null where it is not asked for
     * @param kink the id of a node within the step of a kink; null where there is none
     */
    public record Row(
            String id,
            String href,
            String css,
            String kind,
            String computes,
            Cell value,
            Cell upstream,
            List<Term> terms,
            String sum,
            Cell gradient,
            Cell numerical,
            String relativeError,
            String kink) {
        /** How many lines the row has: one for each input, and one where there is none. */
        public int lines() {
            return Math.max(1, terms.size());
        }

        Row with(Cell newValue, Cell newUpstream, List<Term> newTerms, Cell newGradient) {
            return new Row(
                    id,
                    href,
                    css,
                    kind,
                    computes,
                    newValue,
                    newUpstream,
                    newTerms,
                    sum,
                    newGradient,
                    numerical,
                    relativeError,
                    kink);
        }
    }

    /**
     * What a node hands on to one input.
     *
     * @param input the input's name
     */
    public record Term(String input, Cell local, Cell contribution) {}

    static TableView of(Scene scene, Map<Integer, GradientCheck.Result> check) {
        List<Row> rows = new ArrayList<>();
        for (Node node : scene.nodes()) {
            rows.add(row(scene, node, Optional.ofNullable(check.get(node.index()))));
        }
        return new TableView(aligned(rows), !check.isEmpty());
    }

    private static Row row(Scene scene, Node node, Optional<GradientCheck.Result> check) {
        Moment moment = scene.moment();
        boolean known = moment.knowsValue(node.index());
        Optional<Tensor> gradient =
                moment.knowsGradient(node.index()) ? scene.run().gradients().of(node.index()) : Optional.empty();
        Node.Operation operation = node instanceof Node.Operation op ? op : null;
        return new Row(
                node.id(),
                scene.links().node(node.id()),
                css(scene, node, known),
                scene.kind(node),
                operation == null ? null : Computation.inNames(operation, scene),
                known ? Cell.of(scene.value(node.index()), scene.numbers()) : Cell.EMPTY,
                operation == null ? Cell.EMPTY : cell(scene, gradient),
                operation == null ? List.of() : terms(scene, operation),
                gradient.isPresent() ? sum(scene, node) : null,
                cell(scene, gradient),
                cell(scene, check.map(GradientCheck.Result::numerical)),
                check.map(result -> Numbers.ROUNDED.text(result.relativeError()))
                        .orElse(null),
                check.flatMap(GradientCheck.Result::kink).map(Node::id).orElse(null));
    }

    private static Cell cell(Scene scene, Optional<Tensor> tensor) {
        return tensor.map(value -> Cell.of(value, scene.numbers())).orElse(Cell.EMPTY);
    }

    private static String css(Scene scene, Node node, boolean known) {
        boolean active =
                scene.state().step().isPresent() && scene.moment().active().orElse(-1) == node.index();
        boolean open = scene.state().node().filter(node.id()::equals).isPresent();
        return (known ? "" : "pending ") + (active ? "active " : "") + (open ? "open" : "");
    }

    private static List<Term> terms(Scene scene, Node.Operation node) {
        List<Term> terms = new ArrayList<>();
        for (int position = 0; position < node.inputs().size(); position++) {
            Optional<Gradients.Contribution> contribution = scene.moment().knowsContributions(node.index())
                    ? scene.run().gradients().contribution(new Graph.Edge(node.index(), position))
                    : Optional.empty();
            terms.add(new Term(
                    scene.called(node.inputs().get(position)),
                    cell(scene, contribution.flatMap(Gradients.Contribution::local)),
                    cell(scene, contribution.map(Gradients.Contribution::contribution))));
        }
        return terms;
    }

    /** {@code 2 + 3}, where a number has reached the node on more than one edge. */
    private static String sum(Scene scene, Node node) {
        List<Tensor> contributions = scene.run().graph().consumers(node.index()).stream()
                .flatMap(edge -> scene.run().gradients().contribution(edge).stream())
                .map(Gradients.Contribution::contribution)
                .toList();
        if (contributions.size() < 2 || !contributions.get(0).shape().isScalar()) {
            return null;
        }
        return contributions.stream()
                .map(term -> scene.numbers().text(term.item()))
                .map(text -> text.startsWith("−") ? Numbers.asFactor(text) : text)
                .collect(Collectors.joining(" + "));
    }

    /** The rows with the numbers of each column aligned on the decimal point. */
    private static List<Row> aligned(List<Row> rows) {
        UnaryOperator<Cell> value = alignment(rows, row -> List.of(row.value()));
        UnaryOperator<Cell> upstream = alignment(rows, row -> List.of(row.upstream()));
        UnaryOperator<Cell> gradient = alignment(rows, row -> List.of(row.gradient()));
        UnaryOperator<Cell> local =
                alignment(rows, row -> row.terms().stream().map(Term::local).toList());
        UnaryOperator<Cell> contribution = alignment(
                rows, row -> row.terms().stream().map(Term::contribution).toList());
        return rows.stream()
                .map(row -> row.with(
                        value.apply(row.value()),
                        upstream.apply(row.upstream()),
                        row.terms().stream()
                                .map(term -> new Term(
                                        term.input(),
                                        local.apply(term.local()),
                                        contribution.apply(term.contribution())))
                                .toList(),
                        gradient.apply(row.gradient())))
                .toList();
    }

    private static UnaryOperator<Cell> alignment(List<Row> rows, Function<Row, List<Cell>> column) {
        int fraction = rows.stream()
                .flatMap(row -> column.apply(row).stream())
                .mapToInt(Cell::fractionLength)
                .max()
                .orElse(0);
        return cell -> cell.alignedTo(fraction);
    }
}
