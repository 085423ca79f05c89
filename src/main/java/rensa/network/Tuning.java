package rensa.network;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import rensa.engine.Tensor;

/**
 * An optimizer with its settings.
 *
 * @param settings a value for each setting of the optimizer, and for no other
 * @throws UnsuitableSetting if a setting cannot have its value
 */
public record Tuning(Optimizer optimizer, Map<Setting, Double> settings) {
    public Tuning {
        if (!settings.keySet().equals(optimizer.usual().keySet())) {
            throw new IllegalArgumentException(settings.keySet() + " for " + optimizer.id());
        }
        settings.forEach((setting, value) -> {
            if (!setting.allows(value)) {
                throw new UnsuitableSetting(setting, value);
            }
        });
        settings = Collections.unmodifiableMap(new EnumMap<>(settings));
    }

    /** With the settings that are usual. */
    public static Tuning of(Optimizer optimizer) {
        return new Tuning(optimizer, optimizer.usual());
    }

    /** The same but for one setting. */
    public Tuning with(Setting setting, double value) {
        Map<Setting, Double> changed = new EnumMap<>(settings);
        changed.put(setting, value);
        return new Tuning(optimizer, changed);
    }

    public double of(Setting setting) {
        return settings.get(setting);
    }

    /** The settings as the optimizer's rule takes them. */
    List<Tensor> tensors() {
        return settings.values().stream().map(Tensor::scalar).toList();
    }
}
