package rensa.web.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rensa.engine.GradientCheck;
import rensa.engine.Node;
import rensa.engine.Tensor;
import rensa.web.graph.Mistake;

/**
 * What a lab shows of a program's run beside its figure: steps, table, explanation, and links to other views of it. The
 * fragments of {@code templates/lab/run.html} draw it.
 *
 * @param explanation of the chosen node; null where none is chosen
 * @param notes warnings about values that are not finite
 * @param checkProblem why there is no gradient check although it was asked for; null where there is one, or none was
 */
public record RunView(
        StepView stepper,
        TableView table,
        ExplanationView explanation,
        List<MeaningView> meanings,
        List<String> notes,
        String checkLink,
        boolean checked,
        String numbersLink,
        boolean full,
        String checkProblem) {

    public static RunView of(Scene scene) {
        Map<Integer, GradientCheck.Result> check = Map.of();
        String checkProblem = null;
        if (scene.state().checked()) {
            try {
                check = scene.run().check();
            } catch (Mistake mistake) {
                checkProblem = scene.words().of(mistake.messageKey(), mistake.arguments());
            }
        }
        return new RunView(
                StepView.of(scene),
                TableView.of(scene, check),
                chosen(scene).map(node -> ExplanationView.of(scene, node)).orElse(null),
                MeaningView.of(scene),
                notes(scene),
                scene.links().checked(!scene.state().checked()),
                scene.state().checked(),
                scene.links().full(!scene.state().full()),
                scene.state().full(),
                checkProblem);
    }

    /** The node that was asked for; else the one at which the step happens; else the first input. */
    private static Optional<Node> chosen(Scene scene) {
        Optional<Node> asked = scene.state().node().flatMap(scene.run().graph()::node);
        if (asked.isPresent()) {
            return asked;
        }
        if (scene.state().step().isPresent()) {
            return scene.moment().active().stream().mapToObj(scene::node).findFirst();
        }
        return scene.run().graph().inputs().stream().map(Node.class::cast).findFirst();
    }

    private static List<String> notes(Scene scene) {
        List<String> notes = new ArrayList<>();
        for (Node node : scene.run().values().notFinite()) {
            notes.add(
                    scene.words().of("note.value-not-finite", node.id(), finiteness(scene, scene.value(node.index()))));
        }
        for (Node node : scene.run().gradients().notFinite()) {
            notes.add(scene.words().of("note.gradient-not-finite", node.id()));
        }
        return notes;
    }

    /** The first number of a value that is not finite, as text. */
    private static String finiteness(Scene scene, Tensor tensor) {
        for (int i = 0; i < tensor.size(); i++) {
            if (!Double.isFinite(tensor.at(i))) {
                return scene.numbers().text(tensor.at(i));
            }
        }
        return "";
    }
}
