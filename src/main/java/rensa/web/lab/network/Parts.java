package rensa.web.lab.network;

import static rensa.web.lab.network.NetworkScene.element;

import java.util.List;
import rensa.engine.Formula;
import rensa.web.lab.network.ExplanationView.Part;
import rensa.web.lab.network.Factors.Side;
import rensa.web.view.EquationMath.Quantity;

/** What the explanations of several kinds of place share. */
final class Parts {
    private Parts() {}

    /** A part of which nothing is known yet. */
    static Part pending(NetworkScene scene, String kind, String name) {
        return new Part(
                scene.words().of("network.part." + kind, name),
                scene.words().of("network.pending"),
                List.of(),
                null,
                List.of());
    }

    /** What comes back to a place of a layer, or to an input, from each neuron of the layer above. */
    static Factors handedBack(NetworkScene scene, int layer, int index) {
        int above = layer + 1;
        return new Factors(
                scene.numbers(),
                scene.pass(above).inputGradient(scene.row(), index),
                Side.gradients(k -> element(NetworkScene.sums(above), k), k -> scene.links()
                        .node(element(NetworkScene.sums(above), k))),
                Side.values(k -> element("W" + above, index, k), k -> scene.links()
                        .parameter(element("W" + above, index, k))));
    }

    /** What stands over a sum that is written out; each kind of it has words of its own. */
    static Factors.Heads heads(NetworkScene scene, String kind, Quantity total) {
        String key = "network.terms." + kind;
        return new Factors.Heads(
                scene.words().of(key + ".caption", total.called()),
                scene.words().of(key + ".left"),
                scene.words().of(key + ".right"));
    }

    /** What the rules of the loss are evaluated on: all outputs and targets. */
    static Formula.Operands lossOperands(NetworkScene scene) {
        int loss = scene.run().network().loss();
        return scene.run()
                .before()
                .values()
                .operands(loss, scene.run().before().gradients().of(loss).orElseThrow());
    }
}
