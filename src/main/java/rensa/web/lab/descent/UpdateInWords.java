package rensa.web.lab.descent;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import rensa.web.graph.GraphState;
import rensa.web.graph.InputText;
import rensa.web.lab.Card;
import rensa.web.lab.Frame;
import rensa.web.lab.descent.DescentView.OfParameter;
import rensa.web.lab.descent.DescentView.Update;
import rensa.web.view.Numbers;
import rensa.web.view.UpdateMath;
import rensa.web.view.Wording;

/** One step of the descent that is explained, written out: the gradient, and what the optimizer's rule makes of it. */
record UpdateInWords(DescentRun run, RunWords names, Frame frame) {
    private Wording words() {
        return frame.words();
    }

    Update view() {
        Stage stage = run.explained();
        RunChoice choice = run.course().choice();
        return new Update(
                words().of("descent.update", RunWords.title(choice, words()), stage.step() + 1),
                words().of("descent.update.place", names.point(RunWords.array(stage.at())), names.loss(stage.loss())),
                words().of("descent.rule." + choice.optimizer().id()),
                IntStream.range(0, run.ground().dimensions())
                        .mapToObj(parameter -> ofParameter(stage, parameter))
                        .toList());
    }

    private OfParameter ofParameter(Stage stage, int parameter) {
        String name = run.ground().names().get(parameter);
        UpdateMath math = new UpdateMath(
                run.course().rule(),
                stage.updates().get(parameter),
                name,
                run.ground().lossName());
        return new OfParameter(
                name,
                names.gradientNames().get(parameter) + " = "
                        + RunWords.number(stage.gradient().get(parameter)),
                isFinite(stage) ? inGraphLab(stage, Optional.of(name)) : null,
                math.lines());
    }

    private static boolean isFinite(Stage stage) {
        return stage.at().stream().allMatch(Double::isFinite);
    }

    /** The graph lab at the point, which shows how the loss and its gradient are found. */
    List<Card.Action> actions() {
        Stage stage = run.explained();
        return isFinite(stage)
                ? List.of(new Card.Action(
                        frame.id() + "-in-graph",
                        words().of("descent.in-graph", stage.step()),
                        inGraphLab(stage, Optional.empty())))
                : List.of();
    }

    private String inGraphLab(Stage stage, Optional<String> node) {
        Map<String, InputText> inputs =
                new LinkedHashMap<>(run.state().attempt().state().inputs());
        for (int i = 0; i < stage.at().size(); i++) {
            String name = run.ground().names().get(i);
            inputs.put(
                    name,
                    stage.step() == 0
                            ? inputs.get(name)
                            : InputText.number(Numbers.typedExactly(stage.at().get(i))));
        }
        String program = run.state().attempt().state().program();
        GraphState state = new GraphState(program, inputs, OptionalInt.empty(), node, false, false);
        return frame.urlOf("graph", state.query());
    }
}
