package rensa.figure;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import rensa.engine.Graph;

/**
 * Places graphs, each structure once: a changed number, or a name of the same width, gets the figure that is already there.
 * Safe for many threads.
 */
public final class GraphPlacement {
    /** A node with its edges takes about a kilobyte. */
    private static final long MOST_NODES = 20_000;

    private static final GraphPlacement SHARED = new GraphPlacement();

    private final LoadingCache<Structure, GraphFigure> figures = Caffeine.newBuilder()
            .maximumWeight(MOST_NODES)
            .weigher((Structure structure, GraphFigure figure) ->
                    structure.items().size())
            .executor(Runnable::run)
            .recordStats()
            .build(LayeredPlacement::place);

    GraphPlacement() {}

    /** The figure of a graph. The first of all takes some hundred milliseconds, in which the layout kernel is loaded. */
    public static GraphFigure of(Graph graph) {
        return SHARED.place(graph);
    }

    /** How many structures were placed since the start; those that were already there do not count. */
    public static long count() {
        return SHARED.placements();
    }

    GraphFigure place(Graph graph) {
        return figures.get(Structure.of(graph));
    }

    long placements() {
        return figures.stats().loadCount();
    }
}
