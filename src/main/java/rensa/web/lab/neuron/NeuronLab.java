package rensa.web.lab.neuron;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import rensa.network.Activation;
import rensa.web.graph.GraphAttempt;
import rensa.web.lab.Card;
import rensa.web.lab.Choice;
import rensa.web.lab.Counter;
import rensa.web.lab.Frame;
import rensa.web.lab.Lab;
import rensa.web.lab.NumberField;
import rensa.web.lab.Opened;
import rensa.web.query.Parameters;
import rensa.web.view.Facts;
import rensa.web.view.GraphFacts;
import rensa.web.view.Links;
import rensa.web.view.RunView;
import rensa.web.view.Scene;
import rensa.web.view.Wording;

/** The neuron lab: one neuron, each product, the sum, the activation, and both passes through them step by step. */
public final class NeuronLab implements Lab {
    @Override
    public String id() {
        return "neuron";
    }

    @Override
    public Opened open(Parameters parameters, Frame frame) {
        NeuronState state = NeuronState.read(parameters);
        Optional<Scene> scene = scene(state, frame);
        return new Opened(
                view(state, scene, frame),
                state.query(),
                scene.<Facts>map(shown -> new GraphFacts(shown.run())).orElse(Facts.NONE));
    }

    private static Optional<Scene> scene(NeuronState state, Frame frame) {
        Links links = new Links(frame.url(state.neuronQuery()), state.graph());
        return state.canBeRun()
                ? GraphAttempt.of(state.graph()).run().map(run -> Scene.of(run, state.graph(), links, frame.words()))
                : Optional.empty();
    }

    private static NeuronView view(NeuronState state, Optional<Scene> scene, Frame frame) {
        List<NeuronView.Arm> arms = IntStream.rangeClosed(1, state.program().size())
                .mapToObj(number -> new NeuronView.Arm(
                        field(state, frame, NeuronProgram.input(number), "neuron.input"),
                        field(state, frame, NeuronProgram.weight(number), "neuron.weight")))
                .toList();
        NumberField bias = field(state, frame, NeuronProgram.BIAS, "neuron.bias");
        NeuronView.Result result = scene.map(shown -> result(shown, state)).orElse(null);
        return new NeuronView(
                card(state, frame, result, fields(arms, bias)),
                Counter.of(
                        frame,
                        "size",
                        frame.words().of("neuron.size"),
                        state.program().size(),
                        NeuronState.LEAST_SIZE,
                        NeuronState.MOST_SIZE),
                activation(state, frame),
                arms,
                bias,
                result);
    }

    private static NeuronView.Result result(Scene scene, NeuronState state) {
        ActivationCurve curve = new ActivationCurve(scene, state.program());
        return new NeuronView.Result(
                NeuronDrawing.of(scene, state.program()), curve.view(), curve.slopeInWords(), RunView.of(scene));
    }

    private static NumberField field(NeuronState state, Frame frame, String name, String key) {
        return NumberField.of(
                frame,
                NeuronState.parameterOf(name),
                frame.words().of(key, name),
                state.numbers().get(name));
    }

    private static List<NumberField> fields(List<NeuronView.Arm> arms, NumberField bias) {
        List<NumberField> fields = new ArrayList<>();
        arms.forEach(arm -> fields.addAll(List.of(arm.input(), arm.weight())));
        fields.add(bias);
        return fields;
    }

    private static Choice activation(NeuronState state, Frame frame) {
        return Choice.of(
                frame,
                "f",
                frame.words().of("neuron.activation"),
                Arrays.stream(Activation.values()).map(Activation::id).toList(),
                List.of(state.program().activation().id()),
                id -> name(Activation.of(id).orElseThrow(), frame.words()));
    }

    /** What an activation is called. */
    static String name(Activation activation, Wording words) {
        return words.of(activation.op().map(op -> "activation.name." + op.id()).orElse("neuron.identity"));
    }

    private static Card card(NeuronState state, Frame frame, NeuronView.Result result, List<NumberField> fields) {
        String sentence = result != null
                ? result.run().stepper().sentence()
                : fields.stream()
                        .map(NumberField::error)
                        .filter(error -> error != null)
                        .findFirst()
                        .orElse("");
        return Card.of(
                frame,
                frame.words().of("lab.neuron.title"),
                sentence,
                state.query(),
                state.hidden().entrySet().stream()
                        .map(hidden -> new Card.Hidden(hidden.getKey(), hidden.getValue()))
                        .toList(),
                result == null ? List.of() : actions(state, frame, result.run()),
                fields.stream().map(NumberField::id).toList());
    }

    private static List<Card.Action> actions(NeuronState state, Frame frame, RunView run) {
        Wording words = frame.words();
        return List.of(
                new Card.Action(
                        frame.id() + "-check",
                        words.of(run.checked() ? "lab.check.off" : "lab.check.on"),
                        run.checkLink()),
                new Card.Action(
                        frame.id() + "-numbers",
                        words.of(run.full() ? "lab.numbers.rounded" : "lab.numbers.full"),
                        run.numbersLink()),
                new Card.Action(
                        frame.id() + "-graph",
                        words.of("lab.open-graph"),
                        frame.urlOf("graph", state.graph().query())));
    }
}
