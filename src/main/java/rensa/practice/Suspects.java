package rensa.practice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;
import rensa.engine.BackwardRules;
import rensa.engine.Formula;
import rensa.engine.Graph;
import rensa.engine.Node;
import rensa.engine.Shape;
import rensa.engine.Values;
import rensa.practice.Suspect.Scope;

/** The ways in which somebody may come to a wrong number at a cell. They follow from structure and shapes alone. */
final class Suspects {
    private static final Formula DIFFERENCE = Formula.A.minus(Formula.B);

    private final Paths paths;
    private final Values values;
    private final boolean hasLearningRate;
    private final Misrules misrules;
    private final Map<Cell, List<Suspect>> byCell = new ConcurrentHashMap<>();

    /** @param values any of the graph whose shapes are those of the exercise */
    Suspects(Paths paths, Values values, boolean hasLearningRate) {
        this.paths = paths;
        this.values = values;
        this.hasLearningRate = hasLearningRate;
        this.misrules = new Misrules(paths, values);
    }

    Misrules misrules() {
        return misrules;
    }

    /** The suspects for a cell: a mistake made there, or made everywhere, or a number that belongs elsewhere. */
    List<Suspect> at(Cell cell) {
        return byCell.computeIfAbsent(cell, this::findAt);
    }

    private List<Suspect> findAt(Cell cell) {
        List<Suspect> suspects = new ArrayList<>();
        switch (cell.kind()) {
            case VALUE -> mistakenForValue(cell.node(), suspects);
            case GRADIENT -> {
                misrules.at(cell.node())
                        .forEach(wrong -> suspects.add(Suspect.here(wrong.mistake(), cell.node(), wrong.rules())));
                functionsOfFunctions(cell.node(), suspects);
                everywhere(cell.node(), suspects);
                mistakenForGradient(cell.node(), suspects);
            }
            case UPDATED -> mistakenForUpdated(cell.node(), suspects);
        }
        return List.copyOf(suspects);
    }

    /** f(u(x)) at x and at u: the outer slope taken at x; at x: the inner one dropped. */
    private void functionsOfFunctions(int node, List<Suspect> suspects) {
        for (Paths.Chain chain : paths.chains(node)) {
            if (shape(node).equals(shape(producer(chain.outer())))) {
                suspects.add(Suspect.throughout(
                        Mistake.OUTER_AT_VARIABLE, Scope.CHAIN, node, new OuterAtVariable(chain.outer(), node)));
            }
            innerDropped(chain)
                    .ifPresent(
                            rules -> suspects.add(Suspect.throughout(Mistake.FORGOT_INNER, Scope.CHAIN, node, rules)));
        }
        for (Graph.Edge edge : paths.to(node)) {
            if (paths.isCurved(edge)) {
                variablesOf(node).stream()
                        .filter(variable -> shape(variable).equals(shape(node)))
                        .forEach(variable -> suspects.add(
                                Suspect.here(Mistake.OUTER_AT_VARIABLE, node, new OuterAtVariable(edge, variable))));
            }
        }
    }

    /** The gradient of u handed to x as it is, if everything between is elementwise and of one shape. */
    private Optional<BackwardRules> innerDropped(Paths.Chain chain) {
        Map<Graph.Edge, WrongRule> unchanged = new HashMap<>();
        for (Graph.Edge edge : chain.inner()) {
            Node.Operation consumer = (Node.Operation) paths.graph().node(edge.consumer());
            boolean isElementwise =
                    consumer.op().rules().get(edge.position()).local().isPresent();
            if (!isElementwise || !shape(producer(edge)).equals(shape(edge.consumer()))) {
                return Optional.empty();
            }
            unchanged.put(edge, WrongRule.of(Mistake.FORGOT_INNER, Formula.UPSTREAM));
        }
        return Optional.of(new WrongAtEdges(unchanged));
    }

    /** The inputs on which a node depends, itself left out. */
    private Set<Integer> variablesOf(int node) {
        Set<Integer> variables = new HashSet<>();
        for (Node.Input input : paths.graph().inputs()) {
            if (paths.above(input.index()).get(node)) {
                variables.add(input.index());
            }
        }
        return variables;
    }

    /** Mistakes that are made everywhere, if what is upstream has a place for them; else they are made here only. */
    private void everywhere(int node, List<Suspect> suspects) {
        Set<Mistake> upstream = new HashSet<>();
        paths.above(node).stream().forEach(above -> misrules.at(above).forEach(wrong -> upstream.add(wrong.mistake())));
        for (Misrule wrong : misrules.everywhere()) {
            if (upstream.contains(wrong.mistake())) {
                suspects.add(Suspect.throughout(wrong.mistake(), Scope.EVERYWHERE, node, wrong.rules()));
            }
        }
    }

    /** Mistakes that are made at one place upstream, among the nodes that the predicate lets pass, and nowhere else. */
    List<Suspect> upstreamOf(int node, IntPredicate isOpen) {
        List<Suspect> suspects = new ArrayList<>();
        paths.above(node).stream().filter(isOpen).forEach(above -> misrules.at(above)
                .forEach(wrong ->
                        suspects.add(Suspect.throughout(wrong.mistake(), Scope.UPSTREAM, node, wrong.rules()))));
        return suspects;
    }

    private void mistakenForGradient(int node, List<Suspect> suspects) {
        suspects.add(Suspect.given(
                Mistake.GAVE_VALUE, run -> Optional.of(run.values().of(node))));
        if (hasLearningRate && paths.graph().node(node) instanceof Node.Input) {
            suspects.add(Suspect.given(Mistake.GAVE_UPDATE, run -> Optional.of(run.update(node))));
            suspects.add(Suspect.given(Mistake.GAVE_NEW_VALUE, run -> Optional.of(run.number(Cell.updated(node)))));
        }
        for (int other = 0; other < paths.graph().size(); other++) {
            if (other != node && paths.hasGradient(other)) {
                mistakenFor(Cell.gradient(other), suspects);
            }
        }
    }

    private void mistakenForValue(int node, List<Suspect> suspects) {
        for (int other = 0; other < paths.graph().size(); other++) {
            if (other != node) {
                mistakenFor(Cell.value(other), suspects);
            }
        }
        mistakenFor(Cell.gradient(node), suspects);
    }

    private void mistakenForUpdated(int node, List<Suspect> suspects) {
        suspects.add(Suspect.given(Mistake.GAVE_UPDATE, run -> Optional.of(run.update(node))));
        suspects.add(Suspect.given(
                Mistake.WRONG_SIGN,
                run -> Optional.of(Run.evaluate(DIFFERENCE, run.values().of(node), run.update(node)))));
        suspects.add(Suspect.given(
                Mistake.GAVE_VALUE, run -> Optional.of(run.values().of(node))));
        mistakenFor(Cell.gradient(node), suspects);
        for (Node.Input other : paths.graph().inputs()) {
            if (other.index() != node) {
                mistakenFor(Cell.updated(other.index()), suspects);
            }
        }
    }

    private static void mistakenFor(Cell other, List<Suspect> suspects) {
        suspects.add(Suspect.given(Mistake.OTHER_NODE, run -> Optional.ofNullable(run.number(other))));
    }

    private Shape shape(int node) {
        return values.of(node).shape();
    }

    private int producer(Graph.Edge edge) {
        return paths.graph().node(edge.consumer()).inputs().get(edge.position());
    }
}
