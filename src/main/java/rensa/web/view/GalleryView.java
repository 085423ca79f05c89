package rensa.web.view;

import java.util.ArrayList;
import java.util.List;
import rensa.lesson.Preset;
import rensa.lesson.Presets;
import rensa.lesson.Shelf;
import rensa.web.graph.GraphState;

/** The gallery of presets, shelf by shelf. */
public record GalleryView(List<ShelfView> shelves) {
    public record ShelfView(String titleKey, List<Item> items) {}

    /** A preset as a link. */
    public record Item(String nameKey, String href) {}

    /** The gallery with links to the lab at a path. */
    public static GalleryView at(String path) {
        List<ShelfView> shelves = new ArrayList<>();
        for (Shelf shelf : Shelf.values()) {
            List<Item> items = Presets.ALL.stream()
                    .filter(preset -> preset.shelf() == shelf)
                    .map(preset -> item(preset, path))
                    .toList();
            shelves.add(new ShelfView("shelf." + shelf.id(), items));
        }
        return new GalleryView(shelves);
    }

    private static Item item(Preset preset, String path) {
        return new Item(
                "preset." + preset.id() + ".name",
                path + GraphState.of(preset.start()).query());
    }
}
