package rensa.practice;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import rensa.engine.Graph;
import rensa.engine.Values;
import rensa.practice.WrongSum.Gathering;

/** The changed rules that are possible in a graph: at one node's edges, at one fan-out, at one op, or everywhere. */
final class Misrules {
    private static final int MOST_VARIANTS = 3;

    private final Paths paths;
    private final Values values;
    private final Map<Graph.Edge, List<WrongRule>> atEdges = new ConcurrentHashMap<>();
    private final Map<Integer, List<Misrule>> atNodes = new ConcurrentHashMap<>();
    private List<Misrule> everywhere;

    /** @param values any of the graph whose shapes are those of the exercise */
    Misrules(Paths paths, Values values) {
        this.paths = paths;
        this.values = values;
    }

    /** Every mistake with what reaches a node: at one of its edges, at all of them, or in summing. */
    List<Misrule> at(int node) {
        return atNodes.computeIfAbsent(node, this::findAt);
    }

    private List<Misrule> findAt(int node) {
        List<Graph.Edge> edges = paths.to(node);
        List<Misrule> misrules = new ArrayList<>();
        for (Graph.Edge edge : edges) {
            for (WrongRule rule : wrongRules(edge)) {
                misrules.add(new Misrule(rule.mistake(), new WrongAtEdges(Map.of(edge, rule))));
            }
        }
        if (edges.size() > 1) {
            misrules.addAll(alike(edges, 2));
        }
        misrules.addAll(atFanOut(node));
        misrules.addAll(throughOneConsumer(node));
        if (!edges.isEmpty()) {
            misrules.add(new Misrule(Mistake.WRONG_SIGN, WrongSum.at(node, Gathering.NEGATED)));
            misrules.add(new Misrule(Mistake.COUNTED_TWICE, WrongSum.at(node, Gathering.TWICE)));
        }
        return misrules;
    }

    /** Every mistake in summing the paths that meet at a node; none where it is one path. */
    List<Misrule> atFanOut(int node) {
        int paths = this.paths.to(node).size();
        List<Misrule> misrules = new ArrayList<>();
        if (paths > 1) {
            for (int path = 0; path < paths; path++) {
                misrules.add(new Misrule(Mistake.ONE_PATH, WrongSum.at(node, Gathering.only(List.of(path)))));
            }
            misrules.add(new Misrule(Mistake.MULTIPLIED_PATHS, WrongSum.at(node, Gathering.PRODUCT)));
            misrules.add(new Misrule(Mistake.AVERAGED_PATHS, WrongSum.at(node, Gathering.MEAN)));
        }
        return misrules;
    }

    /**
     * One path only, where that is the way through a consumer that uses the node more than once: of x·x + k·x the square
     * alone, which hands on 2x.
     */
    private List<Misrule> throughOneConsumer(int node) {
        Map<Integer, List<Integer>> byConsumer = IntStream.range(
                        0, paths.to(node).size())
                .boxed()
                .collect(Collectors.groupingBy(path -> paths.to(node).get(path).consumer()));
        return byConsumer.values().stream()
                .filter(through -> through.size() > 1 && byConsumer.size() > 1)
                .map(through -> new Misrule(Mistake.ONE_PATH, WrongSum.at(node, Gathering.only(through))))
                .toList();
    }

    /** Every mistake that is made wherever it can be. */
    synchronized List<Misrule> everywhere() {
        if (everywhere == null) {
            everywhere = findEverywhere();
        }
        return everywhere;
    }

    private List<Misrule> findEverywhere() {
        List<Graph.Edge> edges = new ArrayList<>();
        BitSet fanOuts = new BitSet();
        for (int node = 0; node < paths.graph().size(); node++) {
            edges.addAll(paths.to(node));
            fanOuts.set(node, paths.to(node).size() > 1);
        }
        List<Misrule> misrules = new ArrayList<>(alike(edges, 1));
        if (!fanOuts.isEmpty()) {
            misrules.add(new Misrule(Mistake.ONE_PATH, new WrongSum(Gathering.FIRST, fanOuts)));
            misrules.add(new Misrule(Mistake.ONE_PATH, new WrongSum(Gathering.LAST, fanOuts)));
            misrules.add(new Misrule(Mistake.MULTIPLIED_PATHS, new WrongSum(Gathering.PRODUCT, fanOuts)));
            misrules.add(new Misrule(Mistake.AVERAGED_PATHS, new WrongSum(Gathering.MEAN, fanOuts)));
            misrules.add(new Misrule(Mistake.COUNTED_TWICE, new WrongSum(Gathering.TWICE, fanOuts)));
        }
        return misrules;
    }

    /** The mistakes that an op's whole backward rule can have, at every edge into it. */
    List<Misrule> atOp(int consumer) {
        List<Graph.Edge> edges = new ArrayList<>();
        for (int position = 0; position < paths.graph().node(consumer).inputs().size(); position++) {
            int producer = paths.graph().node(consumer).inputs().get(position);
            Graph.Edge edge = new Graph.Edge(consumer, position);
            if (paths.to(producer).contains(edge)) {
                edges.add(edge);
            }
        }
        return alike(edges, 1);
    }

    /** The same mistake at every one of these edges where it can be made, if they are as many as that. */
    private List<Misrule> alike(List<Graph.Edge> edges, int atLeast) {
        List<Misrule> misrules = new ArrayList<>();
        for (int variant = 0; variant < MOST_VARIANTS; variant++) {
            Map<Mistake, Map<Graph.Edge, WrongRule>> byMistake = new EnumMap<>(Mistake.class);
            for (Graph.Edge edge : edges) {
                variants(edge, variant).forEach((mistake, rule) -> byMistake
                        .computeIfAbsent(mistake, key -> new HashMap<>())
                        .put(edge, rule));
            }
            byMistake.forEach((mistake, wrong) -> {
                if (wrong.size() >= atLeast) {
                    misrules.add(new Misrule(mistake, new WrongAtEdges(wrong)));
                }
            });
        }
        return misrules;
    }

    /** The variants of that number of the mistakes at an edge. */
    private Map<Mistake, WrongRule> variants(Graph.Edge edge, int number) {
        Map<Mistake, Integer> seen = new EnumMap<>(Mistake.class);
        Map<Mistake, WrongRule> variants = new LinkedHashMap<>();
        for (WrongRule rule : wrongRules(edge)) {
            if (seen.merge(rule.mistake(), 1, Integer::sum) == number + 1) {
                variants.put(rule.mistake(), rule);
            }
        }
        return variants;
    }

    private List<WrongRule> wrongRules(Graph.Edge edge) {
        return atEdges.computeIfAbsent(edge, key -> WrongRules.at(values, key));
    }
}
