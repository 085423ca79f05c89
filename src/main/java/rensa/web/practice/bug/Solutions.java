package rensa.web.practice.bug;

import java.util.List;
import rensa.engine.Node;
import rensa.practice.Bug;
import rensa.web.graph.GraphRun;
import rensa.web.graph.GraphState;
import rensa.web.practice.bug.BugView.Affected;
import rensa.web.practice.bug.BugView.Solution;
import rensa.web.view.Cell;
import rensa.web.view.ExplanationView;
import rensa.web.view.InputViews;
import rensa.web.view.Links;
import rensa.web.view.Numbers;
import rensa.web.view.Scene;
import rensa.web.view.Wording;

/**
 * Words the answer: which node, which mistake, and what the right rule gives.
 *
 * @param lab the URL of the graph lab, without a query
 */
record Solutions(Hunt hunt, Wording words, String lab) {

    /** @param where why the check pointed there */
    Solution solution(String where) {
        Bug bug = hunt.bug();
        String node = hunt.graph().node(bug.node()).id();
        Scene right = right();
        return new Solution(
                fault(node),
                words.of("bug.says." + bug.mistakes().get(0).id(), node),
                where,
                hunt.affected().stream().map(other -> affected(other, right)).toList(),
                right.links().here());
    }

    private String fault(String node) {
        List<String> names = hunt.bug().mistakes().stream()
                .map(mistake -> words.of("mistake." + mistake.id() + ".name"))
                .map(name -> words.of("bug.named", name))
                .toList();
        return words.of(names.size() == 1 ? "bug.fault" : "bug.fault.alike", node, words.list(names));
    }

    private Affected affected(Node node, Scene right) {
        return new Affected(
                node.id(),
                Cell.of(hunt.replay().mistaken(node.index()).orElseThrow(), Numbers.ROUNDED),
                Cell.of(hunt.replay().right(node.index()).orElseThrow(), Numbers.ROUNDED),
                ExplanationView.of(right, node));
    }

    /** The same graph with the right gradients, as the graph lab shows it. */
    private Scene right() {
        GraphState state = GraphState.of(
                hunt.bug().program().text(),
                InputViews.texts(hunt.replay().exercise().values()));
        GraphRun run = new GraphRun(
                hunt.bug().program(), hunt.upstream(), hunt.replay().exercise().gradients());
        return Scene.of(run, state, new Links(lab + state.programQuery(), state), words);
    }
}
