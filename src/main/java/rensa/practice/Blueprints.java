package rensa.practice;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The table of blueprints. A seed's problem depends on their order, so new ones change problems that are linked to. */
final class Blueprints {
    private static final Map<List<Object>, List<Blueprint>> TABLE = new ConcurrentHashMap<>();

    private static final List<Blueprint> NETS = LayerPlans.nets().stream()
            .map(plan -> plan.at(Topic.SOFTMAX_LOSS, Topic.LEVELS))
            .toList();

    private Blueprints() {}

    /** Those of a topic and level, read when they are first asked for. */
    static List<Blueprint> of(Topic topic, int level) {
        if (level < 1 || level > Topic.LEVELS) {
            throw new IllegalArgumentException("there is no level " + level);
        }
        return TABLE.computeIfAbsent(List.of(topic, level), key -> plans(topic, level).stream()
                .map(plan -> plan.at(topic, level))
                .toList());
    }

    /** The one of a seed: the next seed has another. */
    static Blueprint of(Topic topic, int level, long seed) {
        List<Blueprint> blueprints = of(topic, level);
        return blueprints.get((int) Math.floorMod(seed, (long) blueprints.size()));
    }

    /** A two-layer net. */
    static Blueprint net(long seed) {
        return NETS.get((int) Math.floorMod(seed, (long) NETS.size()));
    }

    private static List<Blueprint.Plan> plans(Topic topic, int level) {
        boolean isLong = level == Topic.LEVELS;
        return switch (topic) {
            case ARITHMETIC -> isLong ? ScalarPlans.longArithmetic() : ScalarPlans.arithmetic();
            case FAN_OUT -> isLong ? ScalarPlans.longFanOut() : ScalarPlans.fanOut();
            case POWERS -> isLong ? ScalarPlans.longPowers() : ScalarPlans.powers();
            case ACTIVATIONS -> isLong ? NeuronPlans.longActivations() : NeuronPlans.activations();
            case AFFINE -> level == 1 ? NeuronPlans.neurons() : isLong ? LayerPlans.batches() : LayerPlans.affine();
            case SOFTMAX_LOSS -> isLong ? LayerPlans.softmaxOfBatches() : LayerPlans.softmaxLoss();
            case UPDATE -> isLong ? NeuronPlans.longUpdate() : NeuronPlans.update();
        };
    }
}
