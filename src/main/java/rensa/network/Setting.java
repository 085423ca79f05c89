package rensa.network;

/** A number that an optimizer is set with. Its id is permanent: it is the name in JSON and in links. */
public enum Setting {
    /** How far a step goes. */
    LEARNING_RATE("learningRate", "η"),
    /** How much of the last step's speed is kept. */
    MOMENTUM("momentum", "μ"),
    /** How much of a running mean of squares is kept. */
    DECAY("decay", "ρ"),
    /** How much of the running mean of gradients is kept. */
    BETA1("beta1", "β₁"),
    /** How much of the running mean of their squares is kept. */
    BETA2("beta2", "β₂"),
    /** Keeps a division from one by 0. */
    EPSILON("epsilon", "ε");

    private final String id;
    private final String symbol;

    Setting(String id, String symbol) {
        this.id = id;
        this.symbol = symbol;
    }

    public String id() {
        return id;
    }

    /** How it is written in formulas, and the name of its node in an {@link UpdateRule}. */
    public String symbol() {
        return symbol;
    }

    /** Whether it can have that value: none is negative, and a share that is kept is less than 1. */
    public boolean allows(double value) {
        return value >= 0 && (isShare() ? value < 1 : value < Double.POSITIVE_INFINITY);
    }

    /** Whether it says how much of something is kept. */
    public boolean isShare() {
        return this != LEARNING_RATE && this != EPSILON;
    }
}
