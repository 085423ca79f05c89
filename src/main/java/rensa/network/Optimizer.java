package rensa.network;

import static rensa.network.Setting.BETA1;
import static rensa.network.Setting.BETA2;
import static rensa.network.Setting.DECAY;
import static rensa.network.Setting.EPSILON;
import static rensa.network.Setting.LEARNING_RATE;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import rensa.engine.Ops;
import rensa.network.UpdateRule.Draft;

/**
 * The ways to follow a gradient downhill, each defined as in PyTorch. In the rules w is a parameter and g its gradient; a
 * prime marks what is remembered for the next step, and all of that is 0 at first. The id, the name in lower case, is
 * permanent.
 */
public enum Optimizer {
    /** w − η·g. */
    SGD(sgd(), Map.of(LEARNING_RATE, 0.1)),

    /** v′ = μ·v + g, then w − η·v′. */
    MOMENTUM(momentum(), Map.of(LEARNING_RATE, 0.1, Setting.MOMENTUM, 0.9)),

    /** v′ = μ·v + g, then w − η·(g + μ·v′). */
    NESTEROV(nesterov(), Map.of(LEARNING_RATE, 0.1, Setting.MOMENTUM, 0.9)),

    /** s′ = s + g², then w − η·g/(√s′ + ε). (Duchi, Hazan and Singer, 2011.) */
    ADAGRAD(adagrad(), Map.of(LEARNING_RATE, 0.1, EPSILON, 1e-10)),

    /** s′ = ρ·s + (1 − ρ)·g², then w − η·g/(√s′ + ε). (Hinton, 2012.) */
    RMSPROP(rmsprop(), Map.of(LEARNING_RATE, 0.01, DECAY, 0.99, EPSILON, 1e-8)),

    /**
     * m′ = β₁·m + (1 − β₁)·g and s′ = β₂·s + (1 − β₂)·g². Both begin too small, which is made up for in step t: m̂ = m′/(1 −
     * β₁ᵗ) and ŝ = s′/(1 − β₂ᵗ). Then w − η·m̂/(√ŝ + ε). (Kingma and Ba, 2015.)
     */
    ADAM(adam(), Map.of(LEARNING_RATE, 0.01, BETA1, 0.9, BETA2, 0.999, EPSILON, 1e-8));

    private final UpdateRule rule;
    private final Map<Setting, Double> usual;

    Optimizer(UpdateRule rule, Map<Setting, Double> usual) {
        this.rule = rule;
        this.usual = Collections.unmodifiableMap(new EnumMap<>(usual));
    }

    public static Optional<Optimizer> of(String id) {
        return Arrays.stream(values())
                .filter(optimizer -> optimizer.id().equals(id))
                .findFirst();
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public UpdateRule rule() {
        return rule;
    }

    /** Its settings, in the order in which its rule takes them, with the values that they usually have. */
    public Map<Setting, Double> usual() {
        return usual;
    }

    private static UpdateRule sgd() {
        Draft rule = new Draft(List.of(), LEARNING_RATE);
        return rule.descend(rule.gradient());
    }

    private static UpdateRule momentum() {
        Draft rule = new Draft(List.of("v"), LEARNING_RATE, Setting.MOMENTUM);
        return rule.descend(velocity(rule));
    }

    private static UpdateRule nesterov() {
        Draft rule = new Draft(List.of("v"), LEARNING_RATE, Setting.MOMENTUM);
        int ahead = rule.compute(Ops.MULTIPLY, rule.setting(1), velocity(rule));
        return rule.descend(rule.compute(Ops.ADD, rule.gradient(), ahead));
    }

    private static int velocity(Draft rule) {
        int kept = rule.compute(Ops.MULTIPLY, rule.setting(1), rule.before(0));
        return rule.remember("v′", rule.compute(Ops.ADD, kept, rule.gradient()));
    }

    private static UpdateRule adagrad() {
        Draft rule = new Draft(List.of("s"), LEARNING_RATE, EPSILON);
        int squares = rule.remember("s′", rule.compute(Ops.ADD, rule.before(0), rule.squared(rule.gradient())));
        return rule.descend(rule.scaled(rule.gradient(), squares, rule.setting(1)));
    }

    private static UpdateRule rmsprop() {
        Draft rule = new Draft(List.of("s"), LEARNING_RATE, DECAY, EPSILON);
        int squares = rule.remember("s′", rule.mean(rule.setting(1), rule.before(0), rule.squared(rule.gradient())));
        return rule.descend(rule.scaled(rule.gradient(), squares, rule.setting(2)));
    }

    private static UpdateRule adam() {
        Draft rule = new Draft(List.of("t", "m", "s"), LEARNING_RATE, BETA1, BETA2, EPSILON);
        int t = rule.remember("t′", rule.compute(Ops.ADD, rule.before(0), rule.number(1)));
        int mean = rule.remember("m′", rule.mean(rule.setting(1), rule.before(1), rule.gradient()));
        int squares = rule.remember("s′", rule.mean(rule.setting(2), rule.before(2), rule.squared(rule.gradient())));
        int direction = rule.named("m̂", grown(rule, mean, rule.setting(1), t));
        int scale = rule.named("ŝ", grown(rule, squares, rule.setting(2), t));
        return rule.descend(rule.scaled(direction, scale, rule.setting(3)));
    }

    /** A running mean that began at 0, over the share of it that t steps have filled: mean/(1 − keepᵗ). */
    private static int grown(Draft rule, int mean, int keep, int t) {
        int filled = rule.compute(Ops.SUBTRACT, rule.number(1), rule.compute(Ops.POWER, keep, t));
        return rule.compute(Ops.DIVIDE, mean, filled);
    }
}
