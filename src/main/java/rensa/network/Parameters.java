package rensa.network;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import rensa.engine.Shape;
import rensa.engine.Tensor;

/** The weights and biases of a network by name, in the order W1, B1, W2, B2… */
public final class Parameters {
    private final Map<String, Tensor> tensors;

    private Parameters(Map<String, Tensor> tensors) {
        this.tensors = Collections.unmodifiableMap(tensors);
    }

    /**
     * The parameters of an architecture.
     *
     * @throws IllegalArgumentException if one is missing, is not of the architecture, or has another shape
     */
    public static Parameters of(Architecture architecture, Map<String, Tensor> tensors) {
        Map<String, Shape> shapes = architecture.shapes();
        if (!tensors.keySet().equals(shapes.keySet())) {
            throw new IllegalArgumentException(tensors.keySet() + " for " + shapes.keySet());
        }
        Map<String, Tensor> ordered = new LinkedHashMap<>();
        shapes.forEach((name, shape) -> {
            if (!tensors.get(name).shape().equals(shape)) {
                throw new IllegalArgumentException(name + " is of shape " + shape);
            }
            ordered.put(name, tensors.get(name));
        });
        return new Parameters(ordered);
    }

    /** The same from the tensors alone, in their order. */
    static Parameters of(Architecture architecture, List<Tensor> tensors) {
        Map<String, Tensor> named = new LinkedHashMap<>();
        for (String name : architecture.shapes().keySet()) {
            named.put(name, tensors.get(named.size()));
        }
        return of(architecture, named);
    }

    public List<String> names() {
        return List.copyOf(tensors.keySet());
    }

    /** All of them, in their order. */
    public Collection<Tensor> tensors() {
        return tensors.values();
    }

    /**
     * One of them.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    public Tensor of(String name) {
        Tensor tensor = tensors.get(name);
        if (tensor == null) {
            throw new IllegalArgumentException("no parameter " + name);
        }
        return tensor;
    }

    /**
     * The same but for one, which keeps its shape.
     *
     * @throws IllegalArgumentException if there is none of that name, or of another shape
     */
    public Parameters with(String name, Tensor tensor) {
        if (!of(name).shape().equals(tensor.shape())) {
            throw new IllegalArgumentException(name + " is of shape " + of(name).shape());
        }
        return map((each, old) -> each.equals(name) ? tensor : old);
    }

    /** Each with something of the same shape made of it. */
    Parameters map(BiFunction<String, Tensor, Tensor> change) {
        Map<String, Tensor> changed = new LinkedHashMap<>();
        tensors.forEach((name, tensor) -> changed.put(name, change.apply(name, tensor)));
        return new Parameters(changed);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Parameters parameters && tensors.equals(parameters.tensors);
    }

    @Override
    public int hashCode() {
        return tensors.hashCode();
    }

    @Override
    public String toString() {
        return tensors.toString();
    }
}
