package rensa.web.view;

import java.util.NoSuchElementException;
import rensa.engine.Graph;

/**
 * The numbers that a lab shows, by name, so that the prose around it names the very same. An element of a vector or a matrix
 * is {@code X[2]} or {@code W1[0][1]}.
 */
public interface Facts {
    /** For a lab around which no number is named. */
    Facts NONE = name -> {
        throw new NoSuchElementException(name);
    };

    /**
     * A value of the forward pass, or another number of the lab.
     *
     * @throws NoSuchElementException if the lab shows no such number, which is a mistake of our own text
     */
    double value(String name);

    /** The gradient of the lab's output with respect to a value. */
    default double gradient(String name) {
        throw new NoSuchElementException("the gradient of " + name);
    }

    /** The local gradient of a node with respect to one of its inputs. */
    default double local(String node, String input) {
        throw new NoSuchElementException("the slope of " + node + " for " + input);
    }

    /** The graph that was run, where the numbers come from one. */
    default Graph graph() {
        throw new NoSuchElementException("no graph");
    }
}
