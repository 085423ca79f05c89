package rensa.web.lab.gradientcheck;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rensa.lesson.LabListing;
import rensa.web.graph.GraphState;
import rensa.web.graph.InputText;
import rensa.web.lab.Card;
import rensa.web.lab.Frame;
import rensa.web.query.Query;

/** Links to the labs that show the same network or program. */
final class OtherLabs {
    private OtherLabs() {}

    static List<Card.Action> showing(CheckRun run, Frame frame) {
        List<Card.Action> actions = new ArrayList<>();
        if (run.state().subject() instanceof Subject.OfNetwork network && exists("network")) {
            String query = network.choice().write(Query.begin()).toString();
            actions.add(action("network", query, frame));
        }
        actions.add(action("graph", asProgram(run), frame));
        return actions;
    }

    private static boolean exists(String lab) {
        return LabListing.byId(lab).isPresent();
    }

    private static Card.Action action(String lab, String query, Frame frame) {
        return new Card.Action(
                frame.id() + "-in-" + lab, frame.words().of("gradient-check.in." + lab), frame.urlOf(lab, query));
    }

    /** The program with its numbers in full. */
    private static String asProgram(CheckRun run) {
        if (run.state().subject() instanceof Subject.OfProgram program) {
            return program.attempt().state().checked(true).query();
        }
        Map<String, InputText> inputs = new LinkedHashMap<>();
        run.run()
                .graph()
                .inputs()
                .forEach(input -> inputs.put(
                        input.id(),
                        InputText.of(
                                run.run().values().of(input.index()).toString().replace(" ", ""))));
        String program = run.run().program().text();
        return GraphState.of(program, inputs).checked(true).query();
    }
}
