package rensa.web.lab.loss;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rensa.engine.Tensor;
import rensa.network.Loss;
import rensa.web.graph.InputText;
import rensa.web.graph.Mistake;
import rensa.web.lab.Card;
import rensa.web.lab.Choice;
import rensa.web.lab.Counter;
import rensa.web.lab.Frame;
import rensa.web.lab.Lab;
import rensa.web.lab.Opened;
import rensa.web.query.Parameters;
import rensa.web.view.Facts;
import rensa.web.view.InputView;
import rensa.web.view.Wording;

/** The loss lab: outputs and targets, what each output adds to the loss, and the gradient that it gets. */
public final class LossLab implements Lab {
    @Override
    public String id() {
        return "loss";
    }

    @Override
    public Opened open(Parameters parameters, Frame frame) {
        LossState state = LossState.read(parameters);
        Map<String, Tensor> values = new LinkedHashMap<>();
        Map<String, String> errors = new LinkedHashMap<>();
        state.inputs().forEach((name, text) -> read(name, text, values, errors, frame.words()));
        if (!errors.isEmpty()) {
            String first = errors.values().iterator().next();
            return new Opened(view(state, frame, errors, first, null), state.query(), Facts.NONE);
        }
        LossRun run = new LossRun(state.loss(), values.get("Y"), values.get("T"));
        LossInWords words = new LossInWords(state, run, frame);
        return new Opened(
                view(state, frame, errors, words.sentence(), words.result()), state.query(), new LossFacts(run));
    }

    private static void read(
            String name, InputText text, Map<String, Tensor> values, Map<String, String> errors, Wording words) {
        try {
            values.put(name, text.tensor(name));
        } catch (Mistake mistake) {
            errors.put(name, words.of(mistake.messageKey(), mistake.arguments()));
        }
    }

    private static LossView view(
            LossState state, Frame frame, Map<String, String> errors, String sentence, LossView.ResultView result) {
        Wording words = frame.words();
        List<InputView> inputs = new ArrayList<>();
        state.inputs()
                .forEach(
                        (name, text) -> inputs.add(InputView.ofShape(frame.id(), name, text, errors.get(name), words)));
        Choice loss = Choice.of(
                frame,
                "loss",
                words.of("loss.loss"),
                Arrays.stream(Loss.values()).map(Loss::id).toList(),
                List.of(state.loss().id()),
                id -> words.of("op." + id + ".name"));
        return new LossView(
                card(state, frame, sentence, inputs),
                loss,
                Counter.of(frame, "rows", words.of("loss.rows"), state.rows(), 1, LossState.MOST_ROWS),
                Counter.of(frame, "columns", words.of("loss.columns"), state.columns(), 1, LossState.MOST_COLUMNS),
                inputs,
                result);
    }

    private static Card card(LossState state, Frame frame, String sentence, List<InputView> inputs) {
        List<Card.Hidden> hidden = List.of(
                new Card.Hidden("rows", Integer.toString(state.rows())),
                new Card.Hidden("columns", Integer.toString(state.columns())),
                new Card.Hidden("row", Integer.toString(state.row())),
                new Card.Hidden("column", Integer.toString(state.column())),
                new Card.Hidden(LossState.WAS, state.loss().id()));
        return Card.of(
                frame,
                frame.words().of("lab.loss.title"),
                sentence,
                state.query(),
                hidden,
                List.of(inGraphLab(state, frame)),
                inputs.stream().map(InputView::id).toList());
    }

    private static Card.Action inGraphLab(LossState state, Frame frame) {
        return new Card.Action(
                frame.id() + "-in-graph",
                frame.words().of("lab.open-graph"),
                frame.urlOf("graph", state.inGraphLab().query()));
    }
}
