package rensa.web.practice;

import rensa.engine.Graph;

/** What stands in the figure of an exercise. */
interface Contents {
    /** The value that leaves a node. */
    Slot value(int node);

    /** The gradient that an edge carries back. */
    Slot gradient(Graph.Edge edge);

    /** The gradient with which the backward pass begins, at the output. */
    Slot start();
}
