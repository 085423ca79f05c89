package rensa.web.lab;

import rensa.engine.Gradients;
import rensa.web.query.Parameters;

/** A lab that runs one graph with all its numbers, so that the same can be had as a program in other languages. */
public interface GraphSource extends Lab {
    /**
     * What a state comes to, from ones of the output's shape, with the gradients of all inputs.
     *
     * @param parameters the state, untrusted
     * @throws rensa.web.graph.Mistake if it comes to nothing
     */
    Gradients gradients(Parameters parameters);
}
