package rensa.practice;

import java.util.Locale;
import java.util.Optional;

/** What a problem exercises. */
public enum Topic {
    /** + − × ÷ */
    ARITHMETIC(true),
    FAN_OUT(true),
    /** Powers and inner functions. */
    POWERS(true),
    ACTIVATIONS(false),
    /** A neuron, and matrices over a batch. */
    AFFINE(true),
    SOFTMAX_LOSS(false),
    /** One step of gradient descent. */
    UPDATE(true);

    /** The levels: gradients of scalars; values of the forward pass as well; longer graphs and matrices. */
    public static final int LEVELS = 3;

    private final boolean hasShortAnswers;

    Topic(boolean hasShortAnswers) {
        this.hasShortAnswers = hasShortAnswers;
    }

    /** The permanent name, as in the URL. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Topic> byId(String id) {
        for (Topic topic : values()) {
            if (topic.id().equals(id)) {
                return Optional.of(topic);
            }
        }
        return Optional.empty();
    }

    /** Whether every number is a short decimal, so that it can be worked out without a calculator. */
    boolean hasShortAnswers() {
        return hasShortAnswers;
    }
}
