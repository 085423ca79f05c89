package rensa.web.view;

import java.util.List;
import java.util.Locale;
import rensa.engine.Gradients;
import rensa.engine.Node;
import rensa.engine.Tensor;
import rensa.web.graph.Moment;

/**
 * The stepper: where the passes stand, where its buttons lead, and what happens in this step.
 *
 * @param previous the URL of the step before; null at the first
 * @param next the URL of the step after; null at the last
 * @param phase the name of the pass that the step belongs to
 * @param sentence what happens, with its numbers
 */
public record StepView(
        int step,
        int last,
        String first,
        String previous,
        String next,
        String all,
        String phase,
        String css,
        String sentence) {

    static StepView of(Scene scene) {
        Moment moment = scene.moment();
        boolean everything = scene.state().step().isEmpty();
        int step = moment.step();
        return new StepView(
                step,
                moment.last(),
                step == 0 ? null : scene.links().step(0),
                step == 0 ? null : scene.links().step(step - 1),
                step == moment.last() ? null : scene.links().step(step + 1),
                everything ? null : scene.links().all(),
                scene.words()
                        .of("step.phase."
                                + (everything ? "all" : moment.phase().name().toLowerCase(Locale.ROOT))),
                everything ? "all" : moment.phase() == Moment.Phase.FORWARD || step == 0 ? "forward" : "backward",
                sentence(scene, everything));
    }

    private static String sentence(Scene scene, boolean everything) {
        Wording words = scene.words();
        Moment moment = scene.moment();
        if (everything) {
            return everything(scene);
        }
        return switch (moment.phase()) {
            case LEAVES ->
                hasInputs(scene)
                        ? words.of("step.sentence.leaves", leaves(scene))
                        : words.of("step.sentence.leaves.none");
            case FORWARD -> forward(scene, (Node.Operation) active(scene));
            case SEED -> seed(scene);
            case BACKWARD -> backward(scene, (Node.Operation) active(scene));
        };
    }

    private static boolean hasInputs(Scene scene) {
        return !scene.run().graph().inputs().isEmpty();
    }

    private static Node active(Scene scene) {
        return scene.node(scene.moment().active().orElseThrow());
    }

    private static String leaves(Scene scene) {
        return scene.words()
                .list(scene.run().graph().inputs().stream()
                        .map(input -> leaf(scene, input))
                        .toList());
    }

    private static String leaf(Scene scene, Node.Input input) {
        return scene.isNumber(input.index())
                ? input.id() + " = " + value(scene, input.index())
                : scene.words().of("step.leaf.shape", input.id(), value(scene, input.index()));
    }

    /** With the numbers filled in, where all are numbers and this says something new. */
    private static String forward(Scene scene, Node.Operation node) {
        String place = number(scene.moment().step());
        String last = number(scene.moment().forwardSteps());
        String inNames = Computation.inNames(node, scene);
        String inNumbers = Computation.inNumbers(node, scene);
        String result = value(scene, node.index());
        if (!scene.isNumber(node.index())) {
            return scene.words().of("step.sentence.forward.shape", place, last, node.id(), inNames, result);
        }
        boolean filledIn = node.inputs().stream().allMatch(input -> scene.isNumber(input));
        return filledIn && !inNumbers.equals(inNames) && !inNumbers.equals(result)
                ? scene.words().of("step.sentence.forward", place, last, node.id(), inNames, inNumbers, result)
                : scene.words().of("step.sentence.forward.short", place, last, node.id(), inNames, result);
    }

    private static String seed(Scene scene) {
        Tensor upstream = scene.run().upstream();
        return upstream.shape().isScalar()
                ? scene.words().of("step.sentence.seed", scene.output().id(), scene.brief(upstream))
                : scene.words().of("step.sentence.seed.elements", scene.output().id());
    }

    private static String backward(Scene scene, Node.Operation node) {
        int place = scene.moment().step() - scene.moment().forwardSteps() - 1;
        Gradients.Step step = scene.run().gradients().steps().get(place - 1);
        String handed = scene.words()
                .list(step.contributions().stream()
                        .map(contribution -> handed(scene, step, contribution))
                        .toList());
        String kind = handed.isEmpty() ? ".nothing" : step.upstream().shape().isScalar() ? "" : ".shape";
        return scene.words()
                .of(
                        "step.sentence.backward" + kind,
                        number(place),
                        number(scene.moment().backwardSteps()),
                        node.id(),
                        scene.brief(step.upstream()),
                        handed);
    }

    private static String handed(Scene scene, Gradients.Step step, Gradients.Contribution contribution) {
        String input = scene.node(contribution.input()).id();
        String result = scene.brief(contribution.contribution());
        if (!contribution.contribution().shape().isScalar()) {
            return scene.words().of("step.handed.shape", input, result);
        }
        boolean written = contribution.local().isPresent()
                && contribution.local().get().shape().isScalar()
                && step.upstream().shape().isScalar();
        return written
                ? scene.words()
                        .of(
                                "step.handed.product",
                                input,
                                Numbers.asFactor(scene.brief(step.upstream())),
                                Numbers.asFactor(
                                        scene.brief(contribution.local().get())),
                                result)
                : scene.words().of("step.handed", input, result);
    }

    private static String everything(Scene scene) {
        String output = value(scene, scene.output().index());
        if (!scene.isNumber(scene.output().index())) {
            return scene.words().of("step.sentence.all.shape", scene.output().id(), output);
        }
        String gradients = scene.words().list(gradients(scene));
        return gradients.isEmpty()
                ? scene.words().of("step.sentence.all.alone", scene.output().id(), output)
                : scene.words().of("step.sentence.all", scene.output().id(), output, gradients);
    }

    /** The gradients that are numbers; those of vectors and matrices are read in the table. */
    private static List<String> gradients(Scene scene) {
        return scene.run().graph().inputs().stream()
                .filter(input -> scene.isNumber(input.index()))
                .map(input -> scene.words()
                        .of(
                                "step.gradient",
                                input.id(),
                                scene.brief(scene.run()
                                        .gradients()
                                        .of(input.index())
                                        .orElseThrow())))
                .toList();
    }

    private static String value(Scene scene, int node) {
        return scene.brief(scene.value(node));
    }

    private static String number(int number) {
        return Integer.toString(number);
    }
}
