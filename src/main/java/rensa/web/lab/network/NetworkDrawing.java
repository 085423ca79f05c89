package rensa.web.lab.network;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rensa.engine.Tensor;
import rensa.figure.Box;
import rensa.figure.network.NetworkFigure;
import rensa.figure.network.NetworkPlacement;
import rensa.network.GradientNorm;
import rensa.network.LayerPass;
import rensa.network.Phase;
import rensa.web.lab.network.NetworkFigureView.BiasView;
import rensa.web.lab.network.NetworkFigureView.EdgeView;
import rensa.web.lab.network.NetworkFigureView.FootView;
import rensa.web.lab.network.NetworkFigureView.HeadView;
import rensa.web.lab.network.NetworkFigureView.NeuronView;
import rensa.web.lab.network.NetworkFigureView.OutletView;
import rensa.web.view.Numbers;

/** Draws a network at a moment: its figure, filled with numbers. */
final class NetworkDrawing {
    private static final double BETWEEN_OUTLINES = 4;

    private final NetworkScene scene;
    private final NetworkFigure figure;
    /** The largest size of a number that an edge can have, to which all are compared. */
    private final double largest;

    private NetworkDrawing(NetworkScene scene) {
        this.scene = scene;
        this.figure = NetworkPlacement.of(scene.architecture().widths());
        this.largest = scene.passes().stream()
                .flatMap(pass -> Stream.of(weights(pass), bias(pass)))
                .flatMapToDouble(tensor -> DoubleStream.of(tensor.toArray()))
                .map(Math::abs)
                .filter(Double::isFinite)
                .max()
                .orElse(0);
    }

    static NetworkFigureView of(NetworkScene scene) {
        return new NetworkDrawing(scene).draw();
    }

    private NetworkFigureView draw() {
        List<NeuronView> neurons = new ArrayList<>();
        List<BiasView> biases = new ArrayList<>();
        for (int layer = 0; layer < figure.columns().size(); layer++) {
            List<NetworkFigure.Neuron> column = figure.columns().get(layer).neurons();
            for (int i = 0; i < column.size(); i++) {
                neurons.add(neuron(layer, i, column.get(i).box()));
                if (layer > 0) {
                    biases.add(bias(layer, i, column.get(i).bias().orElseThrow()));
                }
            }
        }
        neurons.add(loss());
        return new NetworkFigureView(
                figure.width(),
                figure.height(),
                figure.edges().stream().map(this::edge).toList(),
                outlets(),
                biases,
                neurons,
                IntStream.range(0, figure.columns().size()).mapToObj(this::head).toList(),
                IntStream.rangeClosed(1, scene.depth()).mapToObj(this::foot).toList(),
                scene.words()
                        .of("network.figure.key." + (showsGradients() ? "gradients" : "weights"), scene.text(largest)));
    }

    private boolean showsGradients() {
        return scene.state().showsGradients();
    }

    private Tensor weights(LayerPass pass) {
        return showsGradients() ? pass.weightGradient() : pass.weights();
    }

    private Tensor bias(LayerPass pass) {
        return showsGradients() ? pass.biasGradient() : pass.bias();
    }

    private boolean isKnown(int layer) {
        return !showsGradients() || scene.moment().knowsGradients(layer);
    }

    private EdgeView edge(NetworkFigure.Edge edge) {
        String name = NetworkScene.element("W" + edge.layer(), edge.from(), edge.to());
        double number = weights(scene.pass(edge.layer())).at(edge.from(), edge.to());
        boolean known = isKnown(edge.layer());
        return new EdgeView(
                scene.links().parameter(name),
                css("weight", edge.layer(), name, number),
                edge.line().path(),
                thickness(known, number),
                known && figure.hasLabels() ? Numbers.brief(number) : null,
                edge.label().x(),
                edge.label().y(),
                title(name, known, number));
    }

    private BiasView bias(int layer, int neuron, NetworkFigure.Bias place) {
        String name = NetworkScene.element("B" + layer, neuron);
        double number = bias(scene.pass(layer)).at(neuron);
        boolean known = isKnown(layer);
        return new BiasView(
                scene.links().parameter(name),
                css("bias", layer, name, number),
                place.line().path(),
                thickness(known, number),
                place.box().centreX(),
                place.box().bottom() - 4,
                known ? scene.words().of("network.figure.bias", scene.text(number)) : "",
                title(name, known, number));
    }

