package rensa.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A step of an iteration as one goes through it.
 *
 * @param layer the layer that it is about; none for the loss and for the way back through it
 */
public record Stage(Phase phase, Optional<Layer> layer) {

    /** Forward layer by layer, the loss, backward through the loss and then from the last layer to the first, the update. */
    public static List<Stage> of(Network network) {
        List<Layer> layers = network.layers();
        List<Stage> stages = new ArrayList<>();
        layers.forEach(layer -> stages.add(new Stage(Phase.FORWARD, Optional.of(layer))));
        stages.add(new Stage(Phase.LOSS, Optional.empty()));
        stages.add(new Stage(Phase.BACKWARD, Optional.empty()));
        for (int i = layers.size() - 1; i >= 0; i--) {
            stages.add(new Stage(Phase.BACKWARD, Optional.of(layers.get(i))));
        }
        layers.forEach(layer -> stages.add(new Stage(Phase.UPDATE, Optional.of(layer))));
        return stages;
    }
}
