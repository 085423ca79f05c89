package rensa.web.lab.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import rensa.engine.GradientCheck;
import rensa.engine.Node;
import rensa.engine.Tensor;
import rensa.network.GradientNorm;
import rensa.network.LayerPass;
import rensa.network.Phase;
import rensa.web.lab.network.NetworkTableView.ClassRow;
import rensa.web.lab.network.NetworkTableView.LayerRow;
import rensa.web.lab.network.NetworkTableView.OutputsView;
import rensa.web.lab.network.NetworkTableView.Row;
import rensa.web.view.Cell;
import rensa.web.view.Numbers;

/** Makes the tables: the layers with the size of their gradients, the classes, and every parameter. */
final class NetworkTables {
    private final NetworkScene scene;
    private final Optional<Map<String, GradientCheck.Result>> check;

    /** A parameter's place: its matrix, and which element of it. */
    private record Element(int layer, String matrix, int index, String id) {}

    private NetworkTables(NetworkScene scene) {
        this.scene = scene;
        this.check = scene.state().checked() ? Optional.of(scene.run().check()) : Optional.empty();
    }

    static NetworkTableView of(NetworkScene scene) {
        return new NetworkTables(scene).tables();
    }

    private NetworkTableView tables() {
        return new NetworkTableView(
                layers(),
                scene.words()
                        .of("network.count", Long.toString(scene.architecture().parameterCount())),
                vanishing(scene),
                outputs(),
                scene.words().of("network.table.caption"),
                scene.words().of("network.table.updated", scene.text(scene.run().rate())),
                check.isPresent(),
                rows());
    }

    private List<LayerRow> layers() {
        List<Cell> norms = Cell.aligned(IntStream.rangeClosed(1, scene.depth())
                .mapToObj(layer -> scene.moment().knowsGradients(layer)
                        ? Cell.of(GradientNorm.of(scene.pass(layer)), scene.numbers())
                        : Cell.EMPTY)
                .toList());
        return IntStream.rangeClosed(1, scene.depth())
                .mapToObj(layer -> layer(layer, norms.get(layer - 1)))
                .toList();
    }

    private LayerRow layer(int layer, Cell norm) {
        LayerPass pass = scene.pass(layer);
        String id = "layer" + layer;
        return new LayerRow(
                id,
                scene.links().node(id),
                css(layer, id),
                LayerWords.name(scene, layer),
                LayerWords.activation(scene, layer),
                pass.weights().shape().toString(),
                pass.weights().size() + pass.bias().size(),
                norm);
    }

    private String css(int layer, String id) {
        boolean active =
                Arrays.stream(Phase.values()).anyMatch(phase -> scene.moment().isIn(phase, layer));
        boolean open = scene.state().node().filter(id::equals).isPresent();
        return (active ? "active " : "") + (open ? "open" : "");
    }

    /** That gradients vanish, with the numbers; null where they do not, or are not known. */
    static String vanishing(NetworkScene scene) {
        if (!scene.moment().knowsGradients(1) || scene.depth() < 2) {
            return null;
        }
        double first = GradientNorm.of(scene.pass(1));
        double last = GradientNorm.of(scene.pass(scene.depth()));
        return GradientNorm.vanishes(first, last)
                ? scene.words()
                        .of("network.vanishing", scene.text(first), scene.text(last), Numbers.rough(last / first))
                : null;
    }

    private OutputsView outputs() {
        Optional<Tensor> probabilities = scene.run().before().probabilities();
        if (probabilities.isEmpty() || !scene.moment().knowsValues(scene.depth())) {
            return null;
        }
        Tensor row = probabilities.get().row(scene.row());
        Tensor sums = scene.pass(scene.depth()).sums().row(scene.row());
        Tensor targets = scene.run().before().batch().targets().row(scene.row());
        List<Cell> sumCells = cells(sums);
        List<Cell> probabilityCells = cells(row);
        List<Cell> targetCells = cells(targets);
        double most = Arrays.stream(row.toArray()).max().orElseThrow();
        List<ClassRow> rows = IntStream.range(0, row.size())
                .mapToObj(i -> new ClassRow(
                        scene.words().of("network.class", Integer.toString(i)),
                        sumCells.get(i),
                        probabilityCells.get(i),
                        Double.toString(row.at(i)),
                        targetCells.get(i),
                        row.at(i) == most))
                .toList();
        return new OutputsView(scene.words().of("network.classes", NetworkScene.numberOf(scene.row())), rows);
    }

    private List<Cell> cells(Tensor numbers) {
        return Cell.aligned(Arrays.stream(numbers.toArray())
                .mapToObj(number -> Cell.of(number, scene.numbers()))
                .toList());
    }

    private List<Row> rows() {
        List<Element> elements = elements();
        NetworkMoment moment = scene.moment();
        List<Cell> values =
                column(elements, element -> true, element -> parameter(element).at(element.index()));
        List<Cell> gradients =
                column(elements, element -> moment.knowsGradients(element.layer()), element -> gradient(element)
                        .at(element.index()));
        List<Cell> numerical = column(elements, element -> check.isPresent(), element -> checked(element)
                .numerical()
                .at(element.index()));
        List<Cell> updated = column(
                elements,
                element -> moment.knowsUpdate(element.layer()),
                element -> scene.run().updated().of(element.matrix()).at(element.index()));
        return IntStream.range(0, elements.size())
                .mapToObj(i -> row(elements.get(i), values.get(i), gradients.get(i), numerical.get(i), updated.get(i)))
                .toList();
    }

    private List<Cell> column(List<Element> elements, Predicate<Element> known, ToDoubleFunction<Element> of) {
        return Cell.aligned(elements.stream()
                .map(element -> known.test(element) ? Cell.of(of.applyAsDouble(element), scene.numbers()) : Cell.EMPTY)
                .toList());
    }

    private Row row(Element element, Cell value, Cell gradient, Cell numerical, Cell updated) {
        return new Row(
                element.id(),
                scene.links().parameter(element.id()),
                css(element.layer(), element.id()),
                element.index() == 0,
                value,
                gradient,
                numerical,
                check.isPresent() ? scene.text(checked(element).relativeErrors().at(element.index())) : null,
                check.isPresent() && element.index() == 0
                        ? checked(element).kink().map(Node::id).orElse(null)
                        : null,
                updated);
    }

    private Tensor parameter(Element element) {
        return scene.run().before().parameters().of(element.matrix());
    }

    private Tensor gradient(Element element) {
        return scene.run().before().gradient(element.matrix());
    }

    private GradientCheck.Result checked(Element element) {
        return check.orElseThrow().get(element.matrix());
    }

    private List<Element> elements() {
        List<Element> elements = new ArrayList<>();
        for (int layer = 1; layer <= scene.depth(); layer++) {
            int columns = scene.architecture().widths().get(layer);
            int inputs = scene.architecture().widths().get(layer - 1);
            for (int i = 0; i < inputs * columns; i++) {
                String id = NetworkScene.element("W" + layer, i / columns, i % columns);
                elements.add(new Element(layer, "W" + layer, i, id));
            }
            for (int i = 0; i < columns; i++) {
                elements.add(new Element(layer, "B" + layer, i, NetworkScene.element("B" + layer, i)));
            }
        }
        return elements;
    }
}
