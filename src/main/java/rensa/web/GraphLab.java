package rensa.web;

import rensa.web.graph.GraphAttempt;
import rensa.web.graph.GraphQuery;
import rensa.web.lab.Frame;
import rensa.web.lab.Lab;
import rensa.web.lab.Opened;
import rensa.web.query.Parameters;
import rensa.web.view.Facts;
import rensa.web.view.GraphFacts;
import rensa.web.view.LabViews;

/** The graph lab: any program, its numbers, and both passes step by step. */
final class GraphLab implements Lab {
    private final LabViews views = new LabViews();

    @Override
    public String id() {
        return "graph";
    }

    @Override
    public Opened open(Parameters parameters, Frame frame) {
        GraphAttempt attempt = GraphAttempt.of(GraphQuery.read(parameters));
        return new Opened(
                views.of(frame.id(), frame.path(), attempt, frame.words()),
                attempt.state().query(),
                attempt.run().<Facts>map(GraphFacts::new).orElse(Facts.NONE));
    }
}
