package rensa.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import rensa.network.Optimizer;
import rensa.network.Setting;
import rensa.network.Tuning;
import rensa.network.UnsuitableSetting;
import rensa.web.graph.Mistake;

/** An optimizer as JSON has it: its name and its settings, of which those left out are as usual. */
final class JsonTuning {
    private static final String NAME = "name";

    private JsonTuning() {}

    /**
     * Reads an optimizer.
     *
     * @throws Mistake if there is no such optimizer or setting, or a setting cannot have its value
     */
    static Tuning read(JsonNode json) {
        if (json == null || json.isNull()) {
            throw Mistake.inInput("optimizer", "input.missing");
        }
        if (!json.isObject()) {
            throw new ApiError(400, "request.malformed", Optional.empty(), "error.request.malformed.optimizer");
        }
        Tuning tuning = Tuning.of(optimizer(json.path(NAME)));
        for (Map.Entry<String, JsonNode> field : json.properties()) {
            if (!field.getKey().equals(NAME)) {
                tuning = with(tuning, field.getKey(), field.getValue());
            }
        }
        return tuning;
    }

    private static Optimizer optimizer(JsonNode name) {
        if (name.isMissingNode() || name.isNull()) {
            throw Mistake.inInput("optimizer.name", "input.missing");
        }
        return Optimizer.of(name.asText()).orElseThrow(() -> {
            String known = Arrays.stream(Optimizer.values()).map(Optimizer::id).collect(Collectors.joining(", "));
            return Mistake.inInput(name.asText(), "input.unknown.optimizer", known);
        });
    }

    private static Tuning with(Tuning tuning, String name, JsonNode value) {
        Setting setting = tuning.settings().keySet().stream()
                .filter(known -> known.id().equals(name))
                .findFirst()
                .orElseThrow(() -> unknown(tuning, name));
        if (!value.isNumber() || !Double.isFinite(value.asDouble())) {
            throw Mistake.inInput(name, "input.not-a-number", value.toString());
        }
        try {
            return tuning.with(setting, value.asDouble());
        } catch (UnsuitableSetting error) {
            throw Mistake.inSetting(name, setting);
        }
    }

    private static Mistake unknown(Tuning tuning, String name) {
        String known = tuning.settings().keySet().stream().map(Setting::id).collect(Collectors.joining(", "));
        return Mistake.inInput(name, "input.unknown.setting", tuning.optimizer().id(), known);
    }
}
