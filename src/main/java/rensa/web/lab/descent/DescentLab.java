package rensa.web.lab.descent;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rensa.figure.plot.Interval;
import rensa.figure.plot.Plot;
import rensa.figure.plot.Size;
import rensa.figure.plot.Spot;
import rensa.web.graph.Mistake;
import rensa.web.lab.Card;
import rensa.web.lab.Frame;
import rensa.web.lab.Lab;
import rensa.web.lab.Opened;
import rensa.web.query.Parameters;
import rensa.web.view.Facts;
import rensa.web.view.Numbers;
import rensa.web.view.PlotView;
import rensa.web.view.ProgramView;
import rensa.web.view.Wording;

/** The descent lab: up to four optimizers on their way down a surface, or down a program of the reader's own. */
public final class DescentLab implements Lab {
    /** In requests that a click makes only: where it was, in the pixels of the picture. The descents start there. */
    private static final String AT = "at";

    private static final Pattern PLACE = Pattern.compile("(-?\\d{1,5}(?:\\.\\d{1,20})?),(-?\\d{1,5}(?:\\.\\d{1,20})?)");
    private static final Size PICTURE = Size.REGULAR;

    /** A start that was clicked is as exact as this share of the picture: less than a pixel. */
    private static final double GRAIN = 0.004;

    @Override
    public String id() {
        return "descent";
    }

    @Override
    public Opened open(Parameters parameters, Frame frame) {
        DescentState state = DescentQuery.read(parameters);
        if (!state.canRun()) {
            return stopped(state, frame, null);
        }
        if (state.parameters().isEmpty()) {
            return stopped(state, frame, frame.words().of("descent.nothing"));
        }
        try {
            DescentRun run = DescentRun.of(state);
            Optional<DescentState> moved = parameters
                    .last(AT)
                    .map(PLACE::matcher)
                    .filter(Matcher::matches)
                    .map(place -> startingAt(place, run, frame.words()));
            return descended(moved.isPresent() ? DescentRun.of(moved.get()) : run, frame);
        } catch (Mistake mistake) {
            return stopped(state, frame, frame.words().of(mistake.messageKey(), mistake.arguments()));
        }
    }

    private static DescentState startingAt(Matcher place, DescentRun run, Wording words) {
        Spot spot = PlotView.spot(
                plot(run, new RunWords(run, words)),
                PICTURE,
                Double.parseDouble(place.group(1)),
                Double.parseDouble(place.group(2)));
        Map<String, String> start = new LinkedHashMap<>();
        List<String> names = run.ground().names();
        for (int i = 0; i < names.size(); i++) {
            Interval range = run.extent().ranges().get(i);
            start.put(names.get(i), Numbers.typed(i == 0 ? spot.x() : spot.y(), GRAIN * range.length()));
        }
        return run.state().startingAt(start);
    }

    private static Plot plot(DescentRun run, RunWords names) {
        return run.ground().dimensions() == 2 ? new MapPlot(run, names).plot() : new CurvePlot(run, names).plot();
    }

    private static Opened stopped(DescentState state, Frame frame, String problem) {
        DescentControls controls = new DescentControls(state, frame);
        String sentence = problem != null ? problem : failure(state, controls);
        Card card = card(controls, sentence, List.of());
        return new Opened(view(controls, card, problem, null), state.query(), Facts.NONE);
    }

    private static String failure(DescentState state, DescentControls controls) {
        ProgramView program = ProgramView.of(state.attempt(), controls.frame().words());
        return program.problem() != null ? program.problem().message() : controls.failure();
    }

    private static Opened descended(DescentRun run, Frame frame) {
        Wording words = frame.words();
        RunWords names = new RunWords(run, words);
        DescentInWords told = new DescentInWords(run, names, frame);
        DescentTables tables = new DescentTables(run, names, frame);
        UpdateInWords update = new UpdateInWords(run, names, frame);
        boolean isMap = run.ground().dimensions() == 2;
        DescentView.Result result = new DescentView.Result(
                PlotView.of(
                        plot(run, names),
                        PICTURE,
                        words.of(
                                isMap ? "descent.plot.map" : "descent.plot.walk",
                                run.ground().lossName()),
                        words),
                isMap,
                PlotView.of(
                        new LossPlot(run, names).plot(),
                        Size.REGULAR,
                        words.of("descent.plot.losses", run.ground().lossName()),
                        words),
                told.switches(),
                told.stepper(),
                told.notes(),
                update.view(),
                tables.runs(),
                tables.steps());
        DescentControls controls = new DescentControls(run.state(), frame);
        Card card = card(controls, told.sentence(), update.actions());
        return new Opened(view(controls, card, null, result), run.state().query(), new DescentFacts(run));
    }

    private static Card card(DescentControls controls, String sentence, List<Card.Action> actions) {
        Frame frame = controls.frame();
        DescentState state = controls.state();
        Card card = Card.of(
                frame,
                frame.words().of("lab.descent.title"),
                sentence,
                state.query(),
                controls.hidden(),
                actions,
                controls.fieldIds());
        return state.surface().isPresent() ? card : card.with(ProgramView.of(state.attempt(), frame.words()));
    }

    private static DescentView view(DescentControls controls, Card card, String problem, DescentView.Result result) {
        return new DescentView(
                card,
                controls.choices(),
                controls.runs(),
                controls.field(),
                controls.inputs(),
                controls.of(),
                controls.steps(),
                controls.settings(),
                problem,
                result);
    }
}
