package rensa.web.lab.descent;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import rensa.network.Setting;
import rensa.web.view.Numbers;
import rensa.web.view.Wording;

/** What the descents, their points and their numbers are called. */
record RunWords(DescentRun run, Wording words) {
    /** {@code A}. */
    static String letter(RunChoice choice) {
        return choice.letter().toUpperCase(Locale.ROOT);
    }

    static String optimizer(RunChoice choice, Wording words) {
        return words.of("descent.optimizer." + choice.optimizer().id());
    }

    /** {@code A: SGD}. */
    static String title(RunChoice choice, Wording words) {
        return words.of("descent.run.title", letter(choice), optimizer(choice, words));
    }

    /** {@code A: SGD (η = 0.95)}. */
    String name(Course course) {
        double rate = course.tuning().of(Setting.LEARNING_RATE);
        return words.of(
                "descent.run.name",
                letter(course.choice()),
                optimizer(course.choice(), words),
                Setting.LEARNING_RATE.symbol(),
                number(rate));
    }

    static String number(double value) {
        return Numbers.ROUNDED.text(value);
    }

    /** {@code L = 6.45}. */
    String loss(double loss) {
        return run.ground().lossName() + " = " + number(loss);
    }

    /** {@code x = −7 and y = 2}. */
    String point(double[] at) {
        List<String> names = run.ground().names();
        return words.list(IntStream.range(0, at.length)
                .mapToObj(i -> names.get(i) + " = " + number(at[i]))
                .toList());
    }

    /** {@code (−0.7, 4)}; a single number stands alone. */
    static String vector(List<Double> numbers) {
        List<String> texts = numbers.stream().map(RunWords::number).toList();
        return texts.size() == 1 ? texts.get(0) : "(" + String.join(", ", texts) + ")";
    }

    static double[] array(List<Double> numbers) {
        return numbers.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** {@code ∂L/∂x}, for each parameter. */
    List<String> gradientNames() {
        return run.ground().names().stream()
                .map(name -> "∂" + run.ground().lossName() + "/∂" + name)
                .toList();
    }

    /** After which step a way, as far as it is shown, is lowest. */
    static int lowest(Course course, int last) {
        int lowest = 0;
        for (int step = 1; step <= last; step++) {
            if (course.loss(step) < course.loss(lowest)) {
                lowest = step;
            }
        }
        return lowest;
    }
}
