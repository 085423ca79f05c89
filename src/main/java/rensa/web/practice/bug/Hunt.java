package rensa.web.practice.bug;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import rensa.engine.GradientCheck;
import rensa.engine.Graph;
import rensa.engine.Node;
import rensa.engine.Tensor;
import rensa.practice.Bug;
import rensa.practice.Mistake;
import rensa.practice.Replay;

/**
 * A bug, the gradient check that tells of it, and what somebody says it is.
 *
 * @param checks the check of each input, by its node
 * @param node the node that they chose, if it may be at fault
 * @param mistake the mistake that they chose
 * @param judgement what is right of that; none while one of the two is missing
 * @param isFound whether all of it is
 * @param isOver whether the answer may be seen: they found it, or asked for it
 */
record Hunt(
        Bug bug,
        Map<Integer, GradientCheck.Result> checks,
        Optional<Node> node,
        Optional<Mistake> mistake,
        Optional<Bug.Judgement> judgement,
        boolean isFound,
        boolean isOver) {
    /** A relative error of which no rounding is the cause, and no step. */
    private static final double DIFFERENT = 1e-4;

    static Hunt of(BugQuery query) {
        Bug bug = Bug.of(query.level(), query.seed());
        Optional<Node> node = query.node().flatMap(bug.graph()::node).filter(chosen -> bug.suspects()
                .contains(chosen.index()));
        Optional<Bug.Judgement> judgement =
                node.flatMap(chosen -> query.mistake().map(mistake -> bug.judge(chosen.index(), mistake)));
        boolean isFound =
                judgement.filter(right -> right.isNode() && right.isMistake()).isPresent();
        return new Hunt(bug, check(bug), node, query.mistake(), judgement, isFound, isFound || query.isAnswered());
    }

    private static Map<Integer, GradientCheck.Result> check(Bug bug) {
        return GradientCheck.run(bug.replay().mistaken(), upstream(bug)).stream()
                .collect(Collectors.toMap(GradientCheck.Result::input, Function.identity()));
    }

    private static Tensor upstream(Bug bug) {
        return bug.replay().right(bug.graph().output().index()).orElseThrow();
    }

    Tensor upstream() {
        return upstream(bug);
    }

    Graph graph() {
        return bug.graph();
    }

    Replay replay() {
        return bug.replay();
    }

    /** Whether the check tells an input's gradient to be wrong. */
    boolean differs(int input) {
        return checks.get(input).relativeError() > DIFFERENT;
    }

    /** The inputs at which the check differs, or those at which it agrees. */
    List<Node.Input> inputs(boolean differing) {
        return graph().inputs().stream()
                .filter(input -> differs(input.index()) == differing)
                .toList();
    }

    /** The nodes whose gradients come of the fault directly: the fan-out itself, or what the op hands on to. */
    List<Node> affected() {
        List<Integer> nodes =
                bug.isInSum() ? List.of(bug.node()) : graph().node(bug.node()).inputs();
        return nodes.stream()
                .distinct()
                .filter(replay()::differs)
                .map(graph()::node)
                .toList();
    }
}
