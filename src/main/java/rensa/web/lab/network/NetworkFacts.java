package rensa.web.lab.network;

import java.util.NoSuchElementException;
import rensa.engine.Node;
import rensa.engine.Tensor;
import rensa.network.GradientNorm;
import rensa.web.view.ElementName;
import rensa.web.view.Facts;

/**
 * The numbers of a network. Values and gradients go by the names of the program: {@code H1[0][2]} is what neuron 2 hands on
 * for the first example. Further values are {@code loss}, {@code loss after update}, {@code parameter count}, and {@code
 * W1[0][1] after update}; the gradient of {@code layer1} is the norm of that of its parameters.
 */
record NetworkFacts(NetworkRun run) implements Facts {
    private static final String LAYER = "layer";
    private static final String UPDATED = " after update";

    @Override
    public double value(String name) {
        switch (name) {
            case "loss":
                return run.before().loss();
            case "loss after update":
                return run.after().loss();
            case "parameter count":
                return run.network().architecture().parameterCount();
            default:
                return other(name);
        }
    }

    private double other(String name) {
        if (name.endsWith(UPDATED)) {
            ElementName element = element(name.substring(0, name.length() - UPDATED.length()));
            return element.in(run.updated().of(element.node()));
        }
        ElementName element = element(name);
        return element.in(run.before().values().of(index(element)));
    }

    @Override
    public double gradient(String name) {
        if (name.startsWith(LAYER)) {
            int layer = Integer.parseInt(name.substring(LAYER.length()));
            return GradientNorm.of(run.before().layers().get(layer - 1));
        }
        ElementName element = element(name);
        Tensor gradient = run.before().gradients().of(index(element)).orElseThrow();
        return element.in(gradient);
    }

    private static ElementName element(String name) {
        return ElementName.read(name).orElseThrow(() -> new NoSuchElementException(name));
    }

    private int index(ElementName element) {
        return run.network()
                .graph()
                .node(element.node())
                .map(Node::index)
                .orElseThrow(() -> new NoSuchElementException(element.node()));
    }
}
