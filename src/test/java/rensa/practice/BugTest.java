package rensa.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rensa.engine.Node;

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
