package rensa.web.lab.descent;

import java.util.Optional;
import java.util.OptionalInt;
import rensa.network.Descent;

/**
 * A descent that goes astray: its loss rises from some step to the end, or something is at last no longer a finite number.
 *
 * @param since the last step after which the loss had not yet begun to rise for good
 * @param notFinite after which step the loss or a parameter is first no longer finite
 */
record Astray(int since, OptionalInt notFinite) {
    /** A rise of fewer steps may be a momentum's swing. */
    private static final int FEWEST_RISES = 3;

    /** What went wrong with a descent; nothing where it went well. */
    static Optional<Astray> of(Descent descent) {
        double[] losses = descent.losses();
        int end = descent.diverged().orElse(losses.length - 1);
        int since = end;
        while (since > 0 && rises(losses[since - 1], losses[since])) {
            since--;
        }
        boolean goesAstray = descent.diverged().isPresent() || losses[end] > losses[0] && end - since >= FEWEST_RISES;
        return goesAstray ? Optional.of(new Astray(since, descent.diverged())) : Optional.empty();
    }

    /** What is not a number is no way down either. */
    private static boolean rises(double before, double after) {
        return !(after <= before);
    }
}
