package rensa.web.lab.training;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import rensa.engine.Tensor;
import rensa.figure.Box;
import rensa.figure.network.NetworkFigure;
import rensa.figure.network.NetworkPlacement;
import rensa.network.Parameters;
import rensa.web.lab.training.TrainingView.EdgeView;
import rensa.web.lab.training.TrainingView.NetView;
import rensa.web.lab.training.TrainingView.NeuronView;

/** The picture of the network: each weight as a line, the thicker the larger. */
final class TrainingNet {
    private static final double MARGIN = 6;

    private final Scene scene;
    private final Parameters parameters;
    private final NetworkFigure figure;
    private final double largest;

    TrainingNet(Scene scene) {
        this.scene = scene;
        this.parameters = scene.run().parameters();
        this.figure = NetworkPlacement.of(scene.settings().architecture().widths());
        this.largest = parameters.names().stream()
                .filter(name -> name.startsWith("W"))
                .flatMapToDouble(name -> DoubleStream.of(parameters.of(name).toArray()))
                .map(Math::abs)
                .max()
                .orElse(0);
    }

    NetView view() {
        List<NeuronView> neurons = new ArrayList<>();
        for (int layer = 0; layer < figure.columns().size(); layer++) {
            List<NetworkFigure.Neuron> column = figure.columns().get(layer).neurons();
            for (int i = 0; i < column.size(); i++) {
                neurons.add(neuron(name(layer, i), column.get(i).box()));
            }
        }
        String size = Scene.text(largest);
        return new NetView(
                scene.word("net"),
                scene.word("net.label", scene.settings().architecture().toString()),
                box(),
                figure.edges().stream().map(this::edge).toList(),
                neurons,
                scene.word("net.key", size));
    }

    /** Without the rooms for names and the loss, which this picture does not have. */
    private String box() {
        List<Box> boxes = figure.columns().stream()
                .flatMap(column -> column.neurons().stream())
                .map(NetworkFigure.Neuron::box)
                .toList();
        double top = boxes.stream().mapToDouble(Box::y).min().orElseThrow() - MARGIN;
        double bottom = boxes.stream().mapToDouble(Box::bottom).max().orElseThrow() + MARGIN;
        double right = boxes.stream().mapToDouble(Box::right).max().orElseThrow() + MARGIN;
        return "0 " + top + " " + right + " " + (bottom - top);
    }

    private EdgeView edge(NetworkFigure.Edge edge) {
        Tensor weights = parameters.of("W" + edge.layer());
        double weight = weights.at(edge.from(), edge.to());
        return new EdgeView(
                weight < 0 ? "weight negative" : "weight positive",
                edge.line().path(),
                Double.toString(NetworkPlacement.thickness(weight, largest)));
    }

    private String name(int layer, int index) {
        if (layer == 0) {
            return scene.settings().features().get(index).notation();
        }
        int last = figure.columns().size() - 1;
        if (layer < last) {
            return "H" + layer + "[" + index + "]";
        }
        boolean perClass = figure.columns().get(last).neurons().size() > 1;
        return perClass ? scene.word("net.class", index) : "Y";
    }

    private static NeuronView neuron(String name, Box box) {
        return new NeuronView(
                Double.toString(box.x()),
                Double.toString(box.y()),
                Double.toString(box.width()),
                Double.toString(box.height()),
                Double.toString(box.centreX()),
                Double.toString(box.centreY()),
                name);
    }
}
