package rensa.web.lab.gradientcheck;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import rensa.engine.DifferenceQuotient.Method;
import rensa.web.graph.GraphRun;
import rensa.web.graph.Mistake;
import rensa.web.lab.Card;
import rensa.web.lab.Frame;
import rensa.web.lab.Lab;
import rensa.web.lab.NumberField;
import rensa.web.lab.Opened;
import rensa.web.query.Parameters;
import rensa.web.view.Facts;
import rensa.web.view.InputView;
import rensa.web.view.InputViews;
import rensa.web.view.ProgramView;
import rensa.web.view.Wording;

/** The gradient check lab: backpropagation beside numerical differentiation, how exact it is for any step, and what it costs. */
public final class GradientCheckLab implements Lab {
    @Override
    public String id() {
        return "gradient-check";
    }

    @Override
    public Opened open(Parameters parameters, Frame frame) {
        CheckState state = CheckState.read(parameters);
        Optional<GraphRun> run = state.subject().run();
        if (run.isEmpty()) {
            return stopped(state, frame, Optional.empty());
        }
        if (Element.of(run.get(), state.subject()).isEmpty()) {
            return stopped(state, frame, Optional.of(frame.words().of("gradient-check.nothing")));
        }
        try {
            return checked(CheckRun.of(run.get(), state), frame);
        } catch (Mistake mistake) {
            String problem = frame.words().of(mistake.messageKey(), mistake.arguments());
            return stopped(state, frame, Optional.of(problem));
        }
    }

    private static Opened stopped(CheckState state, Frame frame, Optional<String> problem) {
        CheckControls controls = new CheckControls(state, frame);
        String query = state.query(Optional.empty());
        String sentence = problem.orElseGet(() -> failure(controls, frame.words()));
        Card card = card(controls, query, sentence, List.of());
        return new Opened(view(controls, query, card, problem.orElse(null), null), query, Facts.NONE);
    }

    /** What the first field that is wrong tells. */
    private static String failure(CheckControls controls, Wording words) {
        if (controls.state().subject() instanceof Subject.OfProgram program) {
            return ProgramView.of(program.attempt(), words).failure(program.attempt(), words);
        }
        return controls.fields().stream().map(NumberField::error).findFirst().orElseThrow();
    }

    private static Opened checked(CheckRun run, Frame frame) {
        CheckState state = run.state();
        CheckState canonical = state.drawing(run.elements().get(run.drawn()).name());
        CheckControls controls = new CheckControls(canonical, frame);
        String query = canonical.query(Optional.of(run.first().name()));
        CheckInWords checks = new CheckInWords(run, frame);
        CurveInWords curve = new CurveInWords(run, frame.words());
        GradientCheckView.Result result = new GradientCheckView.Result(
                curve.plot(),
                state.method() == Method.CENTRAL,
                run.curve().element().name(),
                curve.findings(),
                checks.bands(),
                checks.notes(),
                checks.isSummary() ? null : checks.rows(),
                checks.hasRemarks(),
                checks.isSummary() ? checks.summary() : null,
                new CostInWords(run, frame.words()).view());
        Card card = card(controls, query, checks.sentence(), OtherLabs.showing(run, frame));
        return new Opened(view(controls, query, card, null, result), query, new CheckFacts(run));
    }

    private static Card card(CheckControls controls, String query, String sentence, List<Card.Action> actions) {
        Frame frame = controls.frame();
        List<String> fieldIds = Stream.concat(
                        controls.fields().stream().map(NumberField::id),
                        inputs(controls, query).stream().map(InputView::id))
                .toList();
        String title = frame.words().of("lab.gradient-check.title");
        Card card = Card.of(frame, title, sentence, query, controls.hidden(), actions, fieldIds);
        return controls.state().subject() instanceof Subject.OfProgram program
                ? card.with(ProgramView.of(program.attempt(), frame.words()))
                : card;
    }

    private static List<InputView> inputs(CheckControls controls, String query) {
        Frame frame = controls.frame();
        return controls.state().subject() instanceof Subject.OfProgram program
                ? InputViews.of(frame.id(), program.attempt(), frame.url(query), frame.words())
                : List.of();
    }

    private static GradientCheckView view(
            CheckControls controls, String query, Card card, String problem, GradientCheckView.Result result) {
        return new GradientCheckView(
                card,
                controls.choices(),
                controls.counters(),
                controls.fields(),
                inputs(controls, query),
                problem,
                result);
    }
}
