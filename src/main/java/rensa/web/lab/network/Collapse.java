package rensa.web.lab.network;

import java.util.List;
import java.util.stream.IntStream;
import rensa.engine.Tensor;
import rensa.network.LinearCollapse;
import rensa.web.lab.network.NetworkView.CollapseView;
import rensa.web.view.EquationMath.Quantity;

/** Tells that layers without activation are one layer, by multiplying them out. */
final class Collapse {
    private Collapse() {}

    /** The layers multiplied out; null where there is an activation between them, or their outputs are not known yet. */
    static CollapseView of(NetworkScene scene) {
        return scene.moment().knowsValues(scene.depth())
                ? LinearCollapse.of(scene.run().before())
                        .map(one -> view(scene, one))
                        .orElse(null)
                : null;
    }

    private static CollapseView view(NetworkScene scene, LinearCollapse one) {
        List<Quantity> factors = IntStream.rangeClosed(1, scene.depth())
                .mapToObj(layer -> Quantity.value("W" + layer, scene.pass(layer).weights()))
                .toList();
        Quantity weights = Quantity.value("W", one.weights());
        Quantity bias = Quantity.value("B", one.bias());
        Quantity input = Quantity.value("X", scene.pass(1).input());
        Quantity sums = Quantity.value(NetworkScene.sums(scene.depth()), one.sums());
        Tensor row = one.sums().row(scene.row());
        return new CollapseView(
                List.of(
                        scene.math().matrixProduct(weights, factors),
                        scene.math().value(bias),
                        scene.math().affine(input, weights, bias, sums)),
                scene.words()
                        .of(
                                "network.collapse.outputs",
                                NetworkScene.numberOf(scene.row()),
                                sums.name() + " = " + scene.text(row)));
    }
}
