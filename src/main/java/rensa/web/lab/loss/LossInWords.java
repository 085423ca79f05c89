package rensa.web.lab.loss;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import rensa.engine.Op;
import rensa.figure.plot.Axis;
import rensa.figure.plot.Plot;
import rensa.figure.plot.Size;
import rensa.figure.plot.Style;
import rensa.network.Loss;
import rensa.web.lab.Frame;
import rensa.web.view.Cell;
import rensa.web.view.Numbers;
import rensa.web.view.OpMath;
import rensa.web.view.PlotView;
import rensa.web.view.Wording;

/** A run of the loss lab in a plot, a table and words. */
final class LossInWords {
    private static final List<String> NAMES = List.of("Y", "T");
    /** Sums of a row of targets that differ less from 1 were meant to be 1: 0.1 + 0.2 + 0.7 is not exactly. */
    private static final double NEARLY = 1e-9;
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
        return words.of("loss.sentence", text(run.loss()), moved, text(run.gradient(state.row(), state.column())));
    }

    LossView.ResultView result() {
        Op op = state.loss().op();
        return new LossView.ResultView(
                plot(),
                OpMath.forward(op, NAMES, "L"),
                words.of("op." + op.id() + ".forward"),
                average(),
                OpMath.rule(op, 0, NAMES, "L", "L"),
                words.of("op." + op.id() + ".backward"),
                run.takesLogits(),
                elements(),
                cell(run.loss()),
                notes());
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
                frame.path() + state.moving(row, column).query(),
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
            for (int row = 0; row < state.rows(); row++) {
                noteTargets(row, notes);
            }
        }
        if (state.loss() == Loss.CROSS_ENTROPY) {
            forEach((row, column) -> {
                noteProbability(row, column, notes);
                return null;
            });
        }
        if (!Double.isFinite(run.loss())) {
            notes.add(words.of("loss.note.not-finite", text(run.loss())));
        }
        return notes;
    }

    private void noteTargets(int row, List<String> notes) {
        double sum = 0;
        for (int column = 0; column < state.columns(); column++) {
            sum += run.targets().at(row, column);
        }
        if (Math.abs(sum - 1) > NEARLY) {
            notes.add(words.of("loss.note.targets", Integer.toString(row + 1), text(sum)));
        }
    }

    private void noteProbability(int row, int column, List<String> notes) {
        double output = run.outputs().at(row, column);
        if (output <= 0 && run.targets().at(row, column) != 0) {
            notes.add(words.of("loss.note.impossible", name(row, column), text(output)));
        } else if (output < 0 || output > 1) {
            notes.add(words.of("loss.note.probability", name(row, column), text(output)));
        }
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
