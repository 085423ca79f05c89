package rensa.web.view;

import java.util.Optional;
import rensa.web.graph.GraphAttempt;

/**
 * The field for a program.
 *
 * @param text the program as it was typed
 * @param rows how many lines the field has
 * @param problem what is wrong with the program; null where it runs
 * @param locked whether it cannot be edited
 */
public record ProgramView(String text, int rows, ProblemView problem, boolean locked) implements Lockable {
    private static final int FEWEST_ROWS = 2;
    private static final int MOST_ROWS = 12;

    public static ProgramView of(GraphAttempt attempt, Wording words) {
        String text = attempt.state().program();
        Optional<ProblemView> problem = attempt.inProgram().map(mistake -> ProblemView.of(mistake, text, words));
        int lines = (int) text.lines().count();
        return new ProgramView(text, Math.max(FEWEST_ROWS, Math.min(MOST_ROWS, lines)), problem.orElse(null), false);
    }

    /** Why nothing could be computed, in one sentence: what is wrong with the program, or with its first input that is. */
    public String failure(GraphAttempt attempt, Wording words) {
        if (problem != null) {
            return problem.message();
        }
        return attempt.inInputs().values().stream()
                .findFirst()
                .map(mistake -> words.of(mistake.messageKey(), mistake.arguments()))
                .orElse("");
    }

    @Override
    public String lockName() {
        return "program";
    }

    @Override
    public String lockLabel() {
        return null;
    }

    @Override
    public ProgramView lock() {
        return new ProgramView(text, rows, problem, true);
    }
}
