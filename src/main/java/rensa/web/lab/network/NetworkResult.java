package rensa.web.lab.network;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import rensa.engine.Node;
import rensa.web.lab.Frame;
import rensa.web.lab.network.NetworkView.ResultView;
import rensa.web.lab.network.NetworkView.Switch;

/** Puts together what came of a run. */
final class NetworkResult {
    private NetworkResult() {}

    static ResultView of(NetworkScene scene, Frame frame) {
        return new ResultView(
                NetworkDrawing.of(scene),
                examples(scene, frame),
                List.of(show(scene, frame, false), show(scene, frame, true)),
                NetworkSteps.of(scene),
                Explanations.of(scene),
                Collapse.of(scene),
                NetworkTables.of(scene),
                notes(scene));
    }

    private static List<Switch> examples(NetworkScene scene, Frame frame) {
        int rows = scene.state().choice().rows();
        return IntStream.range(0, rows == 1 ? 0 : rows)
                .mapToObj(row -> new Switch(
                        frame.id() + "-row-" + row,
                        NetworkScene.numberOf(row),
                        scene.links().row(row),
                        row == scene.row()))
                .toList();
    }

    private static Switch show(NetworkScene scene, Frame frame, boolean gradients) {
        String kind = gradients ? "gradients" : "weights";
        return new Switch(
                frame.id() + "-show-" + kind,
                scene.words().of("network.show." + kind),
                scene.links().gradients(gradients),
                gradients == scene.state().showsGradients());
    }

    /** Where a value or a gradient is not finite, or does not come from where it seems to. */
    private static List<String> notes(NetworkScene scene) {
        List<String> notes = new ArrayList<>();
        for (Node node : scene.run().before().values().notFinite()) {
            notes.add(scene.words().of("network.note.value", node.id()));
        }
        for (Node node : scene.run().before().gradients().notFinite()) {
            notes.add(scene.words().of("note.gradient-not-finite", node.id()));
        }
        if (notes.isEmpty() && !Double.isFinite(scene.run().after().loss())) {
            notes.add(scene.words().of("network.note.update"));
        }
        return notes;
    }
}
