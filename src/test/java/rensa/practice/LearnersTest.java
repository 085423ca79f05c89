package rensa.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.DoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rensa.engine.BackwardRules;
import rensa.engine.Tensor;

/** Simulated learners: each makes known mistakes in generated problems, and the marking must say which. */
class LearnersTest {
    private static final int PROBLEMS = 200;
    private static final double FIRST = 0.95;

    /** How often a mistake was made, and how often it was named first. */
    private static final class Count {
        int made;
        int first;
    }

    @ParameterizedTest
    @EnumSource(Topic.class)
    void everyMistakeIsFoundWhereverItCanBeMade(Topic topic) {
        everyMistakeIsFound(topic, Typing.ALL_DIGITS);
    }

    @ParameterizedTest
    @EnumSource(Topic.class)
    void everyMistakeIsFoundInNumbersRoundedToThreeDigits(Topic topic) {
        everyMistakeIsFound(topic, Typing.digits(3));
    }

    private static void everyMistakeIsFound(Topic topic, DoubleFunction<String> typing) {
        Map<Mistake, Count> counts = new EnumMap<>(Mistake.class);
        Set<Mistake> possible = possible(topic);
        Random random = new Random(17);
        for (long seed = 0; counts.size() < possible.size() || hasRare(counts); seed++) {
            Problem problem = Problem.of(topic, 1 + (int) (seed / 7 % Topic.LEVELS), seed);
            for (Mistake mistake : possible) {
                Count count = counts.computeIfAbsent(mistake, key -> new Count());
                if (count.made < PROBLEMS) {
                    make(mistake, problem, random, typing, count);
                }
            }
            assertTrue(seed < 20_000, () -> topic + ": too rare among " + possible);
        }
        counts.forEach((mistake, count) -> assertTrue(
                count.first >= FIRST * count.made, () -> topic + ": " + mistake + " first in " + count.first));
    }

    private static boolean hasRare(Map<Mistake, Count> counts) {
        return counts.values().stream().anyMatch(count -> count.made < PROBLEMS);
    }

    /** The mistakes that can be made in problems of a topic. */
    private static Set<Mistake> possible(Topic topic) {
        Set<Mistake> possible = EnumSet.noneOf(Mistake.class);
        for (int level = 1; level <= Topic.LEVELS; level++) {
            for (int i = 0; i < Blueprints.of(topic, level).size(); i++) {
                Problem problem = Problem.of(topic, level, i);
                for (Cell cell : problem.cells()) {
                    for (Suspect suspect : problem.exercise().suspects().at(cell)) {
                        if (misleads(suspect, problem, cell)) {
                            possible.add(suspect.mistake());
                        }
                    }
                }
            }
        }
        return possible;
    }

    private static boolean misleads(Suspect suspect, Problem problem, Cell cell) {
        Exercise exercise = problem.exercise();
        return suspect.number(exercise.run())
                .filter(number ->
                        Typing.answer(number, Typing.ALL_DIGITS).agreement(exercise.right(cell), 1) == Agreement.NONE)
                .isPresent();
    }

    /** A way to a wrong number at one cell. */
    private record Way(Cell cell, Suspect suspect) {}

    /** A learner makes one mistake at one cell and has everything else right. */
    private static void make(
            Mistake mistake, Problem problem, Random random, DoubleFunction<String> typing, Count count) {
        List<Way> ways = problem.cells().stream()
                .flatMap(cell -> problem.exercise().suspects().at(cell).stream()
                        .filter(suspect -> suspect.mistake() == mistake)
                        .filter(suspect -> misleads(suspect, problem, cell))
                        .map(suspect -> new Way(cell, suspect)))
                .toList();
        if (ways.isEmpty()) {
            return;
        }
        Way way = ways.get(random.nextInt(ways.size()));
        Cell cell = way.cell();
        Tensor number = way.suspect().number(problem.exercise().run()).orElseThrow();
        Map<Cell, Answer> answers = Typing.right(problem, Typing.ALL_DIGITS);
        answers.put(cell, Typing.answer(number, typing));
        Map<Cell, Mark> marks = problem.exercise().mark(answers);
        Mark mark = marks.get(cell);
        String told = problem + " at " + cell + " by " + way + ": " + number + " → " + mark;
        assertEquals(Verdict.WRONG, mark.verdict(), told);
        assertTrue(mark.mistakes().contains(mistake), told);
        count.made++;
        if (mark.consistentWith().get(0).stream().anyMatch(finding -> finding.mistake() == mistake)) {
            count.first++;
        }
    }

