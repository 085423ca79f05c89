package rensa.web.lab.network;

import java.util.Optional;
import rensa.engine.Op;

/** What the layers of a network are called, the inputs being layer 0. */
final class LayerWords {
    private LayerWords() {}

    static String name(NetworkScene scene, int layer) {
        if (layer == 0) {
            return scene.words().of("network.layer.inputs");
        }
        return layer == scene.depth()
                ? scene.words().of("network.layer.output")
                : scene.words().of("network.layer.hidden", Integer.toString(layer));
    }

    /** What a layer applies to its sums, in a word; nothing for the inputs. */
    static String activation(NetworkScene scene, int layer) {
        return layer == 0
                ? ""
                : scene.words().of("network.f." + op(scene, layer).map(Op::id).orElse("identity"));
    }

    static Optional<Op> op(NetworkScene scene, int layer) {
        return layer == scene.depth()
                ? scene.architecture().output().op()
                : scene.architecture().hidden().op();
    }
}
