package rensa.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import rensa.engine.Node;
import rensa.engine.Tensor;

/** A mistake that a backward pass may have in it: a changed rule, and the node that is at fault for it. */
record Plant(int node, Misrule misrule) {
    /** What one sees in numbers of a few digits. */
    private static final double VISIBLE = 0.02;

    /** Every mistake of an exercise's graph: in the whole rule of an op, or in summing at a fan-out. */
    static List<Plant> in(Exercise exercise) {
        Misrules misrules = exercise.suspects().misrules();
        List<Plant> plants = new ArrayList<>();
        for (Node node : exercise.graph().nodes()) {
            if (node instanceof Node.Operation) {
                misrules.atOp(node.index()).forEach(wrong -> plants.add(new Plant(node.index(), wrong)));
            }
            misrules.atFanOut(node.index()).forEach(wrong -> plants.add(new Plant(node.index(), wrong)));
        }
        return plants;
    }

    Mistake mistake() {
        return misrule.mistake();
    }

    boolean isInSum() {
        return misrule.rules() instanceof WrongSum;
    }

    /** The backward pass that has this mistake in it, beside the right one. */
    Replay replay(Exercise exercise) {
        return new Replay(exercise, exercise.run().pass(misrule.rules()));
    }

    /** Whether every gradient still has its shape, and that of an input is visibly off: a gradient check sees it. */
    boolean shows(Exercise exercise) {
        return nodes(exercise).allMatch(node -> keepsShape(exercise, node))
                && exercise.graph().inputs().stream()
                        .map(Node.Input::index)
                        .anyMatch(input -> Coincidences.areApart(
                                gradient(exercise, input).orElseThrow(),
                                exercise.run().gradient(input),
                                VISIBLE));
    }

    private boolean keepsShape(Exercise exercise, int node) {
        return gradient(exercise, node)
                .filter(wrong ->
                        wrong.shape().equals(exercise.run().gradient(node).shape()))
                .isPresent();
    }

    /** Whether nobody could tell two mistakes apart by the gradients that they leave. */
    boolean isLike(Plant other, Exercise exercise) {
        return nodes(exercise)
                .noneMatch(node -> Coincidences.areApart(
                        gradient(exercise, node).orElseThrow(),
                        other.gradient(exercise, node).orElseThrow(),
                        VISIBLE));
    }

    private Optional<Tensor> gradient(Exercise exercise, int node) {
        return exercise.run().throughout(node, misrule.rules());
    }

    private static IntStream nodes(Exercise exercise) {
        return IntStream.range(0, exercise.graph().size())
                .filter(node -> exercise.run().gradient(node) != null);
    }
}