    @ParameterizedTest
    @EnumSource(Topic.class)
    void twoIndependentMistakesAreBothFound(Topic topic) {
        Random random = new Random(23);
        Count second = new Count();
        for (long seed = 0; second.made < PROBLEMS; seed++) {
            Problem problem = Problem.of(topic, 1 + (int) (seed / 7 % Topic.LEVELS), seed);
            Cell upper = problem.cells().get(random.nextInt(problem.cells().size()));
            problem.cells().stream()
                    .filter(cell -> cell.kind() == Cell.Kind.GRADIENT && upper.kind() == Cell.Kind.GRADIENT)
                    .filter(cell ->
                            problem.exercise().run().paths().above(cell.node()).get(upper.node()))
                    .findFirst()
                    .ifPresent(lower -> makeTwo(problem, upper, lower, random, second));
            assertTrue(seed < 20_000);
        }
        assertTrue(second.first >= FIRST * second.made, topic + ": " + second.first);
    }

    /** A learner makes one mistake, goes on rightly from its number, and makes another. */
    private static void makeTwo(Problem problem, Cell upper, Cell lower, Random random, Count second) {
        Exercise exercise = problem.exercise();
        Run run = exercise.run();
        List<Suspect> first = misleading(problem, upper, run);
        if (first.isEmpty()) {
            return;
        }
        Tensor wrong = first.get(random.nextInt(first.size())).number(run).orElseThrow();
        if (!wrong.shape().equals(exercise.right(upper).shape())) {
            return;
        }
        Run own = carriedOn(run, upper.node(), wrong);
        List<Suspect> next = misleading(problem, lower, own);
        if (next.isEmpty()) {
            return;
        }
        Suspect way = next.get(random.nextInt(next.size()));
        Map<Cell, Answer> answers = Typing.right(problem, Typing.ALL_DIGITS);
        for (Cell cell : problem.cells()) {
            if (cell.kind() == Cell.Kind.GRADIENT) {
                answers.put(cell, Typing.answer(own.number(cell), Typing.ALL_DIGITS));
            }
        }
        answers.put(lower, Typing.answer(way.number(own).orElseThrow(), Typing.ALL_DIGITS));
        Map<Cell, Mark> marks = exercise.mark(answers);
        String told = problem + " at " + upper + ", then " + lower + " by " + way + ": " + marks;
        assertEquals(Verdict.WRONG, marks.get(upper).verdict(), told);
        assertEquals(Verdict.WRONG, marks.get(lower).verdict(), told);
        assertTrue(marks.get(lower).mistakes().contains(way.mistake()), told);
        for (Cell cell : problem.cells()) {
            boolean isBetween = cell.kind() == Cell.Kind.GRADIENT
                    && !cell.equals(upper)
                    && run.paths().above(cell.node()).get(upper.node())
                    && !run.paths().above(cell.node()).get(lower.node())
                    && !cell.equals(lower);
            assertTrue(!isBetween || marks.get(cell).verdict() != Verdict.WRONG, told);
        }
        second.made++;
        if (marks.get(lower).consistentWith().get(0).stream().anyMatch(found -> found.mistake() == way.mistake())) {
            second.first++;
        }
    }

