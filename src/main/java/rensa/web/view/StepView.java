package rensa.web.view;

import java.util.Locale;
import java.util.stream.Collectors;
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
            case SEED ->
                words.of(
                        "step.sentence.seed",
                        scene.output().id(),
                        scene.brief(scene.run().upstream()));
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
        return scene.run().graph().inputs().stream()
                .map(input -> input.id() + " = " + value(scene, input.index()))
                .collect(Collectors.joining(scene.words().of("list.separator")));
    }

    private static String forward(Scene scene, Node.Operation node) {
        return scene.words()
                .of(
                        "step.sentence.forward",
                        number(scene.moment().step()),
                        number(scene.moment().forwardSteps()),
                        node.id(),
                        Computation.inNames(node, scene),
                        Computation.inNumbers(node, scene),
                        value(scene, node.index()));
    }

    private static String backward(Scene scene, Node.Operation node) {
        int place = scene.moment().step() - scene.moment().forwardSteps() - 1;
        Gradients.Step step = scene.run().gradients().steps().get(place - 1);
        String handed = step.contributions().stream()
                .map(contribution -> handed(scene, step, contribution))
                .collect(Collectors.joining(scene.words().of("list.separator")));
        return scene.words()
                .of(
                        handed.isEmpty() ? "step.sentence.backward.nothing" : "step.sentence.backward",
                        number(place),
                        number(scene.moment().backwardSteps()),
                        node.id(),
                        scene.brief(step.upstream()),
                        handed);
    }

    private static String handed(Scene scene, Gradients.Step step, Gradients.Contribution contribution) {
        String input = scene.node(contribution.input()).id();
        String result = scene.brief(contribution.contribution());
        boolean written = contribution.local().isPresent()
                && contribution.local().get().shape().isScalar()
                && step.upstream().shape().isScalar();
        return written
                ? scene.words()
                        .of(
                                "step.handed.product",
                                input,
                                factor(scene, step.upstream()),
                                factor(scene, contribution.local().get()),
                                result)
                : scene.words().of("step.handed", input, result);
    }

    private static String factor(Scene scene, Tensor tensor) {
        String text = scene.brief(tensor);
        return text.startsWith("−") ? "(" + text + ")" : text;
    }

    private static String everything(Scene scene) {
        String output = value(scene, scene.output().index());
        String gradients = gradients(scene);
        return gradients.isEmpty()
                ? scene.words().of("step.sentence.all.alone", scene.output().id(), output)
                : scene.words().of("step.sentence.all", scene.output().id(), output, gradients);
    }

    /** The gradients that are numbers; those of vectors and matrices are read in the table. */
    private static String gradients(Scene scene) {
        return scene.run().graph().inputs().stream()
                .filter(input -> scene.value(input.index()).shape().isScalar())
                .map(input -> input.id() + " "
                        + scene.brief(scene.run().gradients().of(input.index()).orElseThrow()))
                .collect(Collectors.joining(scene.words().of("list.separator")));
    }

    private static String value(Scene scene, int node) {
        return scene.brief(scene.value(node));
    }

    private static String number(int number) {
        return Integer.toString(number);
    }
}
