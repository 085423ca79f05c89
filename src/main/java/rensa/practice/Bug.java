package rensa.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import rensa.engine.Graph;
import rensa.engine.Tensor;
import rensa.expression.Program;

/**
 * A graph whose backward pass has exactly one mistake, to be found: the backward rule of one op is wrong, or what meets at
 * one fan-out is not summed.
 *
 * @param node the node that is at fault: the op with the wrong rule, or the fan-out
 * @param isInSum whether it is the sum of the contributions to the node that is wrong, and not what its op hands on
 * @param mistakes the mistakes that give these gradients, most specific first; any of them is right
 * @param replay the gradients as the bug has them, beside the right ones
 */
public record Bug(
        int level, long seed, Program program, int node, boolean isInSum, List<Mistake> mistakes, Replay replay) {
    /** The levels: one op of each kind after another, then longer graphs, layers, and a two-layer net at last. */
    public static final int LEVELS = 10;

    private static final List<Ground> GROUNDS = List.of(
            new Ground(Topic.ARITHMETIC, 1),
            new Ground(Topic.FAN_OUT, 1),
            new Ground(Topic.POWERS, 1),
            new Ground(Topic.ACTIVATIONS, 1),
            new Ground(Topic.ARITHMETIC, 3),
            new Ground(Topic.FAN_OUT, 3),
            new Ground(Topic.ACTIVATIONS, 3),
            new Ground(Topic.AFFINE, 3),
            new Ground(Topic.SOFTMAX_LOSS, 3));

    private static final int MOST_DRAWS = 1_000;

    /** Where a level has its graphs from. */
    private record Ground(Topic topic, int level) {}

    /** What an answer got right. */
    public record Judgement(boolean isNode, boolean isMistake) {}

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
                    : inProblem(GROUNDS.get(level - 1), level, seed, seed + draw, random);
            if (bug.isPresent()) {
                return bug.get();
            }
        }
        throw new IllegalStateException("No bug for level " + level + " seed " + seed);
    }

    private static Optional<Bug> inProblem(Ground ground, int level, long seed, long problemSeed, Random random) {
        Problem problem = Problem.of(ground.topic(), ground.level(), problemSeed);
        return suspects(problem.exercise()).size() > 1
                ? planted(level, seed, problem.program(), problem.exercise(), random)
                : Optional.empty();
    }

    private static Optional<Bug> inNet(long seed, Random random) {
        Blueprint net = Blueprints.net(seed);
        Exercise exercise = net.draw(random);
        return isAlive(exercise) && isReadable(exercise)
                ? planted(LEVELS, seed, net.program(), exercise, random)
                : Optional.empty();
    }

    /** Whether a gradient reaches every input: where all gates are shut there is little to be seen. */
    private static boolean isAlive(Exercise exercise) {
        return exercise.graph().inputs().stream()
                .map(input -> exercise.run().gradient(input.index()))
                .allMatch(gradient -> Coincidences.areApart(gradient, Tensor.filled(gradient.shape(), 0), 0));
    }

    private static boolean isReadable(Exercise exercise) {
        return exercise.graph().nodes().stream()
                .flatMap(node -> Optional.ofNullable(exercise.run().gradient(node.index())).stream())
                .allMatch(Problem::isReadable);
    }

    /** Plants one mistake that shows, and shows as one node's fault. */
    private static Optional<Bug> planted(int level, long seed, Program program, Exercise exercise, Random random) {
        List<Plant> plants = new ArrayList<>(visible(exercise));
        while (!plants.isEmpty()) {
            Mistake kind = plants.get(random.nextInt(plants.size())).mistake();
            List<Plant> ofKind =
                    plants.stream().filter(plant -> plant.mistake() == kind).toList();
            Plant plant = ofKind.get(random.nextInt(ofKind.size()));
            List<Plant> alike = plants.stream()
                    .filter(other -> plant.isLike(other, exercise))
                    .toList();
            if (alike.stream().allMatch(other -> other.node() == plant.node())) {
                return Optional.of(new Bug(
                        level, seed, program, plant.node(), plant.isInSum(), mistakes(alike), plant.replay(exercise)));
            }
            plants.removeAll(alike);
        }
        return Optional.empty();
    }

    private static List<Integer> suspects(Exercise exercise) {
        return Plant.in(exercise).stream().map(Plant::node).distinct().sorted().toList();
    }

    private static List<Plant> visible(Exercise exercise) {
        return Plant.in(exercise).stream()
                .filter(plant -> plant.shows(exercise))
                .toList();
    }

    private static List<Mistake> mistakes(List<Plant> plants) {
        return plants.stream().map(Plant::mistake).distinct().sorted().toList();
    }

    public Graph graph() {
        return program.graph();
    }

    private Exercise exercise() {
        return replay.exercise();
    }

    /** The nodes that may be at fault: every op that hands a gradient on, and every fan-out. They do not give the bug away. */
    public List<Integer> suspects() {
        return suspects(exercise());
    }

    /** The mistakes that somebody might see in this graph. They do not give the bug away. */
    public List<Mistake> kinds() {
        return mistakes(visible(exercise()));
    }

    /** The suspects through which all these nodes' gradients come: what they have in common that can be at fault. */
    public List<Integer> suspectsAbove(List<Integer> nodes) {
        Paths paths = exercise().run().paths();
        return suspects().stream()
                .filter(suspect -> nodes.stream()
                        .allMatch(node ->
                                node.equals(suspect) || paths.above(node).get(suspect)))
                .toList();
    }

    /** The backward pass if this mistake were the bug; none where it cannot be made at that node. */
    public Optional<Replay> supposing(int otherNode, Mistake mistake) {
        return Plant.in(exercise()).stream()
                .filter(plant -> plant.node() == otherNode && plant.mistake() == mistake)
                .map(plant -> plant.replay(exercise()))
                .findFirst();
    }

    /** What is right of an answer. */
    public Judgement judge(int guessedNode, Mistake guessed) {
        return new Judgement(guessedNode == node, mistakes.contains(guessed));
    }
}
