package rensa.web.lab.training;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import rensa.network.TrainingRun;
import rensa.web.lab.Frame;
import rensa.web.query.Parameters;
import rensa.web.training.Listening;
import rensa.web.training.TrainingPool;

/**
 * A run as it goes by before one reader: frame after frame, as fast as the reader takes them. It is trained no farther than
 * it is looked at, and once this is closed, not for this reader.
 */
public final class Playback implements AutoCloseable {
    /** A run goes by in about so many frames, or one for each epoch where it has fewer. */
    private static final int FRAMES = 100;

    private final TrainingState state;
    private final Frame frame;
    private final TrainingSettings settings;
    private final TrainingPool pool;
    private final int step;
    /** From when the first moment is asked for. */
    private Listening listening;

    private int shown;
    private TrainingRun mine;

    /**
     * What comes next.
     *
     * @param run as far as it has come
     * @param epoch of the run that is shown
     * @param isLast whether nothing comes after it
     */
    public record Moment(Playback playback, TrainingRun run, int epoch, boolean isLast) {
        /** What tells it from all other moments of all runs. */
        public String key() {
            return playback.frame.id() + " "
                    + playback.frame.url(playback.state.settingsQuery().toString()) + " " + epoch
                    + (isLast ? " last" : "");
        }

        /** The template of its view, which is one of a lab. */
        public String template() {
            return isLast ? "training-end" : "training-frame";
        }

        /** The view: a frame, or at the end all parts of the lab that have to follow. */
        public Object view() {
            boolean hasStopped = isLast && epoch < playback.state.epochs();
            TrainingRun then = hasStopped ? run : playback.standing(run, epoch);
            Scene scene = new Scene(playback.state, playback.settings, then, playback.frame);
            return isLast
                    ? TrainingLab.view(
                            playback.state,
                            playback.frame,
                            Notes.sentence(scene),
                            null,
                            TrainingLab.screen(scene, false),
                            null)
                    : Frames.of(scene);
        }
    }

    private Playback(TrainingState state, TrainingSettings settings, int start, Frame frame, TrainingPool pool) {
        this.state = state;
        this.frame = frame;
        this.step = Math.max(1, (state.epochs() + FRAMES - 1) / FRAMES);
        this.shown = start;
        this.settings = settings;
        this.pool = pool;
    }

    /**
     * A run from the epoch that the parameters say.
     *
     * @param seen the last epoch that the reader has had already, if any
     * @return nothing where the parameters say nothing that can be trained
     */
    public static Optional<Playback> of(Parameters parameters, OptionalInt seen, Frame frame, TrainingPool pool) {
        TrainingState state = TrainingState.read(parameters);
        int start = Math.min(state.epochs(), seen.orElse(state.start()));
        return state.settings().map(settings -> new Playback(state, settings, start, frame, pool));
    }

    /** The next moment; nothing if it was not there in time. */
    public Optional<Moment> next(Duration patience) throws InterruptedException {
        if (listening == null) {
            listening = pool.listen(settings);
        }
        int wanted = Math.min(state.epochs(), (shown / step + 1) * step);
        TrainingRun run = listening.await(wanted, patience);
        if (run.divergence().isPresent() && run.epoch() < wanted) {
            return Optional.of(new Moment(this, run, run.epoch(), true));
        }
        int reached = Math.min(wanted, run.epoch());
        if (reached <= shown && reached < state.epochs()) {
            return Optional.empty();
        }
        shown = reached;
        return Optional.of(new Moment(this, run, reached, reached == state.epochs()));
    }

    /** The run as it stood at an epoch, though it may have diverged since; from where this reader was, or from what was kept. */
    private TrainingRun standing(TrainingRun run, int epoch) {
        boolean near = mine != null && mine.epoch() <= epoch && epoch - mine.epoch() <= step;
        boolean stands = run.epoch() == epoch && run.divergence().isEmpty();
        mine = stands ? run : near ? mine.toEpoch(epoch) : run.at(epoch);
        return mine;
    }

    @Override
    public void close() {
        if (listening != null) {
            listening.close();
        }
    }
}
