package rensa.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import rensa.network.Divergence;
import rensa.network.Evaluation;
import rensa.network.Score;
import rensa.network.TrainingRun;
import rensa.web.lab.training.History;

/**
 * The JSON of a training run: lists with an entry for each epoch, the first of them before any update. What does not exist
 * is left out: the test where nothing is tested, the accuracy where there are no classes.
 *
 * @param settings what was asked for, by the names of the parameters
 * @param program the network as a program
 * @param epochs how many are complete
 * @param gradientNorms a list for each epoch, with an entry for each layer
 * @param parameters as they are at the end
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TrainingAnswer(
        Map<String, String> settings,
        String program,
        int epochs,
        int updates,
        Curves train,
        Curves test,
        List<List<Double>> gradientNorms,
        Map<String, Object> parameters,
        DivergedJson diverged) {

    /** Loss and accuracy, an entry for each epoch. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Curves(List<Double> loss, List<Double> accuracy) {
        static Curves of(List<Score> scores) {
            List<Double> loss = scores.stream().map(Score::loss).toList();
            boolean classes = scores.get(0).accuracy().isPresent();
            return new Curves(
                    loss,
                    classes
                            ? scores.stream()
                                    .map(score -> score.accuracy().getAsDouble())
                                    .toList()
                            : null);
        }
    }

    /** Where a run came to numbers that are not finite. */
    record DivergedJson(int step, int epoch, String place, String cause) {
        static DivergedJson of(Divergence divergence) {
            return new DivergedJson(
                    divergence.step(), divergence.epoch(), id(divergence.place()), id(divergence.cause()));
        }

        private static String id(Enum<?> constant) {
            return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static TrainingAnswer of(History history) {
        TrainingRun run = history.run();
        Map<String, Object> parameters = new LinkedHashMap<>();
        run.parameters()
                .names()
                .forEach(name ->
                        parameters.put(name, JsonTensors.write(run.parameters().of(name))));
        return new TrainingAnswer(
                history.settings(),
                run.network().text(),
                run.epoch(),
                run.updates(),
                curves(run, evaluation -> Optional.of(evaluation.train())),
                curves(run, Evaluation::test),
                run.evaluations().stream().map(Evaluation::gradientNorms).toList(),
                parameters,
                run.divergence().map(DivergedJson::of).orElse(null));
    }

    private static Curves curves(TrainingRun run, Function<Evaluation, Optional<Score>> score) {
        List<Score> scores =
                run.evaluations().stream().map(score).flatMap(Optional::stream).toList();
        return scores.isEmpty() ? null : Curves.of(scores);
    }
}
