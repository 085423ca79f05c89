package rensa.web.lab.network;

import java.util.Locale;
import java.util.Optional;
import rensa.engine.Op;
import rensa.engine.Tensor;
import rensa.network.GradientNorm;
import rensa.network.LayerPass;
import rensa.network.Phase;
import rensa.web.view.StepView;
import rensa.web.view.Wording;

/** The stepper of an iteration, and what happens at a step in one sentence with its numbers. */
final class NetworkSteps {
    private final NetworkScene scene;
    private final Wording words;

    private NetworkSteps(NetworkScene scene) {
        this.scene = scene;
        this.words = scene.words();
    }

    static StepView of(NetworkScene scene) {
        NetworkMoment moment = scene.moment();
        NetworkLinks links = scene.links();
        int step = moment.step();
        boolean isForward = step == 0
                || moment.stage().phase() == Phase.FORWARD
                || moment.stage().phase() == Phase.LOSS;
        return new StepView(
                step,
                moment.last(),
                step == 0 ? null : links.step(0),
                step == 0 ? null : links.step(step - 1),
                step == moment.last() ? null : links.step(step + 1),
                moment.isWhole() ? null : links.all(),
                scene.words().of("network.phase." + phase(moment)),
                moment.isWhole() ? "all" : isForward ? "forward" : "backward",
                new NetworkSteps(scene).sentence());
    }

    private static String phase(NetworkMoment moment) {
        if (moment.isWhole()) {
            return "all";
        }
        return moment.hasStage() ? moment.stage().phase().name().toLowerCase(Locale.ROOT) : "start";
    }

    private String sentence() {
        NetworkMoment moment = scene.moment();
        if (moment.isWhole()) {
            return words.of("network.step.all", loss(), scene.text(scene.run().rate()), lossAfter());
        }
        if (!moment.hasStage()) {
            return words.of(
                    "network.step.start",
                    Long.toString(scene.architecture().parameterCount()),
                    NetworkScene.numberOf(scene.row()),
                    scene.text(row(scene.pass(1).input())));
        }
        int layer = moment.stage().layer().map(it -> it.number()).orElse(0);
        return switch (moment.stage().phase()) {
            case FORWARD -> forward(layer);
            case LOSS -> computeLoss();
            case BACKWARD -> layer == 0 ? backThroughLoss() : backward(layer);
            case UPDATE -> update(layer);
        };
    }

    private Tensor row(Tensor matrix) {
        return matrix.row(scene.row());
    }

    private String example() {
        return NetworkScene.numberOf(scene.row());
    }

    private String loss() {
        return scene.text(scene.run().before().loss());
    }

    private String lossAfter() {
        return scene.text(scene.run().after().loss());
    }

    private String forward(int layer) {
        LayerPass pass = scene.pass(layer);
        String affine = NetworkScene.sums(layer) + " = " + scene.output(layer - 1) + "·W" + layer + " + B" + layer;
        Optional<Op> op = LayerWords.op(scene, layer);
        String active = op.map(it -> scene.output(layer) + " = " + it.id() + "(" + NetworkScene.sums(layer) + ")")
                .orElse("");
        String both = active.isEmpty() ? affine : affine + words.of("list.separator") + active;
        return words.of(
                "network.step.forward",
                LayerWords.name(scene, layer),
                both,
                example(),
                scene.output(layer) + " = " + scene.text(row(pass.output())));
    }

    private String computeLoss() {
        String outputs = scene.output(scene.depth());
        return words.of(
                "network.step.loss",
                example(),
                outputs + " = " + scene.text(row(scene.pass(scene.depth()).output())),
                "T = " + scene.text(row(scene.run().before().batch().targets())),
                scene.architecture().loss().id() + "(" + outputs + ", T)",
                loss());
    }

    private String backThroughLoss() {
        LayerPass last = scene.pass(scene.depth());
        return words.of(
                "network.step.back-through-loss",
                example(),
                "∂L/∂" + scene.output(scene.depth()) + " = " + scene.text(row(last.outputGradient())));
    }

    private String backward(int layer) {
        LayerPass pass = scene.pass(layer);
        String key = layer == 1 ? "network.step.backward.first" : "network.step.backward";
        return words.of(
                key,
                LayerWords.name(scene, layer),
                example(),
                "∂L/∂" + NetworkScene.sums(layer) + " = " + scene.text(row(pass.sumGradient())),
                scene.text(GradientNorm.of(pass)),
                "∂L/∂" + scene.output(layer - 1) + " = " + scene.text(row(pass.inputGradient())));
    }

    private String update(int layer) {
        String name = "W" + layer;
        String weight = NetworkScene.element(name, 0, 0);
        String key = scene.moment().isOver() ? "network.step.update.last" : "network.step.update";
        return words.of(
                key,
                LayerWords.name(scene, layer),
                scene.text(scene.run().rate()),
                weight,
                scene.text(scene.run().before().parameters().of(name).at(0)),
                scene.text(scene.run().updated().of(name).at(0)),
                loss(),
                lossAfter());
    }
}
