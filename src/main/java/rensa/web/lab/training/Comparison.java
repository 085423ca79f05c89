package rensa.web.lab.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import rensa.figure.plot.Axis;
import rensa.figure.plot.Plot;
import rensa.figure.plot.Style;
import rensa.network.Evaluation;
import rensa.network.Score;
import rensa.network.Task;
import rensa.network.TrainingRun;
import rensa.web.graph.Mistake;
import rensa.web.lab.Frame;
import rensa.web.lab.training.TrainingView.ComparedRow;
import rensa.web.lab.training.TrainingView.ComparisonView;
import rensa.web.view.Cell;
import rensa.web.view.Numbers;
import rensa.web.view.PlotView;

/** Up to four runs that differ in one setting, side by side. */
final class Comparison {
    /** Settings whose values have names. */
    private static final Set<String> NAMED = Set.of("optimizer", "f", "init");

    private final TrainingState state;
    private final Frame frame;
    private final List<Compared> runs = new ArrayList<>();

    /**
     * One of them.
     *
     * @param run none where the value of the setting is refused
     */
    private record Compared(String value, TrainingState state, Optional<TrainingRun> run) {
        Optional<Evaluation> last() {
            return run.map(each -> each.evaluations().get(each.epoch()));
        }
    }

    private Comparison(TrainingState state, Frame frame) {
        this.state = state;
        this.frame = frame;
    }

    static ComparisonView of(TrainingState state, TrainingRuns trained, Frame frame) {
        Comparison comparison = new Comparison(state, frame);
        TrainingState.Varied varied = state.varied().orElseThrow();
        List<TrainingSettings> taken = varied.values().stream()
                .flatMap(value -> settings(state, varied.name(), value).stream())
                .toList();
        Map<TrainingSettings, TrainingRun> runs = trained.together(taken, state.epochs());
        for (String value : varied.values()) {
            comparison.runs.add(new Compared(
                    value,
                    state.with(varied.name(), value),
                    settings(state, varied.name(), value).map(runs::get)));
        }
        return comparison.view(varied);
    }

    /** None where the value is not one of the setting, or the nearest one was taken in its place. */
    private static Optional<TrainingSettings> settings(TrainingState state, String setting, String value) {
        TrainingState one = state.with(setting, value);
        return one.settings().filter(settings -> one.text(setting).equals(value.replace(" ", "")));
    }

    private ComparisonView view(TrainingState.Varied varied) {
        boolean classes = state.settings().orElseThrow().source().task() == Task.CLASSIFICATION;
        boolean tested = state.settings().orElseThrow().testShare() > 0;
        List<PlotView> curves = new ArrayList<>();
        curves.add(plot("curve.loss", false, each -> each.train().loss()));
        if (classes) {
            curves.add(
                    plot("curve.accuracy", true, each -> each.train().accuracy().orElse(Double.NaN)));
        }
        if (tested) {
            curves.add(plot(
                    "curve.test", false, each -> each.test().map(Score::loss).orElse(Double.NaN)));
        }
        return new ComparisonView(
                sentence(),
                curves,
                classes,
                tested,
                word("setting." + varied.name()),
                rows(),
                frame.url(state.fromTheBeginning().query()));
    }

    private String word(String key, Object... arguments) {
        return frame.words().of("training." + key, arguments);
    }

    private PlotView plot(String title, boolean share, ToDoubleFunction<Evaluation> number) {
        Axis y = share ? Axis.linear(0, 1).named(word("axis.accuracy")) : lossAxis(number);
        Plot plot = Plot.of(Axis.linear(0, state.epochs()).named(word("axis.epoch")), y);
        for (int i = 0; i < runs.size(); i++) {
            Compared compared = runs.get(i);
            if (compared.run().isPresent()) {
                plot = plot.line(
                        name(compared),
                        Style.RUN.variant(i),
                        TrainingCurves.spots(compared.run().get().evaluations(), state.epochs(), number));
            }
        }
        return PlotView.of(plot, TrainingCurves.SIZE, word(title), frame.words());
    }

    private Axis lossAxis(ToDoubleFunction<Evaluation> loss) {
        double first = runs.stream()
                .flatMap(compared -> compared.run().stream())
                .mapToDouble(run -> loss.applyAsDouble(run.evaluations().get(0)))
                .max()
                .orElse(0);
        DoubleStream all = runs.stream()
                .flatMap(compared -> compared.run().stream())
                .flatMap(run -> run.evaluations().stream())
                .mapToDouble(loss);
        return TrainingCurves.axis(all, first, frame.words());
    }

    private String name(Compared compared) {
        return word("compared", word("setting." + setting()), shown(compared));
    }

    private String setting() {
        return state.varied().orElseThrow().name();
    }

    /** The value as menus show it; one that was refused as it was typed. */
    private String shown(Compared compared) {
        boolean isNamed = NAMED.contains(setting()) || compared.value().equals(TrainingState.NO_LAYERS);
        return compared.run().isPresent() && isNamed ? word(setting() + "." + compared.value()) : compared.value();
    }

    /** Which of them ends with the least loss, on the test rows where there are any. */
    private String sentence() {
        return runs.stream()
                .filter(compared -> compared.run()
                        .filter(run -> run.epoch() == state.epochs())
                        .isPresent())
                .min((one, other) -> Double.compare(finalLoss(one), finalLoss(other)))
                .map(best -> word(
                        best.last().orElseThrow().test().isPresent() ? "compare.best.test" : "compare.best.train",
                        name(best),
                        Scene.text(finalLoss(best)),
                        state.epochs()))
                .orElseGet(() -> word("compare.none"));
    }

    private static double finalLoss(Compared compared) {
        Evaluation last = compared.last().orElseThrow();
        return last.test().orElse(last.train()).loss();
    }

    private List<ComparedRow> rows() {
        List<Cell> train = losses(compared -> compared.last().map(Evaluation::train));
        List<Cell> test = losses(compared -> compared.last().flatMap(Evaluation::test));
        List<ComparedRow> rows = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            Compared compared = runs.get(i);
            rows.add(new ComparedRow(
                    shown(compared),
                    frame.url(compared.state().at(compared.state().epochs()).query()),
                    train.get(i),
                    test.get(i),
                    Tables.accuracy(compared.last().map(Evaluation::train)),
                    Tables.accuracy(compared.last().flatMap(Evaluation::test)),
                    note(compared)));
        }
        return rows;
    }

    private List<Cell> losses(java.util.function.Function<Compared, Optional<Score>> score) {
        return Cell.aligned(runs.stream()
                .map(compared -> score.apply(compared)
                        .map(each -> Cell.of(each.loss(), Numbers.ROUNDED))
                        .orElse(Cell.EMPTY))
                .toList());
    }

    private String note(Compared compared) {
        if (compared.run().isEmpty()) {
            Mistake mistake = compared.state().mistakes().get(setting());
            return mistake == null ? word("compare.refused") : TrainingCard.told(mistake, setting(), frame.words());
        }
        TrainingRun run = compared.run().get();
        return run.divergence()
                .map(divergence -> word("compare.diverged", divergence.step(), divergence.epoch()))
                .orElseGet(() -> run.epoch() < state.epochs() ? word("compare.unfinished", run.epoch()) : "");
    }
}
