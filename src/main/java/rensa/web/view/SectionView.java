package rensa.web.view;

import java.util.List;
import rensa.engine.Gradients;
import rensa.engine.Graph;
import rensa.engine.Node;
import rensa.lesson.Section;
import rensa.web.graph.GraphRun;

/**
 * A section of a lesson: its lab, where its "try this" links lead, and the numbers that its prose names, all from one run.
 *
 * @param tries the URLs of the links, in the order of the text
 */
public record SectionView(Section section, LabView lab, List<String> tries, GraphRun run) {
    /** The value of a node, as its lab shows it once it is known. */
    public String value(String id) {
        return Numbers.ROUNDED.text(run.values().of(index(id)).item());
    }

    public String input(String name) {
        return value(name);
    }

    public String gradient(String id) {
        return Numbers.ROUNDED.text(run.gradients().of(index(id)).orElseThrow().item());
    }

    /** The local gradient of a node with respect to one of its inputs. */
    public String local(String id, String input) {
        int position = run.graph().node(index(id)).inputs().indexOf(index(input));
        Gradients.Contribution contribution = run.gradients()
                .contribution(new Graph.Edge(index(id), position))
                .orElseThrow();
        return Numbers.ROUNDED.text(contribution.local().orElseThrow().item());
    }

    private int index(String id) {
        return run.graph().node(id).map(Node::index).orElseThrow();
    }
}
