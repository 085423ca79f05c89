package rensa.web.lab.output;

import java.util.ArrayList;
import java.util.List;
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
    private final OutputState state;
    private final OutputRun run;
    private final Wording words;

    OutputInWords(OutputState state, OutputRun run, Wording words) {
        this.state = state;
        this.run = run;
        this.words = words;
    }

    String sentence() {
        int largest = run.largest();
        String output = text(run.outputs().at(largest));
        return state.regression()
                ? words.of("output.sentence.identity", Integer.toString(state.size()))
                : words.of("output.sentence.softmax", "y" + (largest + 1), output);
    }

    OutputView.ResultView result() {
        boolean softmax = !state.regression();
        return new OutputView.ResultView(
                softmax,
                state.added().number() != 0,
                softmax ? OpMath.forward(Ops.SOFTMAX, List.of("a"), "y") : null,
                words.of("output.words." + state.kind()),
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
                "y" + (i + 1),
                rail.centreY(),
                rail.x(),
                rail.y(),
                rail.height(),
                rail.width(),
                bar.width(),
                i == run.largest() ? "bar largest" : "bar");
    }

    private OutputView.Row row(int i) {
        return new OutputView.Row(
                "y" + (i + 1),
                i == run.largest() && !state.regression() ? "open" : "",
                cell(run.sums().at(i)),
                cell(run.shifted().at(i)),
                cell(run.exponentials().at(i)),
                cell(run.naive().at(i)),
                cell(run.before().at(i)),
                cell(run.outputs().at(i)));
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (state.regression()) {
            return notes;
        }
        if (!run.exponentials().isFinite()) {
            notes.add(words.of("output.note.overflow", text(firstNotFinite())));
        } else if (!run.naive().isFinite()) {
            notes.add(words.of("output.note.underflow"));
        }
        if (state.added().number() != 0) {
            notes.add(words.of("output.note.added", text(state.added().number())));
        }
        return notes;
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
