package rensa.web.lab.digits;

import java.util.NoSuchElementException;
import rensa.engine.Node;
import rensa.network.Evaluation;
import rensa.network.digits.DigitReader;
import rensa.web.view.ElementName;
import rensa.web.view.Facts;

/**
 * The numbers of the digits lab. Values and gradients go by the names of the network's program: {@code X[0][20]}, {@code
 * H1[0][5]}, {@code A2[0][3]}, {@code L}. Further values are {@code P[3]}, the probability of a digit; {@code digit}, the
 * one that is read; {@code accuracy} on the test pictures; and the settings of the network.
 */
record DigitsFacts(Reading reading) implements Facts {
    @Override
    public double value(String name) {
        return switch (name) {
            case "digit" -> reading.digit();
            case "accuracy" -> evaluation().test().orElseThrow().accuracy().orElseThrow();
            case "hidden" -> DigitReader.HIDDEN;
            case "parameters" -> reading.reader().network().architecture().parameterCount();
            default -> element(name);
        };
    }

    private double element(String name) {
        ElementName element = read(name);
        return element.node().equals("P")
                ? element.in(reading.probabilities().row(0))
                : element.in(reading.iteration().values().of(node(element)));
    }

    private Evaluation evaluation() {
        return reading.reader().evaluations().get(reading.state().epochs());
    }

    @Override
    public double gradient(String name) {
        ElementName element = read(name);
        return element.in(reading.iteration().gradients().of(node(element)).orElseThrow());
    }

    private static ElementName read(String name) {
        return ElementName.read(name).orElseThrow(() -> new NoSuchElementException(name));
    }

    private int node(ElementName element) {
        return reading.reader()
                .network()
                .graph()
                .node(element.node())
                .map(Node::index)
                .orElseThrow(() -> new NoSuchElementException(element.node()));
    }
}
