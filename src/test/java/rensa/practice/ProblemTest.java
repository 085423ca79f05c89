package rensa.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import rensa.engine.Node;
import rensa.engine.Tensor;

class ProblemTest {
    private static final int SEEDS = 1_000;

    static Stream<Arguments> topicsAndLevels() {
        return Stream.of(Topic.values()).flatMap(topic -> Stream.of(1, 2, 3).map(level -> Arguments.of(topic, level)));
    }

    /**
     * By brute force: what two mistakes, or a mistake and the right answer, have in common here, they have in common with
     * any other numbers of the same program.
     */
    @ParameterizedTest
    @MethodSource("topicsAndLevels")
    void nothingIsEqualByChance(Topic topic, int level) {
        Map<List<Object>, List<Exercise>> others = new HashMap<>();
        for (long seed = 0; seed < SEEDS; seed++) {
            Problem problem = Problem.of(topic, level, seed);
            List<Exercise> same = others.computeIfAbsent(
                    List.of(
                            Blueprints.of(topic, level, seed),
                            Twins.sides(problem.exercise().run())),
                    key -> otherNumbers(problem));
            problem.cells().forEach(cell -> checkCell(problem, cell, same));
        }
    }

    private static void checkCell(Problem problem, Cell cell, List<Exercise> others) {
        List<Suspect> suspects = problem.exercise().suspects().at(cell);
        List<Optional<Tensor>> numbers = new ArrayList<>();
        for (Suspect suspect : suspects) {
            Optional<Tensor> number = suspect.number(problem.exercise().run());
            boolean isRight = number.filter(
                            wrong -> areNear(wrong, problem.exercise().right(cell), 0.005))
                    .isPresent();
            if (isRight) {
                assertTrue(
                        others.stream().allMatch(other -> areNear(number(suspect, other), other.right(cell), 1e-9)),
                        () -> problem + ": right by chance at " + cell + " by " + suspect);
            }
            for (int i = 0; !isRight && number.isPresent() && i < numbers.size(); i++) {
                Suspect rival = suspects.get(i);
                if (rival.mistake() != suspect.mistake()
                        && numbers.get(i).isPresent()
                        && areNear(number.get(), numbers.get(i).get(), 1e-3)) {
                    assertTrue(
                            others.stream()
                                    .allMatch(other -> areNear(number(suspect, other), number(rival, other), 1e-9)),
                            () -> problem + ": equal by chance at " + cell + ": " + suspect + ", " + rival);
                }
            }
            numbers.add(isRight ? Optional.empty() : number);
        }
    }

    private static Tensor number(Suspect suspect, Exercise exercise) {
        return suspect.number(exercise.run()).orElseThrow();
    }

    /** Other numbers for the same program, with the same gates open. */
    private static List<Exercise> otherNumbers(Problem problem) {
        Blueprint blueprint = Blueprints.of(problem.topic(), problem.level(), problem.seed());
        List<Double> sides = Twins.sides(problem.exercise().run());
        Random random = new Random(99);
        List<Exercise> others = new ArrayList<>();
        for (int i = 0; others.size() < 3 && i < 100_000; i++) {
            Exercise other = blueprint.draw(random);
            if (Twins.sides(other.run()).equals(sides)) {
                others.add(other);
            }
        }
        assertEquals(3, others.size());
        return others;
    }

    private static boolean areNear(Tensor a, Tensor b, double margin) {
        if (!a.shape().equals(b.shape())) {
            return false;
        }
        for (int i = 0; i < a.size(); i++) {
            double size = Math.max(Math.abs(a.at(i)), Math.abs(b.at(i)));
            if (Math.abs(a.at(i) - b.at(i)) > margin * size + 1e-12) {
                return false;
            }
        }
        return true;
    }

