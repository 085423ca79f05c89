package rensa.web.lab.descent;

import java.util.NoSuchElementException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rensa.network.Setting;
import rensa.web.view.Facts;

/**
 * The numbers of the descents: {@code loss 3} and {@code x 3} after three steps, {@code rate}; of another descent than that
 * which is explained with its letter before, {@code b loss 3}. {@code dx 3} is by how much the step after those changes x.
 */
record DescentFacts(DescentRun run) implements Facts {
    private static final Pattern NAME = Pattern.compile("(?:(?<letter>[a-d]) )?(?<what>\\S+)(?: (?<step>\\d+))?");
    private static final String CHANGE = "d";

    @Override
    public double value(String name) {
        Matcher asked = asked(name);
        Course course = course(asked);
        String what = asked.group("what");
        return switch (what) {
            case "steps" -> run.steps();
            case "rate" -> course.tuning().of(Setting.LEARNING_RATE);
            case "since" -> course.astray().orElseThrow().since();
            case "loss" -> course.loss(step(asked));
            default -> ofParameter(what, asked, course);
        };
    }

    private double ofParameter(String what, Matcher asked, Course course) {
        int parameter = run.ground().names().indexOf(what);
        if (parameter >= 0) {
            return course.paths().get(parameter)[step(asked)];
        }
        int changed = run.ground().names().indexOf(what.substring(CHANGE.length()));
        if (!what.startsWith(CHANGE) || changed < 0) {
            throw new NoSuchElementException(what);
        }
        return run.stages()
                .get(step(asked))
                .change(changed, course.rule().step().index());
    }

    /** ∂loss/∂parameter on the way that is explained: {@code x 0}. */
    @Override
    public double gradient(String name) {
        Matcher asked = asked(name);
        int parameter = run.ground().names().indexOf(asked.group("what"));
        return run.stages().get(step(asked)).gradient().get(parameter);
    }

    private static Matcher asked(String name) {
        Matcher asked = NAME.matcher(name);
        if (!asked.matches()) {
            throw new NoSuchElementException(name);
        }
        return asked;
    }

    private Course course(Matcher asked) {
        String letter = asked.group("letter");
        return letter == null ? run.course() : run.courses().get(RunChoice.LETTERS.indexOf(letter));
    }

    private static int step(Matcher asked) {
        return Integer.parseInt(asked.group("step"));
    }
}