    private String thickness(boolean known, double number) {
        return Double.toString(known ? NetworkPlacement.thickness(number, largest) : 1);
    }

    private String title(String name, boolean known, double number) {
        String called = showsGradients() ? "∂L/∂" + name : name;
        return known
                ? called + " = " + scene.text(number)
                : called + ": " + scene.words().of("figure.pending");
    }

    private String css(String kind, int layer, String name, double number) {
        String sign = !isKnown(layer) ? "pending" : number > 0 ? "positive" : number < 0 ? "negative" : "zero";
        NetworkMoment moment = scene.moment();
        boolean backward = moment.isIn(Phase.BACKWARD, layer) || moment.isIn(Phase.UPDATE, layer);
        String active = moment.isIn(Phase.FORWARD, layer) ? " active forward" : backward ? " active backward" : "";
        return kind + " " + sign + active + (isOpen(name) ? " open" : "");
    }

    private boolean isOpen(String id) {
        return scene.state().node().filter(id::equals).isPresent();
    }

    private NeuronView neuron(int layer, int index, Box box) {
        String id = NetworkScene.element(scene.output(layer), index);
        boolean known = scene.moment().knowsValues(layer);
        String value = known ? scene.text(scene.outputs(layer).at(scene.row(), index)) : null;
        String gradient = scene.moment().knowsOutputGradient(layer)
                ? scene.text(scene.outputGradients(layer).at(scene.row(), index))
                : null;
        boolean active = scene.moment().isIn(Phase.FORWARD, layer)
                || scene.moment().isIn(Phase.BACKWARD, layer)
                || scene.moment().isIn(Phase.UPDATE, layer);
        return view(id, "neuron" + (layer == 0 ? " input" : ""), active, box, false, value, gradient);
    }

    private NeuronView loss() {
        boolean known = scene.moment().knowsLoss();
        String value = known ? scene.text(scene.run().before().loss()) : null;
        String gradient = scene.moment().knowsOutputGradient(scene.depth()) ? scene.text(1) : null;
        return view("L", "neuron loss", scene.moment().isAtLoss(), figure.loss(), true, value, gradient);
    }

    private NeuronView view(
            String id, String kind, boolean active, Box box, boolean isLoss, String value, String gradient) {
        String css = "node " + kind + (value == null ? " pending" : "") + (active ? " active" : "")
                + (isOpen(id) ? " open" : "");
        return new NeuronView(
                scene.links().node(id),
                label(id, value, gradient),
                css,
                "translate(" + box.centreX() + " " + box.centreY() + ")",
                box.atOrigin(0),
                isLoss ? box.atOrigin(BETWEEN_OUTLINES) : null,
                id,
                value,
                gradient);
    }

    private String label(String id, String value, String gradient) {
        if (value == null) {
            return id + ": " + scene.words().of("figure.pending");
        }
        String of = id + " = " + value;
        return gradient == null
                ? of
                : of + scene.words().of("list.separator") + scene.words().of("figure.gradient") + " " + gradient;
    }

    private List<OutletView> outlets() {
        Tensor targets = scene.run().before().batch().targets();
        return IntStream.range(0, figure.outlets().size())
                .mapToObj(i -> outlet(figure.outlets().get(i), targets.at(scene.row(), i)))
                .toList();
    }

    private OutletView outlet(NetworkFigure.Outlet outlet, double target) {
        String active = scene.moment().isAtLoss()
                ? scene.moment().stage().phase() == Phase.LOSS ? " active forward" : " active backward"
                : "";
        return new OutletView(
                (scene.moment().knowsLoss() ? "outlet" : "outlet pending") + active,
                outlet.line().path(),
                scene.words().of("network.figure.target", scene.text(target)),
                outlet.target().x(),
                outlet.target().y());
    }

    private HeadView head(int layer) {
        Box box = figure.columns().get(layer).head();
        String id = "layer" + layer;
        return new HeadView(
                layer == 0 ? null : scene.links().node(id),
                isOpen(id) ? "head open" : "head",
                box.centreX(),
                box.y() + 14,
                LayerWords.name(scene, layer),
                LayerWords.activation(scene, layer));
    }

    private FootView foot(int layer) {
        Box box = figure.columns().get(layer).foot();
        boolean known = scene.moment().knowsGradients(layer);
        return new FootView(
                box.centreX(),
                box.y() + 16,
                scene.words().of("network.figure.norm"),
                known ? scene.text(GradientNorm.of(scene.pass(layer))) : "");
    }
}
