package rensa.web.lab.neuron;

import java.util.function.DoubleUnaryOperator;
import rensa.figure.plot.Axis;
import rensa.figure.plot.Plot;
import rensa.figure.plot.Size;
import rensa.figure.plot.Style;
import rensa.network.Activation;
import rensa.web.lab.activation.Curve;
import rensa.web.lab.activation.VanishingSlope;
import rensa.web.view.PlotView;
import rensa.web.view.Scene;
import rensa.web.view.Wording;

/**
 * The curve of a neuron's activation, with the point at which the neuron stands and the tangent there, as far as a step has
 * computed them.
 */
final class ActivationCurve {
    /** The curves do what they do between −6 and 6; further out they are all but straight. */
    private static final double USUAL = 6;

    private final Scene scene;
    private final Activation activation;
    private final int sum;
    private final int output;

    ActivationCurve(Scene scene, NeuronProgram program) {
        this.scene = scene;
        this.activation = program.activation();
        this.sum = index(NeuronProgram.WEIGHTED_SUM);
        this.output = index(program.output());
    }

    private int index(String id) {
        return scene.run().graph().node(id).orElseThrow().index();
    }

    PlotView view() {
        Wording words = scene.words();
        double z = scene.value(sum).item();
        double y = scene.value(output).item();
        Axis across = Axis.linear().named("z").including(-USUAL).including(USUAL);
        Axis up = Axis.linear().named("y").including(0).including(1);
        Plot plot = Plot.of(scene.moment().knowsValue(sum) ? across.including(z) : across, up)
                .curve(name(), Style.VALUE, curve());
        if (knowsSlope()) {
            plot = plot.tangent(words.of("neuron.tangent"), Style.GRADIENT, z, y, slope());
        }
        if (scene.moment().knowsValue(output)) {
            plot = plot.point(words.of("neuron.here"), Style.ACTIVE, z, y);
        }
        return PlotView.of(plot, Size.REGULAR, words.of("neuron.curve", name()), words);
    }

    /** What the slope does to every gradient of the neuron, in words; null where it is not known yet. */
    String slopeInWords() {
        if (!knowsSlope()) {
            return null;
        }
        double size = Math.abs(slope());
        String kind = size == 0 ? ".none" : size < VanishingSlope.SMALL ? ".vanishing" : "";
        return scene.words()
                .of(
                        "neuron.slope" + kind,
                        scene.brief(scene.value(sum)),
                        name(),
                        scene.numbers().text(slope()));
    }

    private boolean knowsSlope() {
        return scene.moment().knowsGradient(sum);
    }

    /** The backward pass begins with 1 at the output, so the gradient of the weighted sum is the slope of the activation. */
    private double slope() {
        return scene.run().gradients().of(sum).orElseThrow().item();
    }

    private DoubleUnaryOperator curve() {
        return Curve.of(activation.id())
                .<DoubleUnaryOperator>map(curve -> curve::value)
                .orElse(z -> z);
    }

    private String name() {
        return NeuronLab.name(activation, scene.words());
    }
}
