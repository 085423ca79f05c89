package rensa.web.lab.loss;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import rensa.engine.Op;
import rensa.engine.Tensor;
import rensa.figure.plot.Axis;
import rensa.figure.plot.Plot;
import rensa.figure.plot.Size;
import rensa.figure.plot.Style;
import rensa.network.Loss;
import rensa.web.graph.GraphAttempt;
import rensa.web.graph.GraphRun;
import rensa.web.graph.GraphState;
import rensa.web.lab.Frame;
import rensa.web.view.Cell;
import rensa.web.view.ExplanationView;
import rensa.web.view.Links;
import rensa.web.view.Numbers;
import rensa.web.view.OpMath;
import rensa.web.view.PlotView;
import rensa.web.view.RunView;
import rensa.web.view.Scene;
import rensa.web.view.Wording;

/** A run of the loss lab in a plot, a table and words. */
final class LossInWords {
    private static final List<String> NAMES = List.of("Y", "T");
    /** A difference of two large numbers may overflow. */
    private static final double LARGEST_REACH = 1e300;

    private final LossState state;
    private final LossRun run;
    private final Frame frame;
    private final Wording words;

    LossInWords(LossState state, LossRun run, Frame frame) {
        this.state = state;
        this.run = run;
        this.frame = frame;
        this.words = frame.words();
    }

    /** {@code L = 5. If Y[1][0] rises a little, L changes 3 times as much.} */
    String sentence() {
        String moved = name(state.row(), state.column());
        if (!Double.isFinite(run.loss())) {
            return words.of("loss.note.not-finite", text(run.loss()));
        }
        return words.of("loss.sentence", text(run.loss()), moved, text(run.gradient(state.row(), state.column())));
    }

    LossView.ResultView result() {
        Op op = state.loss().op();
        return new LossView.ResultView(
                plot(),
                OpMath.forward(op, NAMES, "L"),
                words.of("op." + op.id() + ".forward"),
                average(),
                explanation(),
                run.takesLogits(),
                elements(),
                cell(run.loss()),
                notes());
    }

    /** How the gradients of all outputs are found. What it leads to is explained in the graph lab. */
    private ExplanationView explanation() {
        GraphState graph = state.inGraphLab();
        GraphRun passes = GraphAttempt.of(graph).run().orElseThrow();
        Links links = new Links(frame.urlOf("graph", graph.programQuery()), graph);
        return RunView.of(Scene.of(passes, graph, links, words)).explanation();
    }

    private String average() {
        String divisor = Integer.toString(run.divisor());
        return switch (state.loss()) {
            case MSE -> words.of("loss.average.elements", divisor);
            case SUM_SQUARED_ERROR -> words.of("loss.average.none");
            default -> words.of("loss.average.rows", divisor);
        };
    }

    /** The loss as one output moves, with the point where it is and the tangent there. */
    private PlotView plot() {
        String name = name(state.row(), state.column());
        double output = run.outputs().at(state.row(), state.column());
        Plot plot = Plot.of(axis(output).named(name), Axis.linear().named("L").including(0))
                .curve(words.of("loss.curve"), Style.VALUE, y -> run.lossAt(state.row(), state.column(), y))
                .tangent(
                        words.of("loss.tangent"),
                        Style.GRADIENT,
                        output,
                        run.loss(),
                        run.gradient(state.row(), state.column()))
                .point("", Style.ACTIVE, output, run.loss());
        return PlotView.of(plot, Size.REGULAR, words.of("loss.plot", name), words);
    }

    /** Around the output, and as far as its target; a probability between 0 and 1. */
    private Axis axis(double output) {
        double target = run.targets().at(state.row(), state.column());
        return switch (state.loss()) {
            case CROSS_ENTROPY -> Axis.linear(Math.min(0, output), Math.max(1, output));
            case SOFTMAX_CROSS_ENTROPY -> Axis.linear(output - 5, output + 5);
            default -> {
                double reach = Math.min(LARGEST_REACH, 1.5 * Math.max(1, Math.abs(output - target)));
                yield Axis.linear(target - reach, target + reach);
            }
        };
    }

    private List<LossView.Row> elements() {
        return forEach((row, column) -> new LossView.Row(
                name(row, column),
                frame.url(state.moving(row, column).query()),
                row == state.row() && column == state.column() ? "open" : "",
                cell(run.outputs().at(row, column)),
                cell(run.targets().at(row, column)),
                run.takesLogits() ? cell(run.probabilities().at(row, column)) : null,
                run.takesLogits()
                        ? cell(run.probabilities().at(row, column)
                                - run.targets().at(row, column))
                        : null,
                cell(run.alone(row, column)),
                cell(run.share(row, column)),
                cell(run.gradient(row, column))));
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (state.loss() == Loss.CROSS_ENTROPY || run.takesLogits()) {
            forEach((row, column) -> noteTarget(row, column, notes));
            noteSums(run.targets(), "loss.note.targets", notes);
        }
        if (state.loss() == Loss.CROSS_ENTROPY) {
            forEach((row, column) -> noteProbability(row, column, notes));
            noteSums(run.outputs(), "loss.note.outputs", notes);
        }
        if (!Double.isFinite(run.loss())) {
            notes.add(words.of("loss.note.not-finite", text(run.loss())));
        }
        return notes;
    }

    private boolean noteTarget(int row, int column, List<String> notes) {
        double target = run.targets().at(row, column);
        return target < 0 && notes.add(words.of("loss.note.negative", "T[" + row + "][" + column + "]", text(target)));
    }

    /** A note on each row that does not add up to 1. */
    private void noteSums(Tensor matrix, String key, List<String> notes) {
        for (int row = 0; row < state.rows(); row++) {
            if (!Probabilities.addUp(matrix, row)) {
                notes.add(words.of(key, Integer.toString(row + 1), text(Probabilities.sum(matrix, row))));
            }
        }
    }

    private boolean noteProbability(int row, int column, List<String> notes) {
        double output = run.outputs().at(row, column);
        boolean impossible = output <= 0 && run.targets().at(row, column) != 0;
        boolean unfit = impossible || output < 0 || output > 1;
        String key = impossible ? "loss.note.impossible" : "loss.note.probability";
        return unfit && notes.add(words.of(key, name(row, column), text(output)));
    }

    private <T> List<T> forEach(BiFunction<Integer, Integer, T> element) {
        List<T> all = new ArrayList<>();
        for (int row = 0; row < state.rows(); row++) {
            for (int column = 0; column < state.columns(); column++) {
                all.add(element.apply(row, column));
            }
        }
        return all;
    }

    private static String name(int row, int column) {
        return "Y[" + row + "][" + column + "]";
    }

    private static Cell cell(double number) {
        return Cell.of(number, Numbers.ROUNDED);
    }

    private static String text(double number) {
        return Numbers.ROUNDED.text(number);
    }
}
