package rensa.web.lab.network;

import java.util.List;
import java.util.OptionalInt;
import rensa.network.Phase;
import rensa.network.Stage;

/**
 * A moment in an iteration, and what is known at it. At step 0 only inputs and parameters are; each step then does one
 * stage: forward layer by layer, the loss, back through the loss, backward layer by layer, the update of each layer.
 *
 * @param stages all of them, in their order
 * @param step how many are done
 * @param isWhole whether no step was asked for and everything is shown
 */
record NetworkMoment(List<Stage> stages, int step, boolean isWhole) {

    static NetworkMoment of(List<Stage> stages, OptionalInt step) {
        int reached = Math.min(step.orElse(stages.size()), stages.size());
        return new NetworkMoment(stages, reached, step.isEmpty());
    }

    int last() {
        return stages.size();
    }

    /** Whether this very step does something: none does where everything is shown. */
    boolean hasStage() {
        return !isWhole && step > 0;
    }

    /** What this step does, where it does something. */
    Stage stage() {
        return stages.get(step - 1);
    }

    /** Whether this step is about a layer, in a phase. */
    boolean isIn(Phase phase, int layer) {
        return hasStage()
                && stage().phase() == phase
                && stage().layer().filter(it -> it.number() == layer).isPresent();
    }

    /** Whether this step is the loss, or the way back through it. */
    boolean isAtLoss() {
        return hasStage() && stage().layer().isEmpty();
    }

    /** Whether a layer's sums and outputs are known; the inputs, as layer 0, always are. */
    boolean knowsValues(int layer) {
        return layer == 0 || isDone(Phase.FORWARD, layer);
    }

    boolean knowsLoss() {
        return isDone(Phase.LOSS, 0);
    }

    /** Whether ∂L/∂ what a layer hands on is known; the inputs, as layer 0, hand on too. */
    boolean knowsOutputGradient(int layer) {
        boolean isLast = stages.stream()
                .allMatch(
                        stage -> stage.layer().isEmpty() || stage.layer().get().number() <= layer);
        return isLast ? isDone(Phase.BACKWARD, 0) : isDone(Phase.BACKWARD, layer + 1);
    }

    /** Whether the gradients of a layer's sums and parameters are known. */
    boolean knowsGradients(int layer) {
        return isDone(Phase.BACKWARD, layer);
    }

    boolean knowsUpdate(int layer) {
        return isDone(Phase.UPDATE, layer);
    }

    /** Whether all layers are updated, so that the new loss is known. */
    boolean isOver() {
        return step == last();
    }

    /** Layer 0 stands for the loss. */
    private boolean isDone(Phase phase, int layer) {
        return stages.subList(0, step).stream()
                .anyMatch(stage -> stage.phase() == phase
                        && stage.layer().map(it -> it.number()).orElse(0) == layer);
    }
}
