package rensa.web.lab.training;

import java.util.Map;
import java.util.OptionalInt;
import rensa.network.TrainingRun;
import rensa.web.graph.Mistake;
import rensa.web.query.Parameters;
import rensa.web.training.TrainingPool;

/**
 * A run from its first epoch to its last.
 *
 * @param settings by the names of the parameters
 * @param epochs how many were asked for
 * @param run as it is at the end
 */
public record History(Map<String, String> settings, int epochs, TrainingRun run) {
    /**
     * Trains to the epoch that the parameters name, or else to the last.
     *
     * @throws Mistake if something cannot be read, or would take too long
     */
    public static History of(Parameters parameters, TrainingPool pool) {
        TrainingState state = TrainingState.read(parameters);
        if (state.settings().isEmpty()) {
            throw state.mistakes().values().iterator().next();
        }
        int epoch = state.epoch().orElse(state.epochs());
        TrainingRun run = new TrainingRuns(pool).at(state.settings().get(), OptionalInt.of(epoch), state.batch());
        return new History(state.settingsInUse(), epoch, run);
    }
}
