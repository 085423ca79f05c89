package rensa.web.lab.activation;

import java.util.Arrays;
import java.util.List;
import rensa.web.lab.Card;
import rensa.web.lab.Choice;
import rensa.web.lab.Frame;
import rensa.web.lab.Lab;
import rensa.web.lab.NumberField;
import rensa.web.lab.Opened;
import rensa.web.query.Parameters;
import rensa.web.view.Facts;
import rensa.web.view.Wording;

/** The activation lab: up to three functions and their slopes side by side, and both at a chosen place. */
public final class ActivationLab implements Lab {
    @Override
    public String id() {
        return "activation";
    }

    @Override
    public Opened open(Parameters parameters, Frame frame) {
        ActivationState state = ActivationState.read(parameters);
        return new Opened(
                view(state, frame), state.query(), new CurveFacts(state.x().number()));
    }

    private static ActivationView view(ActivationState state, Frame frame) {
        List<NumberField> fields = fields(state, frame);
        if (!state.canBeDrawn()) {
            String problem = fields.stream()
                    .map(NumberField::error)
                    .filter(error -> error != null)
                    .findFirst()
                    .orElseThrow();
            return new ActivationView(
                    card(state, frame, problem, fields),
                    functions(state, frame),
                    fields,
                    null,
                    null,
                    List.of(),
                    List.of());
        }
        CurvesInWords words = new CurvesInWords(state, frame.words());
        return new ActivationView(
                card(state, frame, words.sentence(), fields),
                functions(state, frame),
                fields,
                words.values(),
                words.slopes(),
                words.rows(),
                words.notes());
    }

    private static Card card(ActivationState state, Frame frame, String sentence, List<NumberField> fields) {
        return Card.of(
                frame,
                frame.words().of("lab.activation.title"),
                sentence,
                state.query(),
                List.of(),
                List.of(),
                fields.stream().map(NumberField::id).toList());
    }

    private static Choice functions(ActivationState state, Frame frame) {
        return Choice.of(
                frame,
                "f",
                frame.words().of("activation.functions"),
                Arrays.stream(Curve.values()).map(Curve::id).toList(),
                state.curves().stream().map(Curve::id).toList(),
                id -> frame.words().of("activation.name." + id));
    }

    private static List<NumberField> fields(ActivationState state, Frame frame) {
        Wording words = frame.words();
        NumberField to = NumberField.of(frame, "to", words.of("activation.to"), state.to());
        return List.of(
                NumberField.of(frame, "x", words.of("activation.x"), state.x()),
                NumberField.of(frame, "from", words.of("activation.from"), state.from()),
                state.isEmptyRange() ? to.withError(words.of("activation.range")) : to);
    }

    /** The value of a curve at the chosen place, and its slope as the gradient. */
    private record CurveFacts(double x) implements Facts {
        @Override
        public double value(String name) {
            return name.equals("x") ? x : Curve.of(name).orElseThrow().value(x);
        }

        @Override
        public double gradient(String name) {
            return Curve.of(name).orElseThrow().slope(x);
        }
    }
}
