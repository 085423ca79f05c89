package rensa.web.lab.descent;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import rensa.engine.Tensor;
import rensa.engine.Values;
import rensa.figure.plot.Spot;
import rensa.network.Descent;
import rensa.network.Progress;
import rensa.network.Tuning;
import rensa.network.UpdateRule;

/**
 * One of the descents: the way that it takes.
 *
 * @param paths each parameter before each step, and after the last
 * @param losses as often
 */
record Course(RunChoice choice, Tuning tuning, List<double[]> paths, double[] losses, Optional<Astray> astray) {

    static Course of(Ground ground, RunChoice choice, int steps) {
        Tuning tuning = choice.tuning().orElseThrow();
        Descent descent = ground.descent().descend(tuning, steps);
        List<double[]> paths = IntStream.range(0, descent.parameters().size())
                .mapToObj(parameter -> descent.path(parameter).orElseThrow())
                .toList();
        return new Course(choice, tuning, paths, descent.losses(), Astray.of(descent));
    }

    int steps() {
        return losses.length - 1;
    }

    double loss(int step) {
        return losses[step];
    }

    /** The parameters after some steps. */
    double[] at(int step) {
        return paths.stream().mapToDouble(path -> path[step]).toArray();
    }

    /** The way to the point after some steps: x and y, or where there is one parameter, x and the loss. */
    List<Spot> way(int step) {
        return IntStream.rangeClosed(0, step).mapToObj(this::spot).toList();
    }

    Spot spot(int step) {
        return new Spot(paths.get(0)[step], paths.size() == 1 ? losses[step] : paths.get(1)[step]);
    }

    /** What went wrong with it, where that has begun by some step. */
    Optional<Astray> astrayBy(int step) {
        return astray.filter(astray -> astray.since() < step || step == steps());
    }

    UpdateRule rule() {
        return tuning.optimizer().rule();
    }

    /** Each point of the way, with what the optimizer then does there: the same steps again, looked at closely. */
    List<Stage> stages(Ground ground) {
        List<Stage> stages = new ArrayList<>();
        Progress progress = Progress.start(tuning, tensors(at(0)));
        for (int step = 0; step <= steps(); step++) {
            List<Tensor> gradient = ground.gradient(at(step));
            List<Values> updates = step < steps() ? updates(progress, gradient) : List.of();
            progress = progress.step(gradient);
            stages.add(new Stage(step, numbers(tensors(at(step))), loss(step), numbers(gradient), updates));
        }
        return stages;
    }

    private static List<Values> updates(Progress progress, List<Tensor> gradient) {
        return IntStream.range(0, gradient.size())
                .mapToObj(parameter -> progress.update(parameter, gradient.get(parameter)))
                .toList();
    }

    private static List<Tensor> tensors(double[] numbers) {
        return Arrays.stream(numbers).mapToObj(Tensor::scalar).toList();
    }

    private static List<Double> numbers(List<Tensor> tensors) {
        return tensors.stream().map(Tensor::item).toList();
    }
}
