package rensa.web.practice.bug;

import java.util.Optional;
import rensa.practice.Bug;
import rensa.practice.Mistake;
import rensa.web.query.Parameters;
import rensa.web.query.Query;

/**
 * What the URL of a bug says.
 *
 * @param level from 1 to {@link Bug#LEVELS}
 * @param node the node that somebody thinks is at fault
 * @param mistake what they think it does wrong
 * @param isAsked whether they want to know how that came out
 * @param isAnswered whether they want to know the answer
 */
public record BugQuery(
        int level, int seed, Optional<String> node, Optional<Mistake> mistake, boolean isAsked, boolean isAnswered) {
    private static final int FIRST_SEED = 1;
    private static final int SEEDS = 1_000_000;

    /** Reads what is there, and takes the nearest bound or the default for what cannot be meant. */
    public static BugQuery read(Parameters parameters) {
        return new BugQuery(
                parameters.count("level", 1, 1, Bug.LEVELS),
                parameters.count("seed", FIRST_SEED, 0, SEEDS - 1),
                parameters.last("node").filter(id -> !id.isEmpty()),
                parameters.last("mistake").flatMap(Mistake::byId),
                parameters.has("mistake"),
                parameters.flag("answer"));
    }

    private static BugQuery of(int level, int seed) {
        return new BugQuery(level, seed, Optional.empty(), Optional.empty(), false, false);
    }

    /** The same bug, about which nobody has said anything yet. */
    public BugQuery untouched() {
        return of(level, seed);
    }

    /** The bug of the next seed. */
    BugQuery next() {
        return of(level, (seed + 1) % SEEDS);
    }

    /** The bug of the same seed at another level. */
    BugQuery at(int otherLevel) {
        return of(otherLevel, seed);
    }

    /** The bug alone as a query, without what is so by default. */
    public String ofBug() {
        return Query.begin()
                .with("level", Integer.toString(level), "1")
                .with("seed", Integer.toString(seed), Integer.toString(FIRST_SEED))
                .toString();
    }
}
