package rensa.web.lab.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import rensa.web.lab.Card;
import rensa.web.lab.Choice;
import rensa.web.lab.Counter;
import rensa.web.lab.Frame;
import rensa.web.lab.Lab;
import rensa.web.lab.NumberField;
import rensa.web.lab.Opened;
import rensa.web.query.Parameters;
import rensa.web.view.Facts;
import rensa.web.view.Wording;

/** The output lab: sums of the output layer, and what softmax or the identity makes of them. */
public final class OutputLab implements Lab {
    private static final String SOFTMAX = "y = softmax(u)";
    private static final String FORMULA = "e = exp(u)\ns = sum(e)\ny = e / s";

    @Override
    public String id() {
        return "output";
    }

    @Override
    public Opened open(Parameters parameters, Frame frame) {
        OutputState state = OutputState.read(parameters);
        List<NumberField> fields = fields(state, frame);
        if (!state.isWhole()) {
            String problem = fields.stream()
                    .map(NumberField::error)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElseThrow();
            return new Opened(view(state, frame, fields, problem, null), state.query(), Facts.NONE);
        }
        OutputRun run = OutputRun.of(state);
        OutputInWords words = new OutputInWords(state, run, frame.words());
        return new Opened(view(state, frame, fields, words.sentence(), words.result()), state.query(), run);
    }

    private static OutputView view(
            OutputState state, Frame frame, List<NumberField> fields, String sentence, OutputView.ResultView result) {
        Wording words = frame.words();
        Card card = Card.of(
                frame,
                words.of("lab.output.title"),
                sentence,
                state.query(),
                List.of(new Card.Hidden("size", Integer.toString(state.size()))),
                result == null || state.regression() ? List.of() : actions(state, frame),
                fields.stream().map(NumberField::id).toList());
        Choice kind = Choice.of(
                frame,
                "kind",
                words.of("output.kind"),
                List.of("softmax", "identity"),
                List.of(state.kind()),
                id -> words.of("output.kind." + id));
        Counter size =
                Counter.of(frame, "size", words.of("output.size"), state.size(), OutputState.FEWEST, OutputState.MOST);
        return new OutputView(card, kind, size, fields, result);
    }

    private static List<Card.Action> actions(OutputState state, Frame frame) {
        return List.of(action(state, frame, "softmax", SOFTMAX), action(state, frame, "formula", FORMULA));
    }

    private static Card.Action action(OutputState state, Frame frame, String id, String statements) {
        return new Card.Action(
                frame.id() + "-" + id,
                frame.words().of("output.open." + id),
                frame.urlOf("graph", state.inGraphLab(statements).query()));
    }

    private static List<NumberField> fields(OutputState state, Frame frame) {
        List<NumberField> fields = new ArrayList<>();
        for (int i = 0; i < state.size(); i++) {
            fields.add(NumberField.of(
                    frame,
                    OutputState.parameter(i),
                    OutputState.name(i),
                    state.sums().get(i)));
        }
        fields.add(NumberField.of(frame, "add", frame.words().of("output.add"), state.added()));
        return fields;
    }
}
