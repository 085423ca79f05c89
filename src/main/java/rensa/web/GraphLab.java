package rensa.web;

import rensa.engine.Gradients;
import rensa.web.graph.GraphAttempt;
import rensa.web.graph.GraphQuery;
import rensa.web.graph.GraphState;
import rensa.web.lab.Frame;
import rensa.web.lab.GraphSource;
import rensa.web.lab.Opened;
import rensa.web.practice.OwnGraph;
import rensa.web.query.Parameters;
import rensa.web.view.Facts;
import rensa.web.view.GraphFacts;
import rensa.web.view.LabViews;

/** The graph lab: any program, its numbers, and both passes step by step. */
final class GraphLab implements GraphSource {
    private final LabViews views = new LabViews();

    @Override
    public String id() {
        return "graph";
    }

    @Override
    public Gradients gradients(Parameters parameters) {
        return GraphAttempt.of(GraphQuery.read(parameters)).orMistake().gradients();
    }

    @Override
    public Opened open(Parameters parameters, Frame frame) {
        GraphAttempt attempt = GraphAttempt.of(GraphQuery.read(parameters));
        GraphState state = attempt.state();
        LabViews.Place place = new LabViews.Place(
                frame.id(),
                frame.path(),
                frame.url(state.programQuery()),
                frame.urlOfExercise(OwnGraph.PAGE, state.programQuery()),
                frame.footing(state.query()));
        return new Opened(
                views.of(place, attempt, frame.words()),
                state.query(),
                attempt.run().<Facts>map(GraphFacts::new).orElse(Facts.NONE));
    }
}
