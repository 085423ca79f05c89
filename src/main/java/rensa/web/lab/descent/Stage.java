package rensa.web.lab.descent;

import java.util.List;
import rensa.engine.Values;

/**
 * Where a descent stands after some steps, and what its next step does.
 *
 * @param step how many steps have been taken
 * @param at the parameters
 * @param gradient ∂loss/∂parameter of each
 * @param updates what the optimizer computes for each parameter in the next step, by its rule; empty after the last
 */
record Stage(int step, List<Double> at, double loss, List<Double> gradient, List<Values> updates) {

    /** By how much the next step changes a parameter. */
    double change(int parameter, int stepNode) {
        return -updates.get(parameter).of(stepNode).item();
    }

    /** Whether there is a next step. */
    boolean goesOn() {
        return !updates.isEmpty();
    }
}
