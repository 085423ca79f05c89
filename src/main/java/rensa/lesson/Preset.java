package rensa.lesson;

import java.util.Objects;

/**
 * A ready-made graph in the lab's gallery. Its name is the message {@code preset.<id>.name}.
 *
 * @param id permanent, of small letters, digits and hyphens
 * @param shelf where it stands in the gallery
 * @param start the state in which the lab opens it
 */
public record Preset(String id, Shelf shelf, GraphStart start) {

    public Preset {
        Objects.requireNonNull(shelf, "shelf");
        Objects.requireNonNull(start, "start");
        if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("Not a preset id: " + id);
        }
    }
}
