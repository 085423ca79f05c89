package rensa.web.lab.neuron;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import rensa.engine.Node;
import rensa.figure.Box;
import rensa.figure.NeuronFigure;
import rensa.web.graph.Moment;
import rensa.web.lab.neuron.NeuronPicture.Label;
import rensa.web.lab.neuron.NeuronPicture.Line;
import rensa.web.lab.neuron.NeuronPicture.Outline;
import rensa.web.lab.neuron.NeuronPicture.Part;
import rensa.web.view.Scene;

/** Draws the run of a neuron: a part for each of its nodes, the value above each line, the gradient below. */
final class NeuronDrawing {
    private static final String BACKWARD = "◂ ";
    private static final String UPWARD = "▴ ";
    private static final String SUM = "Σ";
    private static final String UNCHANGED = "=";
    /** How numbers are set that begin at the left of their room. */
    private static final String BESIDE = "beside";

    private static final double CORNER = 8;
    /** Longer text than this is written smaller. */
    private static final int LONG = 8;

    /* How far from the middle of a label its numbers stand: above and below a line, or under a part. */
    private static final double ABOVE = -6;
    private static final double BELOW = 16;
    private static final double FIRST_UNDER = -4;
    private static final double SECOND_UNDER = 14;
    private static final double ALONE = 5;

    private final Scene scene;
    private final NeuronProgram program;
    private final NeuronFigure figure;
    private final List<Line> lines = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();

    private NeuronDrawing(Scene scene, NeuronProgram program) {
        this.scene = scene;
        this.program = program;
        this.figure = NeuronFigure.of(
                program.size(), scene.state().full() ? NeuronFigure.FULL_COLUMNS : NeuronFigure.ROUNDED_COLUMNS);
    }

    static NeuronPicture of(Scene scene, NeuronProgram program) {
        return new NeuronDrawing(scene, program).draw();
    }

    private NeuronPicture draw() {
        for (int number = 1; number <= program.size(); number++) {
            arm(number, figure.arms().get(number - 1));
        }
        leaf(NeuronProgram.BIAS, figure.bias(), "", false);
        line(figure.biasWire(), NeuronProgram.BIAS);
        gradientAlone(NeuronProgram.BIAS, figure.biasWire().label(), UPWARD, BESIDE);
        sum();
        activation();
        Box body = figure.body();
        return new NeuronPicture(
                figure.width(),
                figure.height(),
                new Outline(body.x(), body.y(), body.width(), body.height(), 4 * CORNER),
                lines,
                parts,
                labels);
    }

    private void arm(int number, NeuronFigure.Arm arm) {
        String product = NeuronProgram.product(number);
        String input = NeuronProgram.input(number);
        String weight = NeuronProgram.weight(number);
        line(arm.wire(), input);
        line(arm.product(), product);
        leaf(input, arm.input(), "", false);
        leaf(weight, arm.weight(), "× ", isActive(product));
        gradientAlone(input, arm.wire().label(), BELOW);
        gradientAlone(weight, arm.weightCaption(), BACKWARD, "");
        numbers(product, product, arm.product().label());
    }

    private void sum() {
        boolean adding = scene.moment().active().stream()
                .mapToObj(scene.run().graph()::node)
                .anyMatch(node -> node.id().equals(NeuronProgram.WEIGHTED_SUM)
                        || node.id().startsWith("s"));
        circle(NeuronProgram.WEIGHTED_SUM, figure.sum(), SUM, adding);
        if (program.size() > 1) {
            String sum = program.sumOfProducts();
            label(sum, figure.sumCaption(), BESIDE, sum, FIRST_UNDER, BACKWARD, SECOND_UNDER, hit(figure.sumCaption()));
        }
        line(figure.between(), NeuronProgram.WEIGHTED_SUM);
        numbers(
                NeuronProgram.WEIGHTED_SUM,
                NeuronProgram.WEIGHTED_SUM,
                figure.between().label());
    }

    private void activation() {
        String output = program.output();
        String symbol = program.activation().op().map(op -> op.symbol()).orElse(UNCHANGED);
        circle(output, figure.activation(), symbol, program.activation().op().isPresent() && isActive(output));
        line(figure.output(), output);
        numbers(output, "y", figure.output().label());
    }

