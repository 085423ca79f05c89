package rensa.network;

import java.util.ArrayList;
import java.util.List;
import rensa.engine.Tensor;
import rensa.engine.Values;

/** How far an optimizer has come: the parameters, and what it remembers of each. Immutable: a step gives the next one. */
public final class Progress {
    private final UpdateRule rule;
    private final List<Tensor> settings;
    private final List<Tensor> parameters;
    private final List<List<Tensor>> memory;

    private Progress(UpdateRule rule, List<Tensor> settings, List<Tensor> parameters, List<List<Tensor>> memory) {
        this.rule = rule;
        this.settings = settings;
        this.parameters = parameters;
        this.memory = memory;
    }

    /** Before the first step. */
    public static Progress start(Tuning tuning, List<Tensor> parameters) {
        UpdateRule rule = tuning.optimizer().rule();
        List<List<Tensor>> memory =
                parameters.stream().map(parameter -> rule.nothing()).toList();
        return new Progress(rule, tuning.tensors(), List.copyOf(parameters), memory);
    }

    public List<Tensor> parameters() {
        return parameters;
    }

    /**
     * What one step does to one parameter: the values of all nodes of the optimizer's {@link UpdateRule#graph()}.
     *
     * @param parameter its place in {@link #parameters()}
     */
    public Values update(int parameter, Tensor gradient) {
        return rule.run(parameters.get(parameter), gradient, memory.get(parameter), settings);
    }

    /**
     * One step.
     *
     * @param gradients of the parameters, in their order
     */
    public Progress step(List<Tensor> gradients) {
        List<Tensor> updated = new ArrayList<>(parameters.size());
        List<List<Tensor>> remembered = new ArrayList<>(parameters.size());
        for (int i = 0; i < parameters.size(); i++) {
            Values step = update(i, gradients.get(i));
            updated.add(step.output());
            remembered.add(rule.memory(step));
        }
        return new Progress(rule, settings, updated, remembered);
    }
}
