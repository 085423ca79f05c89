package rensa.lesson;

import java.util.Objects;
import java.util.Optional;

/**
 * A ready-made state in the gallery of a lab.
 *
 * @param nameKey the key of its name: {@code preset.<lab>.<id>.name}, or for the graph lab {@code preset.<id>.name}
 * @param shelf where it stands, in a gallery that has shelves
 */
public record LabPreset(String nameKey, Optional<Shelf> shelf, LabStart start) {

    public LabPreset {
        Objects.requireNonNull(start, "start");
    }

    /** A preset of a lab other than the graph lab. */
    static LabPreset of(String id, LabStart start) {
        return new LabPreset("preset." + start.lab() + "." + id + ".name", Optional.empty(), start);
    }

    static LabPreset of(Preset preset) {
        return new LabPreset(
                "preset." + preset.id() + ".name",
                Optional.of(preset.shelf()),
                preset.start().inLab());
    }
}
