package rensa.practice;

import java.util.Optional;
import rensa.engine.BackwardRules;
import rensa.engine.Tensor;

/**
 * A way in which somebody may have come to a wrong number at a cell: a mistake, and where it was made.
 *
 * @param mistake what was misunderstood
 * @param scope where in the graph it was made
 * @param rules the backward rules by which the learner went; none where the number was not worked out but mistaken for
 *     another
 * @param source how the number follows
 */
record Suspect(Mistake mistake, Scope scope, Optional<BackwardRules> rules, Source source) {
    /** Where in the graph a mistake was made. What is nearer is more likely. */
    enum Scope {
        /** At the cell itself, from what stands upstream. */
        HERE,
        /** Between the cell and the function f(u(x)) in which it is x. */
        CHAIN,
        /** Wherever it can be made. */
        EVERYWHERE,
        /** At one place upstream, whose number was not asked for or not given. */
        UPSTREAM
    }

    /** How the number of a suspect follows from a run. */
    interface Source {
        /** The number; none where the mistake leads to none. */
        Optional<Tensor> in(Run run);
    }

    static Suspect here(Mistake mistake, int node, BackwardRules rules) {
        return new Suspect(mistake, Scope.HERE, Optional.of(rules), run -> Optional.of(run.gradient(node, rules)));
    }

    static Suspect throughout(Mistake mistake, Scope scope, int node, BackwardRules rules) {
        return new Suspect(mistake, scope, Optional.of(rules), run -> run.throughout(node, rules));
    }

    /** A number that stands in the exercise already, and belongs elsewhere. */
    static Suspect given(Mistake mistake, Source source) {
        return new Suspect(mistake, Scope.HERE, Optional.empty(), source);
    }

    Optional<Tensor> number(Run run) {
        return source.in(run);
    }

    /** Whether the number follows from the cell's own neighbours, and so from what a learner has for them. */
    boolean isLocal() {
        return scope == Scope.HERE;
    }
}
