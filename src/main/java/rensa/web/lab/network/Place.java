package rensa.web.lab.network;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rensa.network.Architecture;
import rensa.web.view.ElementName;

/**
 * A place of a network that can be explained.
 *
 * <p>Its id is that of {@code node=} in the URL: {@code X[0]}, {@code A1[0]} (a sum), {@code H1[0]} or {@code Y[0]} (what
 * comes of it by the activation), {@code W1[0][1]}, {@code B1[0]}, {@code layer1}, {@code L}. Layers count from 1, all else
 * from 0. Values are those of the example that is shown.
 */
sealed interface Place {
    String id();

    record Input(String id, int index) implements Place {}

    /** @param layer its layer; the neurons of the last one are the outputs */
    record Neuron(String id, int layer, int index) implements Place {}

    record Weight(String id, int layer, int input, int neuron) implements Place {}

    record Bias(String id, int layer, int neuron) implements Place {}

    record WholeLayer(String id, int layer) implements Place {}

    record Loss(String id) implements Place {}

    Pattern NAME = Pattern.compile("(X|A|H|Y|W|B|layer|L)(\\d{0,2})");

    /** The place that an id means; none where the network has no such place. */
    static Optional<Place> of(String id, Architecture architecture) {
        return ElementName.read(id).flatMap(element -> of(element, architecture));
    }

    private static Optional<Place> of(ElementName element, Architecture architecture) {
        Matcher name = NAME.matcher(element.node());
        if (!name.matches()) {
            return Optional.empty();
        }
        int layer = layer(name, architecture);
        List<Integer> places = element.places();
        List<Integer> bounds = bounds(name.group(1), layer, architecture);
        boolean exists = layer >= 0 && layer <= architecture.depth() && places.size() == bounds.size();
        for (int i = 0; exists && i < places.size(); i++) {
            exists = places.get(i) < bounds.get(i);
        }
        return exists ? Optional.of(of(name.group(1), layer, element)) : Optional.empty();
    }

    private static Place of(String kind, int layer, ElementName element) {
        List<Integer> places = element.places();
        String id = element.toString();
        return switch (kind) {
            case "X" -> new Input(id, places.get(0));
            case "W" -> new Weight(id, layer, places.get(0), places.get(1));
            case "B" -> new Bias(id, layer, places.get(0));
            case "layer" -> new WholeLayer(id, layer);
            case "L" -> new Loss(id);
            default -> new Neuron(id, layer, places.get(0));
        };
    }

    /** The layer that a name is about; −1 where there is no such layer, or it has nothing of that name. */
    private static int layer(Matcher name, Architecture architecture) {
        boolean numbered = !name.group(2).isEmpty();
        int number = numbered ? Integer.parseInt(name.group(2)) : 0;
        return switch (name.group(1)) {
            case "X", "L" -> numbered ? -1 : 0;
            case "Y" -> numbered || architecture.output().op().isEmpty() ? -1 : architecture.depth();
            case "H" ->
                number == 0
                                || number >= architecture.depth()
                                || architecture.hidden().op().isEmpty()
                        ? -1
                        : number;
            default -> number == 0 ? -1 : number;
        };
    }

    /** How many places there are along each axis. */
    private static List<Integer> bounds(String kind, int layer, Architecture architecture) {
        if (layer < 0 || layer > architecture.depth()) {
            return List.of();
        }
        int width = architecture.widths().get(layer);
        return switch (kind) {
            case "W" -> List.of(architecture.widths().get(layer - 1), width);
            case "layer", "L" -> List.of();
            default -> List.of(width);
        };
    }
}
