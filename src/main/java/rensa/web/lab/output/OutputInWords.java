package rensa.web.lab.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import rensa.engine.Ops;
import rensa.figure.Bars;
import rensa.figure.Box;
import rensa.web.view.Cell;
import rensa.web.view.Numbers;
import rensa.web.view.OpMath;
import rensa.web.view.Wording;

/** A run of the output lab as bars, a table and words. */
final class OutputInWords {
    /** Softmax is rounded by less; a sum of large numbers may be rounded by more. */
    private static final double ROUNDING = 1e-9;

    private final OutputState state;
    private final OutputRun run;
    private final Wording words;

    OutputInWords(OutputState state, OutputRun run, Wording words) {
        this.state = state;
        this.run = run;
        this.words = words;
    }

    String sentence() {
        if (state.regression()) {
            return words.of("output.sentence.identity", Integer.toString(state.size()));
        }
        List<Integer> largest =
                IntStream.range(0, state.size()).filter(run::isLargest).boxed().toList();
        return words.of(
                largest.size() == 1 ? "output.sentence.softmax" : "output.sentence.equal",
                words.list(largest.stream().map(OutputInWords::name).toList()),
                text(run.outputs().at(largest.get(0))));
    }

    OutputView.ResultView result() {
        boolean softmax = !state.regression();
        return new OutputView.ResultView(
                softmax,
                state.added().number() != 0,
                softmax ? OpMath.forward(Ops.SOFTMAX, List.of("a"), "y") : null,
                words.of("output.words." + state.kind()),
                adding(),
                softmax ? bars() : null,
                IntStream.range(0, state.size()).mapToObj(this::row).toList(),
                notes());
    }

    private OutputView.BarsView bars() {
        Bars bars = Bars.of(
                IntStream.range(0, state.size()).mapToObj(run.outputs()::at).toList());
        List<OutputView.Bar> views = IntStream.range(0, state.size())
                .mapToObj(i -> bar(i, bars.rails().get(i), bars.bars().get(i)))
                .toList();
        return new OutputView.BarsView(words.of("output.bars"), bars.width(), bars.height(), views);
    }

    private OutputView.Bar bar(int i, Box rail, Box bar) {
        return new OutputView.Bar(
                name(i),
                rail.centreY(),
                rail.x(),
                rail.y(),
                rail.height(),
                rail.width(),
                bar.width(),
                run.isLargest(i) ? "bar largest" : "bar");
    }

    private OutputView.Row row(int i) {
        return new OutputView.Row(
                name(i),
                run.isLargest(i) && !state.regression() ? "open" : "",
                cell(run.sums().at(i)),
                cell(run.shifted().at(i)),
                cell(run.exponentials().at(i)),
                cell(run.naive().at(i)),
                cell(run.before().at(i)),
                cell(run.outputs().at(i)));
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (!state.regression()) {
            inFormula().ifPresent(notes::add);
            inAdding().ifPresent(notes::add);
        }
        return notes;
    }

    /** What goes wrong where the formula is computed as it is written. */
    private Optional<String> inFormula() {
        if (!run.exponentials().isFinite()) {
            return Optional.of(words.of("output.note.overflow", text(firstNotFinite())));
        }
        if (!Double.isFinite(run.total())) {
            return Optional.of(words.of("output.note.total"));
        }
        return run.naive().isFinite() ? Optional.empty() : Optional.of(words.of("output.note.underflow"));
    }

    private Optional<String> inAdding() {
        String added = text(state.added().number());
        return losesDigits() ? Optional.of(words.of("output.note.lost", added, text(run.change()))) : Optional.empty();
    }

    private boolean losesDigits() {
        return run.change() > ROUNDING;
    }

    /** That adding changes nothing, where something is added; null where nothing is, or digits are lost. */
    private String adding() {
        boolean said = !state.regression() && state.added().number() != 0 && !losesDigits();
        return said ? words.of("output.added", text(state.added().number())) : null;
    }

    private static String name(int i) {
        return "y" + (i + 1);
    }

    /** The first sum whose exponential is too large. */
    private double firstNotFinite() {
        return IntStream.range(0, state.size())
                .filter(i -> !Double.isFinite(run.exponentials().at(i)))
                .mapToDouble(i -> run.shifted().at(i))
                .findFirst()
                .orElseThrow();
    }

    private static Cell cell(double number) {
        return Cell.of(number, Numbers.ROUNDED);
    }

    private static String text(double number) {
        return Numbers.ROUNDED.text(number);
    }
}
