package rensa.web.graph;

import java.util.Map;
import java.util.Optional;
import rensa.code.CodeLanguage;
import rensa.web.query.Parameters;

/** Reads the state of a graph lab from the parameters of a request. */
public final class GraphQuery {
    private GraphQuery() {}

    /** The state of the graph lab itself: with the program that is given, else that of the default state. */
    public static GraphState read(Parameters parameters) {
        Optional<String> program = parameters.last("program").map(text -> text.replace("\r\n", "\n"));
        GraphState state = program.map(text -> of(text, InputQuery.read(parameters), parameters))
                .orElseGet(() -> of(
                        GraphState.DEFAULT.program(),
                        InputQuery.read(parameters, GraphState.DEFAULT.inputs()),
                        parameters));
        return state.showing(parameters.last("code").flatMap(CodeLanguage::of));
    }

    /** The state of a lab that writes the program itself: what is shown of its run is read as for any program. */
    public static GraphState of(String program, Map<String, InputText> inputs, Parameters parameters) {
        return new GraphState(
                program,
                inputs,
                parameters.count("step"),
                parameters.last("node").filter(id -> !id.isEmpty()),
                parameters.flag("check"),
                parameters.last("numbers").filter("full"::equals).isPresent());
    }
}
