package rensa.web.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import rensa.lesson.LabListing;
import rensa.lesson.LabStart;
import rensa.lesson.Shelf;

/** The gallery of a lab's presets, shelf by shelf. */
public record GalleryView(List<ShelfView> shelves) {
    /**
     * Presets that stand together.
     *
     * @param titleKey the key of the title; null where the gallery has no shelves
     */
    public record ShelfView(String titleKey, List<Item> items) {}

    /** A preset as a link. */
    public record Item(String nameKey, String href) {}

    /**
     * The gallery of a lab.
     *
     * @param urls where a state is
     */
    public static GalleryView of(LabListing lab, Function<LabStart, String> urls) {
        List<ShelfView> shelves = new ArrayList<>();
        Stream.concat(
                        Stream.of(Optional.<Shelf>empty()),
                        Stream.of(Shelf.values()).map(Optional::of))
                .forEach(shelf -> {
                    List<Item> items = items(lab, shelf, urls);
                    if (!items.isEmpty()) {
                        shelves.add(new ShelfView(
                                shelf.map(it -> "shelf." + it.id()).orElse(null), items));
                    }
                });
        return new GalleryView(shelves);
    }

    private static List<Item> items(LabListing lab, Optional<Shelf> shelf, Function<LabStart, String> urls) {
        return lab.presets().stream()
                .filter(preset -> preset.shelf().equals(shelf))
                .map(preset -> new Item(preset.nameKey(), urls.apply(preset.start())))
                .toList();
    }
}
