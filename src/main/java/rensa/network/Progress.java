package rensa.network;

import java.util.ArrayList;
import java.util.List;
import rensa.engine.Shape;
import rensa.engine.Tensor;
import rensa.engine.Values;

/**
 * How far an optimizer has come: the parameters, and what it remembers of each. Immutable: a step gives the next one.
 *
 * <p>A rule treats every number of a parameter alike, so a step takes all parameters as one vector: a small net has many
 * small ones, and most of the time would go by between them.
 */
public final class Progress {
    private final UpdateRule rule;
    private final List<Tensor> settings;
    private final List<Tensor> parameters;
    private final Tensor joined;
    /** Of all parameters as one vector; a single number stands for as many as are needed. */
    private final List<Tensor> memory;

    private Progress(
            UpdateRule rule, List<Tensor> settings, List<Tensor> parameters, Tensor joined, List<Tensor> memory) {
        this.rule = rule;
        this.settings = settings;
        this.parameters = parameters;
        this.joined = joined;
        this.memory = memory;
    }

    /** Before the first step. */
    public static Progress start(Tuning tuning, List<Tensor> parameters) {
        UpdateRule rule = tuning.optimizer().rule();
        return new Progress(rule, tuning.tensors(), List.copyOf(parameters), Tensor.joined(parameters), rule.nothing());
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
        Shape shape = parameters.get(parameter).shape();
        int start =
                parameters.subList(0, parameter).stream().mapToInt(Tensor::size).sum();
        List<Tensor> ofParameter = memory.stream()
                .map(each -> each.shape().isScalar() ? each : each.part(start, shape))
                .toList();
        return rule.run(parameters.get(parameter), gradient, ofParameter, settings);
    }

    /**
     * One step.
     *
     * @param gradients of the parameters, in their order
     */
    public Progress step(List<Tensor> gradients) {
        Values step = rule.run(joined, Tensor.joined(gradients), memory, settings);
        List<Tensor> updated = new ArrayList<>(parameters.size());
        int start = 0;
        for (Tensor parameter : parameters) {
            updated.add(step.output().part(start, parameter.shape()));
            start += parameter.size();
        }
        return new Progress(rule, settings, updated, step.output(), rule.memory(step));
    }
}
