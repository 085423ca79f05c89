package rensa.web.lab.descent;

import java.util.List;
import rensa.web.graph.GraphDescent;
import rensa.web.graph.Mistake;

/**
 * The descents of a state.
 *
 * @param stages of the descent that is explained
 */
record DescentRun(DescentState state, Ground ground, List<Course> courses, List<Stage> stages, Extent extent) {
    /** How often a map or a curve asks for the loss, with some to spare. */
    private static final long PASSES_OF_PICTURE = 6_000;

    /**
     * Runs the descents.
     *
     * @param state one that can run
     * @throws Mistake if there is nothing to change, the loss is not a number, or it would take too long
     */
    static DescentRun of(DescentState state) {
        Ground ground = new Ground(GraphDescent.of(state.attempt().run().orElseThrow(), state.parameters()));
        int steps = state.stepCount();
        ground.descent().bound((state.runs().size() + 1L) * steps, PASSES_OF_PICTURE);
        List<Course> courses =
                state.runs().stream().map(run -> Course.of(ground, run, steps)).toList();
        return new DescentRun(
                state, ground, courses, courses.get(state.shown()).stages(ground), Extent.of(state, ground, courses));
    }

    /** The descent that is explained. */
    Course course() {
        return courses.get(state.shown());
    }

    int steps() {
        return state.stepCount();
    }

    /** After how many steps the descents are shown. */
    int step() {
        return state.step().orElse(steps());
    }

    /** The stage whose next step is written out: that which is shown, as far as there is a next; else the first. */
    Stage explained() {
        return stages.get(state.step().isPresent() ? Math.min(step(), steps() - 1) : 0);
    }
}
