package rensa.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rensa.engine.GradientCheck;
import rensa.engine.Node;
import rensa.engine.Tensor;

class BugTest {
    static IntStream levels() {
        return IntStream.rangeClosed(1, Bug.LEVELS);
    }

    @ParameterizedTest
    @MethodSource("levels")
    void isInOneNodeAndShowsAtOneBelowIt(int level) {
        Set<String> planted = new HashSet<>();
        for (long seed = 0; seed < 60; seed++) {
            Bug bug = Bug.of(level, seed);
            assertFalse(bug.mistakes().isEmpty());
            assertTrue(differing(bug).findAny().isPresent(), bug::toString);
            differing(bug).forEach(node -> assertTrue(isAtFault(bug, node), () -> bug + " at " + node));
            planted.add(bug.mistakes().get(0).id());
        }
        assertTrue(planted.size() >= 4, () -> "always the same: " + planted);
    }

    @ParameterizedTest
    @MethodSource("levels")
    void aGradientCheckSeesItAndPointsThere(int level) {
        for (long seed = 0; seed < 60; seed++) {
            Bug bug = Bug.of(level, seed);
            List<Integer> wrong = GradientCheck.run(bug.replay().mistaken(), Tensor.scalar(1)).stream()
                    .filter(check -> check.relativeError() > 0.01)
                    .map(GradientCheck.Result::input)
                    .toList();
            assertFalse(wrong.isEmpty(), bug::toString);
            assertTrue(bug.suspectsAbove(wrong).contains(bug.node()), bug::toString);
        }
    }

    @ParameterizedTest
    @MethodSource("levels")
    void itsChoicesHoldTheAnswerAndNoOtherLeadsToTheSameGradients(int level) {
        for (long seed = 0; seed < 10; seed++) {
            Bug bug = Bug.of(level, seed);
            assertTrue(bug.suspects().contains(bug.node()), bug::toString);
            assertTrue(bug.suspects().size() > 1, bug::toString);
            assertTrue(bug.kinds().containsAll(bug.mistakes()), bug::toString);
            assertTrue(bug.kinds().size() > 2, bug::toString);
            for (int node : bug.suspects()) {
                for (Mistake mistake : bug.kinds()) {
                    Bug.Judgement right = bug.judge(node, mistake);
                    assertTrue(
                            right.isNode() && right.isMistake() || !givesTheSame(bug, node, mistake),
                            () -> mistake + " at " + node + ": " + bug);
                }
            }
        }
    }

    private static boolean givesTheSame(Bug bug, int node, Mistake mistake) {
        return bug.supposing(node, mistake)
                .filter(supposed -> bug.graph().nodes().stream().allMatch(other -> supposed.mistaken(other.index())
                        .equals(bug.replay().mistaken(other.index()))))
                .isPresent();
    }

    @Test
    void aNetIsAlive() {
        for (long seed = 0; seed < 60; seed++) {
            Bug bug = Bug.of(Bug.LEVELS, seed);
            bug.graph()
                    .inputs()
                    .forEach(input -> assertTrue(
                            Arrays.stream(bug.replay()
                                            .right(input.index())
                                            .orElseThrow()
                                            .toArray())
                                    .anyMatch(gradient -> gradient != 0),
                            bug::toString));
        }
    }

    /** Where the parts of a gradient cancel, rounding leaves something like 2.8×10⁻¹⁷, of which nobody could make sense. */
    @ParameterizedTest
    @MethodSource("levels")
    void noGradientIsWhatRoundingLeft(int level) {
        for (long seed = 0; seed < 60; seed++) {
            Bug bug = Bug.of(level, seed);
            for (Node node : bug.graph().nodes()) {
                bug.replay()
                        .right(node.index())
                        .ifPresent(right -> assertTrue(Problem.isReadable(right), bug::toString));
            }
        }
    }

    private static Stream<Node> differing(Bug bug) {
        return bug.graph().nodes().stream().filter(node -> bug.replay().differs(node.index()));
    }

    /** What is wrong is what the node at fault hands on, or its own sum. */
    private static boolean isAtFault(Bug bug, Node node) {
        return node.index() == bug.node()
                || bug.replay().exercise().run().paths().above(node.index()).get(bug.node());
    }

    @ParameterizedTest
    @MethodSource("levels")
    void theSameSeedGivesTheSameBug(int level) {
        Bug bug = Bug.of(level, 5);
        Bug again = Bug.of(level, 5);
        assertEquals(bug.program().text(), again.program().text());
        assertEquals(bug.node(), again.node());
        assertEquals(bug.mistakes(), again.mistakes());
    }

    @Test
    void isJudgedByNodeAndMistake() {
        Bug bug = Bug.of(1, 0);
        Mistake other =
                EnumSet.complementOf(EnumSet.copyOf(bug.mistakes())).iterator().next();
        assertEquals(
                new Bug.Judgement(true, true),
                bug.judge(bug.node(), bug.mistakes().get(0)));
        assertEquals(new Bug.Judgement(true, false), bug.judge(bug.node(), other));
        assertEquals(
                new Bug.Judgement(false, true),
                bug.judge(bug.node() - 1, bug.mistakes().get(0)));
    }

    @Test
    void theLastLevelIsATwoLayerNet() {
        assertTrue(Bug.of(Bug.LEVELS, 1).program().text().contains("softmax_cross_entropy"));
        assertThrows(IllegalArgumentException.class, () -> Bug.of(Bug.LEVELS + 1, 0));
        assertThrows(IllegalArgumentException.class, () -> Bug.of(0, 0));
    }
}
