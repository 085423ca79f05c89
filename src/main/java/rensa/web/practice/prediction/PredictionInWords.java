package rensa.web.practice.prediction;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import rensa.engine.Node;
import rensa.engine.Tensor;
import rensa.figure.GraphPlacement;
import rensa.lesson.LabStart;
import rensa.lesson.Prediction;
import rensa.practice.Estimate;
import rensa.practice.Estimate.Sign;
import rensa.practice.Estimate.Size;
import rensa.web.graph.GraphAttempt;
import rensa.web.graph.GraphQuery;
import rensa.web.graph.GraphRun;
import rensa.web.graph.GraphState;
import rensa.web.lab.Choice.Option;
import rensa.web.lab.Frame;
import rensa.web.practice.prediction.PredictionView.Given;
import rensa.web.practice.prediction.PredictionView.Result;
import rensa.web.query.Parameters;
import rensa.web.view.Cell;
import rensa.web.view.ElementName;
import rensa.web.view.ExplanationView;
import rensa.web.view.FigureView;
import rensa.web.view.Links;
import rensa.web.view.Numbers;
import rensa.web.view.Scene;
import rensa.web.view.Wording;

/** Words a prediction. Until one is made, it knows no more than the forward pass. */
public final class PredictionInWords {
    private final Prediction prediction;
    private final PredictionQuery query;
    private final Frame frame;
    private final GraphState state;
    private final GraphRun run;
    private final ElementName asked;

    private PredictionInWords(Prediction prediction, LabStart start, PredictionQuery query, Frame frame) {
        GraphAttempt attempt = GraphAttempt.of(GraphQuery.read(Parameters.of(start)));
        this.prediction = prediction;
        this.query = query;
        this.frame = frame;
        this.asked = ElementName.read(prediction.of()).orElseThrow();
        this.state = attempt.state().showingAll().opening(asked.node());
        this.run = attempt.run().orElseThrow();
    }

    /**
     * The card of a prediction.
     *
     * @param start the state of the graph lab that it is about
     * @param frame its place; the path is that of the lesson
     * @param lab the URL of the graph lab, without a query
     */
    public static PredictionView of(
            Prediction prediction, LabStart start, PredictionQuery query, Frame frame, String lab) {
        return new PredictionInWords(prediction, start, query, frame).view(lab);
    }

    private PredictionView view(String lab) {
        Links links = new Links(lab + state.programQuery(), state);
        Optional<Result> result = query.estimate().map(estimate -> result(estimate, links));
        GraphState shown = result.isPresent()
                ? state
                : state.atStep(run.moment(OptionalInt.empty()).forwardSteps());
        return new PredictionView(
                frame.id(),
                prediction.anchor(),
                frame.path(),
                words().of("prediction.question", prediction.of(), output()),
                figure(Scene.of(run, shown, links, words())),
                given(),
                options(PredictionQuery.SIGN, Arrays.asList(Sign.values()), Sign::id, query.sign()),
                options(PredictionQuery.SIZE, Arrays.asList(Size.values()), Size::id, query.size()),
                result.orElse(null),
                sentence(result));
    }

    private Wording words() {
        return frame.words();
    }

    private String output() {
        return run.graph().output().id();
    }

    private FigureView figure(Scene scene) {
        return FigureView.of(scene, GraphPlacement.of(run.graph()).orElseThrow())
                .withoutLinks();
    }

    private List<Given> given() {
        return run.graph().inputs().stream()
                .filter(input -> !value(input).shape().isScalar())
                .map(input -> new Given(input.id(), Cell.of(value(input), Numbers.ROUNDED)))
                .toList();
    }

    private Tensor value(Node node) {
        return run.values().of(node.index());
    }

    private interface Id<T> {
        String of(T choice);
    }

    private <T> List<Option> options(String name, List<T> choices, Id<T> id, Optional<T> chosen) {
        return choices.stream()
                .map(choice -> new Option(
                        frame.id() + "-" + id.of(choice).replace('.', '_'),
                        id.of(choice),
                        words().of(
                                        name.replace("predict.", "prediction.") + "." + id.of(choice),
                                        prediction.of(),
                                        output()),
                        chosen.filter(choice::equals).isPresent()))
                .toList();
    }

    private Result result(Estimate estimate, Links links) {
        Node node = run.graph().node(asked.node()).orElseThrow();
        double gradient = asked.in(run.gradients().of(node.index()).orElseThrow());
        Estimate.Judgement right = estimate.judge(gradient);
        String kind = right.isSign() ? right.isSize() ? "both" : "sign" : right.isSize() ? "size" : "neither";
        String meaning = words().of(
                        "prediction.meaning." + Sign.of(gradient).id(),
                        prediction.of(),
                        output(),
                        Numbers.ROUNDED.text(Math.abs(gradient)));
        return new Result(
                right.isSign() && right.isSize(),
                words().of("prediction.result." + kind),
                words().of("prediction.answer", prediction.of(), Numbers.ROUNDED.text(gradient)) + meaning,
                ExplanationView.of(Scene.of(run, state, links, words()), node),
                links.here());
    }

    private String sentence(Optional<Result> result) {
        if (!query.isAsked()) {
            return "";
        }
        return result.map(told -> told.title() + " " + told.answer()).orElseGet(() -> words().of("prediction.missing"));
    }
}
