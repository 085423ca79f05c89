package rensa.web.practice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import rensa.engine.Graph;
import rensa.engine.Node;
import rensa.engine.Tensor;
import rensa.expression.Program;
import rensa.practice.Cell;
import rensa.practice.Exercise;
import rensa.practice.Problem;
import rensa.web.graph.GraphRun;
import rensa.web.graph.GraphState;
import rensa.web.view.Links;
import rensa.web.view.Scene;
import rensa.web.view.Wording;

/**
 * An exercise as it is put to somebody.
 *
 * @param scene its program run on its numbers: all that could be shown, and how it is told
 * @param cells what is left blank, in the order in which it is worked out
 */
public record Sheet(Scene scene, Exercise exercise, List<Cell> cells) {
    public static Sheet of(Problem problem, Wording words) {
        Exercise exercise = problem.exercise();
        Tensor upstream = Tensor.filled(exercise.values().output().shape(), 1);
        GraphRun run = new GraphRun(problem.program(), upstream, exercise.gradients());
        return new Sheet(scene(run, words), exercise, problem.cells());
    }

    /** A scene in which nothing is chosen and nothing is hidden. */
    static Scene scene(GraphRun run, Wording words) {
        GraphState state = GraphState.of(run.program().text(), Map.of());
        return Scene.of(run, state, new Links("", state), words);
    }

    public Program program() {
        return scene.run().program();
    }

    public Graph graph() {
        return scene.run().graph();
    }

    public Node node(Cell cell) {
        return graph().node(cell.node());
    }

    /** The blank cell of a key. */
    Optional<Cell> cell(String key) {
        return Cell.ofKey(key, graph()).filter(cells::contains);
    }

    /** Whether a cell is filled in row by row. */
    boolean isGrid(Cell cell) {
        return !exercise.right(cell).shape().isScalar();
    }

    /** The number that belongs into a cell, as text; anything larger by its shape. */
    public String brief(Cell cell) {
        return scene.brief(exercise.right(cell));
    }

    /** The gradient of a node, as far as the exercise has anything to do with it: nobody needs that of a target. */
    Optional<Tensor> gradient(Node node) {
        boolean isNeeded = !(node instanceof Node.Input) || cells.contains(Cell.gradient(node.index()));
        return scene.run().gradients().of(node.index()).filter(gradient -> isNeeded);
    }

    /** How many edges bring contributions to a node. */
    int contributions(int node) {
        return (int) graph().consumers(node).stream()
                .filter(edge -> scene.run().gradients().contribution(edge).isPresent())
                .count();
    }
}
