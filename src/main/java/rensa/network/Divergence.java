package rensa.network;

/**
 * That a training run came to numbers that are not finite, and so to its end.
 *
 * @param step the update at which it happened, the first being 1
 * @param epoch the epoch of that update, the first being 1
 * @param place what was the first that was not finite
 * @param cause what is to blame
 * @param firstNorm the norm of all gradients before the first update
 * @param lastLoss the loss of the last batch for which it was finite
 */
public record Divergence(int step, int epoch, Place place, Cause cause, double firstNorm, double lastLoss) {
    /** From such a norm on, the gradients of the first weights count as exploding. */
    public static final double EXPLODING = 1000;

    /** What can be the first that is not finite. */
    public enum Place {
        LOSS,
        GRADIENT,
        PARAMETER
    }

    /** What can be to blame. */
    public enum Cause {
        /** The gradients were fine at first; too long steps made the weights grow, and these the gradients. */
        LEARNING_RATE,
        /** The gradients were huge from the beginning. */
        EXPLODING_GRADIENT
    }

    static Divergence of(int step, int epoch, Place place, double firstNorm, double lastLoss) {
        Cause cause = firstNorm < EXPLODING ? Cause.LEARNING_RATE : Cause.EXPLODING_GRADIENT;
        return new Divergence(step, epoch, place, cause, firstNorm, lastLoss);
    }
}
