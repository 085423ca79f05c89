package rensa.figure;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.LongAdder;
import rensa.engine.Graph;

/**
 * Places graphs, each structure once: a changed number, or a name of the same width, gets the figure that is already there.
 * Safe for many threads.
 */
public final class GraphPlacement {
    /** A node with its edges takes about a kilobyte. */
    private static final long MOST_NODES = 20_000;

    /** Placing takes about half a millisecond for each layer that an edge spans. A net of 60 nodes spans 100 to 300. */
    private static final int LONGEST_SPAN = 1_000;

    private static final GraphPlacement SHARED = new GraphPlacement();

    /** One placement at a time leaves room for everybody whose graph is placed already. */
    private final Semaphore turn =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() - 1));

    private final LongAdder placed = new LongAdder();

    private final LoadingCache<Structure, Optional<GraphFigure>> figures = Caffeine.newBuilder()
            .maximumWeight(MOST_NODES)
            .weigher((Structure structure, Optional<GraphFigure> figure) ->
                    structure.items().size())
            .executor(Runnable::run)
            .build(this::inTurn);

    /** A program is parsed once, so its graph comes back; then not even its structure is worked out. */
    private final LoadingCache<Graph, Optional<GraphFigure>> figuresOfGraphs =
            Caffeine.newBuilder().weakKeys().executor(Runnable::run).build(graph -> figures.get(Structure.of(graph)));

    GraphPlacement() {}

    /**
     * The figure of a graph. The first of all takes some hundred milliseconds, in which the layout kernel is loaded.
     *
     * @return none for a graph that is too entangled: nobody could read it, and placing it would take seconds
     */
    public static Optional<GraphFigure> of(Graph graph) {
        return SHARED.figuresOfGraphs.get(graph);
    }

    /** How many structures were placed since the start; those that were already there do not count. */
    public static long count() {
        return SHARED.placements();
    }

    GraphFigure place(Graph graph) {
        return figuresOfGraphs.get(graph).orElseThrow();
    }

    private Optional<GraphFigure> inTurn(Structure structure) {
        if (structure.span() > LONGEST_SPAN) {
            return Optional.empty();
        }
        turn.acquireUninterruptibly();
        try {
            placed.increment();
            return Optional.of(LayeredPlacement.place(structure));
        } finally {
            turn.release();
        }
    }

    long placements() {
        return placed.sum();
    }
}
