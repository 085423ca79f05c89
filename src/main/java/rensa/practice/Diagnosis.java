package rensa.practice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import rensa.engine.BackwardRules;
import rensa.engine.Graph;
import rensa.engine.Tensor;

/**
 * Finds the mistakes that give a wrong number: every suspect is worked out, with the true numbers upstream and with the
 * learner's own, and compared by the same measure as a right answer.
 *
 * <p>Only where nothing at the cell explains the number, a mistake at one place further upstream is looked for, among the
 * cells that were not answered.
 */
final class Diagnosis {
    /** The most numbers that all searches upstream may work out for one marking: some ten milliseconds. */
    private static final long MOST_NUMBERS = 400_000;

    private final Exercise exercise;
    private final Set<Cell> answered;
    private final double[] scales;
    private long numbersLeft = MOST_NUMBERS;

    /** A suspect whose number the answer is. */
    private record Fit(Suspect suspect, Tensor number, Agreement agreement, Optional<BackwardRules> rules) {
        boolean isBetterThan(Fit other) {
            return ORDER.compare(this, other) < 0;
        }

        static final Comparator<Fit> ORDER = Comparator.comparing(Fit::agreement)
                .thenComparing(fit -> fit.suspect().mistake())
                .thenComparing(fit -> fit.suspect().scope());

        Finding finding() {
            boolean repeated = suspect.scope().compareTo(Suspect.Scope.CHAIN) > 0;
            return new Finding(suspect.mistake(), number, rules, repeated);
        }
    }

    Diagnosis(Exercise exercise, Set<Cell> answered) {
        this.exercise = exercise;
        this.answered = answered;
        this.scales = scales(exercise.run());
    }

    /** For each node the size of the numbers from which its gradient comes: the largest on any path from the output. */
    private static double[] scales(Run run) {
        double[] scales = new double[run.graph().size()];
        for (int node = scales.length - 1; node >= 0; node--) {
            Tensor gradient = run.gradient(node);
            scales[node] = gradient == null ? 0 : largest(gradient);
            for (Graph.Edge edge : run.paths().to(node)) {
                scales[node] = Math.max(scales[node], scales[edge.consumer()]);
            }
        }
        return scales;
    }

    private static double largest(Tensor tensor) {
        double largest = 0;
        for (int i = 0; i < tensor.size(); i++) {
            double size = Math.abs(tensor.at(i));
            largest = Double.isFinite(size) ? Math.max(largest, size) : largest;
        }
        return largest;
    }

    /** The size beside which a number of a cell is no more than a rounding error. */
    double scale(Cell cell) {
        return cell.kind() == Cell.Kind.GRADIENT ? scales[cell.node()] : 1;
    }

    /** The mistakes that give an answer, in groups of those that cannot be told apart, most likely first. */
    List<List<Finding>> of(Cell cell, Answer answer, Run own) {
        Map<Mistake, Fit> fits = new HashMap<>();
        for (Suspect suspect : exercise.suspects().at(cell)) {
            tryOn(suspect, exercise.run(), cell, answer, fits);
            if (own != exercise.run() && suspect.scope() == Suspect.Scope.HERE) {
                tryOn(suspect, own, cell, answer, fits);
            }
        }
        if (fits.isEmpty() && cell.kind() == Cell.Kind.GRADIENT) {
            searchUpstream(cell, answer, fits);
        }
        List<List<Finding>> groups = groups(fits);
        if (!answer.fits(exercise.right(cell).shape())) {
            Finding shape = new Finding(Mistake.SHAPE, exercise.right(cell), Optional.empty(), false);
            groups.add(List.of(shape));
        }
        return groups;
    }

    private void tryOn(Suspect suspect, Run run, Cell cell, Answer answer, Map<Mistake, Fit> fits) {
        suspect.number(run).ifPresent(number -> {
            Agreement agreement = answer.agreement(number, scale(cell));
            if (agreement != Agreement.NONE) {
                boolean isOwn = run != exercise.run();
                Optional<BackwardRules> rules = suspect.rules().map(by -> isOwn ? run.goingOn(cell.node(), by) : by);
                Fit fit = new Fit(suspect, number, agreement, rules);
                fits.merge(suspect.mistake(), fit, (old, found) -> found.isBetterThan(old) ? found : old);
            }
        });
    }

    private void searchUpstream(Cell cell, Answer answer, Map<Mistake, Fit> fits) {
        long numbersOfPass = exercise.graph().nodes().stream()
                .mapToLong(node -> exercise.values().of(node.index()).size())
                .sum();
        for (Suspect suspect :
                exercise.suspects().upstreamOf(cell.node(), node -> !answered.contains(Cell.gradient(node)))) {
            numbersLeft -= numbersOfPass;
            if (numbersLeft < 0) {
                return;
            }
            tryOn(suspect, exercise.run(), cell, answer, fits);
        }
    }

    private List<List<Finding>> groups(Map<Mistake, Fit> fits) {
        List<Fit> left = new ArrayList<>(fits.values());
        left.sort(Fit.ORDER);
        List<List<Finding>> groups = new ArrayList<>();
        while (!left.isEmpty()) {
            Fit first = left.remove(0);
            List<Finding> group = new ArrayList<>(List.of(first.finding()));
            left.removeIf(fit -> {
                boolean same = exercise.twins()
                        .coincide(first.suspect().source(), fit.suspect().source());
                if (same) {
                    group.add(fit.finding());
                }
                return same;
            });
            groups.add(group);
        }
        return groups;
    }
}