    private Node node(String id) {
        return scene.run().graph().node(id).orElseThrow();
    }

    private boolean isActive(String id) {
        return scene.state().step().isPresent() && scene.moment().active().equals(OptionalInt.of(node(id).index()));
    }

    private boolean isOpen(String id) {
        return scene.state().node().filter(id::equals).isPresent();
    }

    private void leaf(String id, Box box, String before, boolean active) {
        String value = scene.brief(scene.value(node(id).index()));
        String css = "node leaf" + (value.length() > LONG ? " long" : "");
        part(id, box, CORNER, css, active, null, before + id, value);
    }

    private void circle(String id, Box box, String symbol, boolean active) {
        boolean known = scene.moment().knowsValue(node(id).index());
        String css = "node operation" + (symbol.length() > 1 ? " pill" : "") + (known ? "" : " pending");
        boolean shown = active && scene.state().step().isPresent();
        part(id, box, box.height() / 2, css, shown, symbol, null, null);
    }

    private void part(
            String id, Box box, double radius, String css, boolean active, String symbol, String name, String value) {
        parts.add(new Part(
                scene.links().node(id),
                scene.described(node(id)),
                css + (active ? " active" : "") + (isOpen(id) ? " open" : ""),
                place(box),
                around(box, radius),
                symbol,
                name,
                value));
    }

    /** A line from a node: what comes along it in this step is stressed. */
    private void line(NeuronFigure.Wire wire, String from) {
        boolean known = scene.moment().knowsValue(node(from).index());
        lines.add(new Line(
                "edge" + (known ? "" : " pending") + motion(from), wire.route().path()));
    }

    /** The gradient of a leaf, whose value stands in its box. */
    private void gradientAlone(String id, Box room, String arrow, String css) {
        label(id, room, css, null, 0, arrow, ALONE, null);
    }

    private void gradientAlone(String id, Box room, double y) {
        label(id, room, "", null, 0, BACKWARD, y, null);
    }

    /** The value of a node above its line and the gradient below, which lead to its explanation. */
    private void numbers(String id, String name, Box room) {
        label(id, room, "", name, ABOVE, BACKWARD, BELOW, hit(room));
    }

    private static Outline hit(Box room) {
        return around(new Box(room.x() + 3, room.y() + 1, room.width() - 6, room.height() - 2), CORNER);
    }

    private void label(
            String id, Box room, String css, String name, double valueY, String arrow, double gradientY, Outline hit) {
        int node = node(id).index();
        boolean known = scene.moment().knowsValue(node);
        String gradient = scene.moment().knowsGradient(node)
                ? arrow + scene.brief(scene.run().gradients().of(node).orElseThrow())
                : null;
        labels.add(new Label(
                hit == null ? null : scene.links().node(id),
                scene.described(node(id)),
                "edge number " + css + (known ? "" : " pending") + (isOpen(id) ? " open" : "") + motion(id),
                place(room),
                hit,
                css.isEmpty() ? 0 : -room.width() / 2,
                name,
                known && name != null ? scene.brief(scene.value(node)) : null,
                valueY,
                gradient,
                gradientY));
    }

    /** Which way a number moves along the line that leaves a node in this step: forward when it has just been computed. */
    private String motion(String from) {
        if (scene.state().step().isEmpty() || scene.moment().active().isEmpty()) {
            return "";
        }
        int active = scene.moment().active().getAsInt();
        Moment.Phase phase = scene.moment().phase();
        int node = node(from).index();
        if (phase == Moment.Phase.FORWARD && node == active) {
            return " active forward";
        }
        boolean receives = phase == Moment.Phase.SEED
                ? node == active
                : phase == Moment.Phase.BACKWARD
                        && scene.run().graph().consumers(node).stream().anyMatch(edge -> edge.consumer() == active);
        return receives ? " active backward" : "";
    }

    private static String place(Box box) {
        return "translate(" + box.centreX() + " " + box.centreY() + ")";
    }

    private static Outline around(Box box, double radius) {
        return new Outline(-box.width() / 2, -box.height() / 2, box.width(), box.height(), radius);
    }
}
