package rensa.web.lab.gradientcheck;

import java.util.List;
import rensa.web.lab.gradientcheck.GradientCheckView.CostRow;
import rensa.web.lab.gradientcheck.GradientCheckView.CostView;
import rensa.web.view.Numbers;
import rensa.web.view.Wording;

/** What both ways to the gradients cost, for what is shown and for a network that reads digits. */
record CostInWords(CheckRun run, Wording words) {
    private static final double MILLISECOND = 1e-3;
    private static final double MICROSECOND = 1e-6;
    private static final double MINUTE = 60;
    private static final double HOUR = 3600;
    /** So many of a unit are still told in it. */
    private static final double MOST = 100;
    /** From here on a ratio of times is rounded to more than 1. */
    private static final double LONGER = 1.05;

    CostView view() {
        LargeNetwork large = LargeNetwork.timed();
        String shown = shown(run.elements().size());
        String big =
                words.of("gradient-check.cost.large", LargeNetwork.ARCHITECTURE.toString(), LargeNetwork.parameters());
        long bigPasses = LargeNetwork.passes(run.state().method());
        return new CostView(
                List.of(
                        numerical(shown, run.passes(), time(run.cost().numerical())),
                        backprop(shown, time(run.cost().backprop())),
                        numerical(
                                big,
                                bigPasses,
                                words.of(
                                        "gradient-check.cost.product",
                                        time(large.numerical(run.state().method())),
                                        bigPasses,
                                        time(large.forward()))),
                        backprop(big, time(large.both()))),
                ratio(
                        words,
                        run.cost().numerical() / run.cost().backprop(),
                        large.numerical(run.state().method()) / large.both()),
                words.of(
                        "gradient-check.cost.note",
                        LargeNetwork.ARCHITECTURE.toString(),
                        LargeNetwork.ROWS,
                        Numbers.ROUNDED.text(LargeNetwork.SIGMA)));
    }

    private String shown(int count) {
        if (!run.state().isOfProgram()) {
            return words.of("gradient-check.cost.network", count);
        }
        return words.of(count == 1 ? "gradient-check.cost.program.one" : "gradient-check.cost.program", count);
    }

    /** How much longer numerical differentiation takes; with a single number to differentiate by it may take no longer. */
    static String ratio(Wording words, double shown, double large) {
        return words.of(
                shown < LONGER ? "gradient-check.cost.ratio.no-longer" : "gradient-check.cost.ratio",
                Numbers.rough(shown),
                LargeNetwork.ARCHITECTURE.toString(),
                Numbers.rough(large));
    }

    private CostRow numerical(String of, long passes, String time) {
        String method =
                words.of("gradient-check.plot." + CheckState.id(run.state().method()));
        return new CostRow(of, words.of("gradient-check.cost.numerical", method), count(passes), count(0), time);
    }

    private CostRow backprop(String of, String time) {
        return new CostRow(of, words.of("gradient-check.cost.backprop"), count(1), count(1), time);
    }

    /** A count with its digits in groups. */
    private String count(long number) {
        return words.of("gradient-check.number", number);
    }

    private String time(double seconds) {
        if (seconds < MILLISECOND) {
            return time("microseconds", seconds / MICROSECOND);
        }
        if (seconds < 1) {
            return time("milliseconds", seconds / MILLISECOND);
        }
        if (seconds < MOST) {
            return time("seconds", seconds);
        }
        return seconds < MOST * MINUTE ? time("minutes", seconds / MINUTE) : time("hours", seconds / HOUR);
    }

    private String time(String unit, double number) {
        return words.of("gradient-check.time." + unit, Numbers.rough(number));
    }
}
