package rensa.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rensa.engine.GradientCheck;
import rensa.engine.Gradients;
import rensa.engine.Node;
import rensa.web.graph.GraphRun;

/**
 * The JSON of a run. A value is a number, a list or a list of rows; a number that is not finite is the string NaN, Infinity
 * or -Infinity. What does not exist is left out: the gradient of a node that cannot change, a local gradient where an op is
 * not elementwise, the check where it was not asked for.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record GraphAnswer(
        String output,
        Object value,
        Map<String, Object> gradients,
        List<NodeJson> nodes,
        List<StepJson> backward,
        Map<String, CheckJson> check,
        List<WarningJson> warnings) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record NodeJson(String id, String op, List<String> inputs, List<Integer> shape, Object value, Object gradient) {}

    record StepJson(String node, Object upstream, List<ContributionJson> contributions) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ContributionJson(String input, Object local, Object contribution) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CheckJson(Object numerical, double relativeError, boolean kink, String kinkNode) {}

    record WarningJson(String code, String node) {}

    static GraphAnswer of(GraphRun run, boolean checked) {
        Map<String, Object> gradients = new LinkedHashMap<>();
        run.graph().inputs().forEach(input -> gradients.put(input.id(), gradient(run, input)));
        return new GraphAnswer(
                run.graph().output().id(),
                JsonTensors.write(run.values().output()),
                gradients,
                run.graph().nodes().stream().map(node -> node(run, node)).toList(),
                run.gradients().steps().stream().map(step -> step(run, step)).toList(),
                checked ? check(run) : null,
                warnings(run));
    }

    private static NodeJson node(GraphRun run, Node node) {
        return new NodeJson(
                node.id(),
                op(node),
                node.inputs().stream().map(input -> id(run, input)).toList(),
                run.values().of(node.index()).shape().axes(),
                JsonTensors.write(run.values().of(node.index())),
                gradient(run, node));
    }

    private static String op(Node node) {
        if (node instanceof Node.Operation operation) {
            return operation.op().id();
        }
        return node instanceof Node.Input ? "input" : "constant";
    }

    private static Object gradient(GraphRun run, Node node) {
        return run.gradients().of(node.index()).map(JsonTensors::write).orElse(null);
    }

    private static StepJson step(GraphRun run, Gradients.Step step) {
        List<ContributionJson> contributions = step.contributions().stream()
                .map(contribution -> new ContributionJson(
                        id(run, contribution.input()),
                        contribution.local().map(JsonTensors::write).orElse(null),
                        JsonTensors.write(contribution.contribution())))
                .toList();
        return new StepJson(id(run, step.node()), JsonTensors.write(step.upstream()), contributions);
    }

    private static Map<String, CheckJson> check(GraphRun run) {
        Map<String, CheckJson> check = new LinkedHashMap<>();
        for (GradientCheck.Result result : run.check().values()) {
            check.put(
                    id(run, result.input()),
                    new CheckJson(
                            JsonTensors.write(result.numerical()),
                            result.relativeError(),
                            result.kink().isPresent(),
                            result.kink().map(Node::id).orElse(null)));
        }
        return check;
    }

    private static List<WarningJson> warnings(GraphRun run) {
        List<WarningJson> warnings = new ArrayList<>();
        run.values().notFinite().forEach(node -> warnings.add(new WarningJson("value.not-finite", node.id())));
        run.gradients().notFinite().forEach(node -> warnings.add(new WarningJson("gradient.not-finite", node.id())));
        return warnings;
    }

    private static String id(GraphRun run, int node) {
        return run.graph().node(node).id();
    }
}
