package rensa.web.practice.bug;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rensa.engine.Node;
import rensa.practice.Bug;
import rensa.web.practice.bug.BugView.Outcome;
import rensa.web.view.Wording;

/** Words how an answer came out: whether it is right, else what speaks against it and where to look. */
final class Outcomes {
    private final Hunt hunt;
    private final Wording words;
    private final String lab;

    private Outcomes(Hunt hunt, Wording words, String lab) {
        this.hunt = hunt;
        this.words = words;
        this.lab = lab;
    }

    /**
     * What is said.
     *
     * @param lab the URL of the graph lab, without a query
     */
    static Outcome of(Hunt hunt, Wording words, String lab) {
        return new Outcomes(hunt, words, lab).outcome();
    }

    /** An outcome in a few sentences, without the numbers of the solution. */
    static String sentence(Outcome outcome) {
        List<String> sentences = new ArrayList<>(List.of(outcome.title()));
        sentences.addAll(outcome.remarks());
        Optional.ofNullable(outcome.solution()).ifPresent(solution -> sentences.add(solution.fault()));
        return String.join(" ", sentences);
    }

    private Outcome outcome() {
        Evidence evidence = new Evidence(hunt, words);
        return new Outcome(
                hunt.isFound(),
                words.of("bug.outcome." + kind()),
                hunt.isOver() ? List.of() : remarks(evidence),
                hunt.isOver() ? new Solutions(hunt, words, lab).solution(evidence.where()) : null);
    }

    private String kind() {
        if (hunt.isOver()) {
            return hunt.isFound() ? "found" : "answer";
        }
        return hunt.judgement().map(Outcomes::kind).orElseGet(this::missing);
    }

    private static String kind(Bug.Judgement judgement) {
        return judgement.isNode() ? "node-only" : judgement.isMistake() ? "mistake-only" : "neither";
    }

    private String missing() {
        if (hunt.node().isPresent()) {
            return "no-mistake";
        }
        return hunt.mistake().isPresent() ? "no-node" : "nothing";
    }

    private List<String> remarks(Evidence evidence) {
        if (hunt.judgement().isEmpty()) {
            return List.of();
        }
        Node node = hunt.node().orElseThrow();
        List<String> remarks = new ArrayList<>();
        remarks.add(evidence.against(node, hunt.mistake().orElseThrow()));
        if (!hunt.judgement().get().isNode()) {
            remarks.addAll(evidence.forInnocence(node));
            remarks.add(evidence.where());
        }
        return remarks;
    }
}
