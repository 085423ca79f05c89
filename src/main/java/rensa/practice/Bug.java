package rensa.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import rensa.engine.Gradients;
import rensa.engine.Graph;
import rensa.engine.Node;
import rensa.engine.Tensor;
import rensa.expression.Program;

/**
 * A graph whose backward pass has exactly one mistake, to be found: the backward rule of one op is wrong, or what meets at
 * one fan-out is not summed.
 *
 * @param node the node that is at fault: the op with the wrong rule, or the fan-out
 * @param mistakes the mistakes that give these gradients, most specific first; any of them is right
 * @param replay the gradients as the bug has them, beside the right ones
 */
public record Bug(int level, long seed, Program program, int node, List<Mistake> mistakes, Replay replay) {
    /** The levels: one op of each kind after another, then longer graphs, layers, and a two-layer net at last. */
    public static final int LEVELS = 10;

    private static final List<Hunt> HUNTS = List.of(
            new Hunt(Topic.ARITHMETIC, 1),
            new Hunt(Topic.FAN_OUT, 1),
            new Hunt(Topic.POWERS, 1),
            new Hunt(Topic.ACTIVATIONS, 1),
            new Hunt(Topic.ARITHMETIC, 3),
            new Hunt(Topic.FAN_OUT, 3),
            new Hunt(Topic.ACTIVATIONS, 3),
            new Hunt(Topic.AFFINE, 3),
            new Hunt(Topic.SOFTMAX_LOSS, 3));

    private static final int MOST_DRAWS = 1_000;

    /** What one sees in numbers of a few digits. */
    private static final double VISIBLE = 0.02;

    /** Where a level has its graphs from. */
    private record Hunt(Topic topic, int level) {}

    /** What an answer got right. */
    public record Judgement(boolean isNode, boolean isMistake) {}

    /** A changed rule, and the node that is at fault. */
    private record Plant(int node, Misrule misrule) {}

    /**
     * The bug with a seed.
     *
     * @param level from 1 to {@link #LEVELS}
     */
    public static Bug of(int level, long seed) {
        if (level < 1 || level > LEVELS) {
            throw new IllegalArgumentException("there is no level " + level);
        }
        Random random = new Random(Problem.scrambled(97L * level + 31L * seed));
        for (int draw = 0; draw < MOST_DRAWS; draw++) {
            Optional<Bug> bug = level == LEVELS
                    ? inNet(seed, random)
                    : inProblem(HUNTS.get(level - 1), level, seed, seed + draw, random);
            if (bug.isPresent()) {
                return bug.get();
            }
        }
        throw new IllegalStateException("No bug for level " + level + " seed " + seed);
    }

    private static Optional<Bug> inProblem(Hunt hunt, int level, long seed, long problemSeed, Random random) {
        Problem problem = Problem.of(hunt.topic(), hunt.level(), problemSeed);
        return planted(level, seed, problem.program(), problem.exercise(), random);
    }

    private static Optional<Bug> inNet(long seed, Random random) {
        Blueprint net = Blueprints.net(seed);
        return planted(LEVELS, seed, net.program(), net.draw(random), random);
    }

    /** Plants one mistake that shows, and shows as one node's fault. */
    private static Optional<Bug> planted(int level, long seed, Program program, Exercise exercise, Random random) {
        List<Plant> plants = new ArrayList<>(plants(exercise).stream()
                .filter(plant -> shows(exercise, plant))
                .toList());
        while (!plants.isEmpty()) {
            Mistake kind = plants.get(random.nextInt(plants.size())).misrule().mistake();
            List<Plant> ofKind = plants.stream()
                    .filter(plant -> plant.misrule().mistake() == kind)
                    .toList();
            Plant plant = ofKind.get(random.nextInt(ofKind.size()));
            List<Plant> alike = plants.stream()
                    .filter(other -> areAlike(exercise, plant, other))
                    .toList();
            if (alike.stream().allMatch(other -> other.node() == plant.node())) {
                List<Mistake> mistakes = alike.stream()
                        .map(other -> other.misrule().mistake())
                        .distinct()
                        .sorted()
                        .toList();
                Gradients pass = exercise.run().pass(plant.misrule().rules());
                return Optional.of(new Bug(level, seed, program, plant.node(), mistakes, new Replay(exercise, pass)));
            }
            plants.removeAll(alike);
        }
        return Optional.empty();
    }

    private static List<Plant> plants(Exercise exercise) {
        Misrules misrules = exercise.suspects().misrules();
        List<Plant> plants = new ArrayList<>();
        for (Node node : exercise.graph().nodes()) {
            if (node instanceof Node.Operation) {
                misrules.atOp(node.index()).forEach(wrong -> plants.add(new Plant(node.index(), wrong)));
            }
            misrules.atFanOut(node.index()).forEach(wrong -> plants.add(new Plant(node.index(), wrong)));
        }
        return plants;
    }

    /** Whether every gradient still has its shape, and one of them is visibly off. */
    private static boolean shows(Exercise exercise, Plant plant) {
        boolean isOff = false;
        for (int node = 0; node < exercise.graph().size(); node++) {
            Tensor right = exercise.run().gradient(node);
            if (right != null) {
                Optional<Tensor> wrong =
                        exercise.run().throughout(node, plant.misrule().rules());
                if (wrong.isEmpty() || !wrong.get().shape().equals(right.shape())) {
                    return false;
                }
                isOff |= Coincidences.areApart(wrong.get(), right, VISIBLE);
            }
        }
        return isOff;
    }

    /** Whether nobody could tell two bugs apart by the gradients that they leave. */
    private static boolean areAlike(Exercise exercise, Plant one, Plant other) {
        for (int node = 0; node < exercise.graph().size(); node++) {
            if (exercise.run().gradient(node) != null) {
                Tensor a =
                        exercise.run().throughout(node, one.misrule().rules()).orElseThrow();
                Tensor b =
                        exercise.run().throughout(node, other.misrule().rules()).orElseThrow();
                if (Coincidences.areApart(a, b, VISIBLE)) {
                    return false;
                }
            }
        }
        return true;
    }

    public Graph graph() {
        return program.graph();
    }

    /** What is right of an answer. */
    public Judgement judge(int guessedNode, Mistake guessed) {
        return new Judgement(guessedNode == node, mistakes.contains(guessed));
    }
}
