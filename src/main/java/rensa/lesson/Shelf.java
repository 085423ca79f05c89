package rensa.lesson;

import java.util.Locale;

/** A group of presets in the gallery, from the plainest to the most built up. */
public enum Shelf {
    /** Sums, products, quotients and powers of single numbers. */
    ARITHMETIC,
    /** Functions of single numbers: activations, roots, waves, the larger of two. */
    FUNCTIONS,
    /** Vectors and matrices: layers, losses and a whole net. */
    LAYERS;

    /** The name in message keys ({@code shelf.<id>}) and in markup: {@code arithmetic}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