    @ParameterizedTest
    @MethodSource("topicsAndLevels")
    void theNumbersFitMentalArithmetic(Topic topic, int level) {
        for (long seed = 0; seed < 100; seed++) {
            Problem problem = Problem.of(topic, level, seed);
            problem.inputs().forEach((name, value) -> assertDigits(2, 9, value, problem + " " + name));
            if (topic.hasShortAnswers()) {
                problem.cells()
                        .forEach(cell -> assertDigits(5, 4, problem.exercise().right(cell), problem + " " + cell));
            }
        }
    }

    private static void assertDigits(int digits, int decimals, Tensor value, String what) {
        for (double element : value.toArray()) {
            BigDecimal shown =
                    BigDecimal.valueOf(Math.rint(element * 1e8) / 1e8).stripTrailingZeros();
            assertEquals(element, shown.doubleValue(), 1e-9 * Math.max(1, Math.abs(element)), what);
            assertTrue(shown.precision() <= digits, () -> what + ": " + shown);
            assertTrue(shown.scale() <= decimals, () -> what + ": " + shown);
        }
    }

    @ParameterizedTest
    @MethodSource("topicsAndLevels")
    void theSameSeedGivesTheSameProblemAndTheNextAnother(Topic topic, int level) {
        Set<String> seen = new HashSet<>();
        for (long seed = 0; seed < 40; seed++) {
            Problem problem = Problem.of(topic, level, seed);
            assertEquals(problem.inputs(), Problem.of(topic, level, seed).inputs());
            assertNotSame(Blueprints.of(topic, level, seed), Blueprints.of(topic, level, seed + 1));
            seen.add(problem.program().text() + problem.inputs());
        }
        assertTrue(seen.size() >= 36, seen::toString);
    }

    @Test
    void theSameOnEveryMachine() {
        StringBuilder problems = new StringBuilder();
        for (Topic topic : Topic.values()) {
            Problem problem = Problem.of(topic, 1, 7);
            problems.append(topic.id()).append(' ').append(problem.inputs()).append('\n');
        }
        assertEquals("""
                arithmetic {a=26.0, b=18.0, n=4.0, c=3.6}
                fan-out {x=4.9, k=10.0}
                powers {w=1.8, x=4.0, t=2.0, k=5.0}
                activations {w=-1.9, x=-0.2, b=1.9, c=3.0}
                affine {w1=6.0, x=-3.2, b1=5.0, w2=3.4, b2=7.0, g=3.0}
                softmax-loss {w=[1.5, 1.8, 0.6], x=1.2, b=[0.9, 0.8, 0.6], t=[0.0, 0.0, 1.0]}
                update {a=3.0, w=-2.6, b=5.0}
                """, problems.toString());
    }

    @Test
    void asksInTheOrderOfTheBackwardPassAndForValuesAtTheSecondLevelOnly() {
        Problem first = Problem.of(Topic.ARITHMETIC, 1, 0);
        assertEquals(
                List.of("tax", "price", "n", "apple"),
                first.cells().stream()
                        .map(cell -> cell.key(first.program().graph()))
                        .toList());
        assertTrue(first.program().graph().nodes().stream().map(Node::index).allMatch(first::isGiven));
        Problem second = Problem.of(Topic.ARITHMETIC, 2, 0);
        assertEquals(
                List.of("value.price", "value.total", "tax", "price", "n", "apple"),
                second.cells().stream()
                        .map(cell -> cell.key(second.program().graph()))
                        .toList());
    }

    @Test
    void updateAsksForTheNewValuesLast() {
        Problem problem = Problem.of(Topic.UPDATE, 1, 0);
        assertTrue(problem.exercise().learningRate().isPresent());
        assertEquals(
                Cell.Kind.UPDATED,
                problem.cells().get(problem.cells().size() - 1).kind());
    }

    @Test
    void anySeedGivesAProblem() {
        for (long seed : new long[] {-1, Long.MIN_VALUE, Long.MAX_VALUE, 1L << 40}) {
            assertTrue(Problem.of(Topic.FAN_OUT, 1, seed).cells().size() > 1);
        }
        assertThrows(IllegalArgumentException.class, () -> Problem.of(Topic.FAN_OUT, 4, 1));
    }
}
