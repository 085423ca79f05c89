package rensa.web.lab.network;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import rensa.engine.GradientCheck;
import rensa.engine.Tensor;
import rensa.network.Batch;
import rensa.network.Iteration;
import rensa.network.Network;
import rensa.network.Parameters;
import rensa.web.graph.Mistake;

/**
 * One iteration of a network, and the network after it.
 *
 * @param before forward, loss and backward
 * @param updated the parameters after the update
 * @param after the same batch through the network with the updated parameters
 */
record NetworkRun(Iteration before, double rate, Parameters updated, Iteration after) {

    /** What came of a state: a run, or the mistakes that stand in its way by the names of the inputs. */
    record Attempt(Map<String, Mistake> mistakes, Optional<NetworkRun> run) {
        /**
         * The run.
         *
         * @throws Mistake the first of those that stand in its way
         */
        NetworkRun orMistake() {
            return run.orElseThrow(() -> mistakes.values().iterator().next());
        }
    }

    static Attempt of(NetworkState state) {
        Map<String, Tensor> values = new LinkedHashMap<>();
        Map<String, Mistake> mistakes = new LinkedHashMap<>();
        state.inputs().texts().keySet().forEach(name -> {
            try {
                values.put(name, state.inputs().value(name));
            } catch (Mistake mistake) {
                mistakes.put(name, mistake);
            }
        });
        state.choice().mistake().ifPresent(mistake -> mistakes.put("sigma", mistake));
        state.rate().mistake().ifPresent(mistake -> mistakes.put("rate", mistake));
        return new Attempt(mistakes, mistakes.isEmpty() ? Optional.of(of(state, values)) : Optional.empty());
    }

    private static NetworkRun of(NetworkState state, Map<String, Tensor> values) {
        Network network = Network.of(state.choice().architecture());
        Batch batch = new Batch(values.remove("X"), values.remove("T"));
        Iteration before = Iteration.run(network, Parameters.of(network.architecture(), values), batch);
        double rate = state.rate().number();
        Parameters updated = before.updated(rate);
        return new NetworkRun(before, rate, updated, Iteration.run(network, updated, batch));
    }

    Network network() {
        return before.network();
    }

    /** The loss if one element of a parameter had another value: a forward pass. */
    double lossWith(String parameter, int element, double value) {
        Parameters changed = before.parameters()
                .with(parameter, before.parameters().of(parameter).with(element, value));
        return before.lossOf(changed);
    }

    /** The gradient check of every input of the graph, by its name. */
    Map<String, GradientCheck.Result> check() {
        List<GradientCheck.Result> results = GradientCheck.run(before.gradients(), Tensor.scalar(1));
        return results.stream()
                .collect(Collectors.toMap(
                        result -> network().graph().node(result.input()).id(), result -> result));
    }
}