    /** The mistakes at a cell itself that lead, from what is upstream there, neither to the right number nor to the carried one. */
    private static List<Suspect> misleading(Problem problem, Cell cell, Run run) {
        return problem.exercise().suspects().at(cell).stream()
                .filter(suspect ->
                        suspect.scope() == Suspect.Scope.HERE && suspect.rules().isPresent())
                .filter(suspect -> misleads(suspect.number(run).orElseThrow(), run.number(cell)))
                .filter(suspect -> misleads(
                        suspect.number(run).orElseThrow(), problem.exercise().right(cell)))
                .toList();
    }

    private static boolean misleads(Tensor number, Tensor other) {
        return Typing.answer(number, Typing.ALL_DIGITS).agreement(other, 1) == Agreement.NONE;
    }

    /** The numbers of a learner who has a wrong one at a node and is right from there on. */
    private static Run carriedOn(Run run, int node, Tensor wrong) {
        Tensor[] gradients = run.gradients().clone();
        gradients[node] = wrong;
        Run own = new Run(run.paths(), run.values(), gradients, run.learningRate());
        for (int below = node - 1; below >= 0; below--) {
            if (run.paths().above(below).get(node)) {
                gradients[below] = own.gradient(below, BackwardRules.OF_CALCULUS);
            }
        }
        return own;
    }

    @Test
    void rightAnswersAreNeverCalledWrongAndWrongOnesNeverRight() {
        Random random = new Random(31);
        for (int i = 0; i < 10_000; i++) {
            Topic topic = Topic.values()[i % Topic.values().length];
            Problem problem = Problem.of(topic, 1 + i / 7 % Topic.LEVELS, i);
            Map<Cell, Answer> answers = Typing.right(problem, Typing.digits(i % 2 == 0 ? 4 : 16));
            problem.exercise()
                    .mark(answers)
                    .forEach((cell, mark) -> assertEquals(Verdict.CORRECT, mark.verdict(), problem + " " + cell));
            Cell cell = problem.cells().get(random.nextInt(problem.cells().size()));
            answers.put(cell, Typing.answer(missed(problem.exercise().right(cell), random), Typing.ALL_DIGITS));
            Mark mark = problem.exercise().mark(answers).get(cell);
            assertEquals(Verdict.WRONG, mark.verdict(), problem + " " + cell);
        }
    }

    /** A number that misses by a little more than rounding explains, or by much. */
    private static Tensor missed(Tensor right, Random random) {
        double[] elements = right.toArray();
        int where = random.nextInt(elements.length);
        double miss = 0.0051 + Math.pow(random.nextDouble(), 3);
        elements[where] += (random.nextBoolean() ? miss : -miss) * (elements[where] == 0 ? 1 : elements[where]);
        return Tensor.of(right.shape(), elements);
    }

    @ParameterizedTest
    @EnumSource(Topic.class)
    void anErrorCarriedOnRightlyIsRecognised(Topic topic) {
        Random random = new Random(41);
        for (long seed = 0; seed < 60; seed++) {
            Problem problem = Problem.of(topic, 1 + (int) (seed / 7 % Topic.LEVELS), seed);
            Run run = problem.exercise().run();
            List<Cell> cells = problem.cells().stream()
                    .filter(cell -> cell.kind() == Cell.Kind.GRADIENT)
                    .toList();
            Cell upper = cells.get(random.nextInt(cells.size()));
            Run own = carriedOn(run, upper.node(), Run.times(1.7, run.number(upper)));
            Map<Cell, Answer> answers = Typing.right(problem, Typing.ALL_DIGITS);
            cells.forEach(cell -> answers.put(cell, Typing.answer(own.number(cell), Typing.ALL_DIGITS)));
            Map<Cell, Mark> marks = problem.exercise().mark(answers);
            for (Cell cell : cells) {
                if (run.paths().above(cell.node()).get(upper.node()) && misleads(own.number(cell), run.number(cell))) {
                    assertEquals(Verdict.CARRIED, marks.get(cell).verdict(), problem + " " + cell);
                }
            }
        }
    }
}
