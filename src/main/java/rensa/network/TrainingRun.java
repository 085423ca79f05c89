package rensa.network;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import rensa.engine.Gradients;
import rensa.engine.Tensor;

/**
 * A training run so far: where it stands, and how the network stood after each epoch. Immutable: an update gives the next
 * one. The same plan and data give the same numbers, wherever and in however many pieces it is run.
 *
 * <p>It has no end of its own but where it diverges; who runs it decides how many epochs there are. Every {@value #APART}
 * epochs it keeps what is needed to go on from there, so that every epoch can be shown again at little cost.
 */
public final class TrainingRun {
    /** From one epoch that is kept to the next. */
    private static final int APART = 20;

    private final Course course;
    private final Checkpoint now;
    private final List<Batch> batches;
    private final List<Evaluation> evaluations;
    private final List<Checkpoint> kept;
    private final Optional<Divergence> divergence;

    /** What stays the same in all of a run. */
    private record Course(TrainingPlan plan, DataSet data, Network learning, Network measuring, MiniBatches batches) {}

    private TrainingRun(
            Course course,
            Checkpoint now,
            List<Batch> batches,
            List<Evaluation> evaluations,
            List<Checkpoint> kept,
            Optional<Divergence> divergence) {
        this.course = course;
        this.now = now;
        this.batches = batches;
        this.evaluations = evaluations;
        this.kept = kept;
        this.divergence = divergence;
    }

    /** Before the first update, with the weights as they are drawn from the seed. */
    public static TrainingRun start(TrainingPlan plan, DataSet data) {
        return start(plan, data, plan.initialisation().draw(plan.architecture(), plan.seed()));
    }

    /** Before the first update, with given weights. */
    public static TrainingRun start(TrainingPlan plan, DataSet data, Parameters parameters) {
        Network measuring = Network.of(plan.architecture());
        Network learning = plan.l2() == 0 ? measuring : Network.of(plan.architecture(), plan.l2());
        MiniBatches batches = new MiniBatches(data.train(), plan.batchSize(), plan.seed());
        Course course = new Course(plan, data, learning, measuring, batches);
        Progress progress = Progress.start(plan.tuning(), List.copyOf(parameters.tensors()));
        Evaluation before = Evaluation.of(measuring, progress.parameters(), data);
        Checkpoint now = new Checkpoint(0, 0, before.train().loss(), progress);
        return new TrainingRun(course, now, batches.of(0), List.of(before), List.of(now), Optional.empty());
    }

    /** One update more, from one batch; nothing more once it has diverged. */
    public TrainingRun next() {
        if (divergence.isPresent()) {
            return this;
        }
        Gradients gradients = course.learning.gradients(now.progress().parameters(), batches.get(now.batch()));
        double loss = gradients.values().output().item();
        if (!Double.isFinite(loss)) {
            return diverged(Divergence.Place.LOSS);
        }
        List<Tensor> ofParameters = course.learning.ofParameters(gradients);
        Progress progress = now.progress().step(ofParameters);
        if (!areFinite(progress.parameters())) {
            return diverged(areFinite(ofParameters) ? Divergence.Place.PARAMETER : Divergence.Place.GRADIENT);
        }
        return now.batch() + 1 < batches.size()
                ? new TrainingRun(
                        course,
                        new Checkpoint(now.epoch(), now.batch() + 1, loss, progress),
                        batches,
                        evaluations,
                        kept,
                        divergence)
                : evaluated(new Checkpoint(now.epoch() + 1, 0, loss, progress));
    }

    private static boolean areFinite(List<Tensor> tensors) {
        for (Tensor tensor : tensors) {
            if (!tensor.isFinite()) {
                return false;
            }
        }
        return true;
    }

    private TrainingRun diverged(Divergence.Place place) {
        Divergence here = Divergence.of(
                updates() + 1, now.epoch() + 1, place, evaluations.get(0).gradientNorm(), now.batchLoss());
        return new TrainingRun(course, now, batches, evaluations, kept, Optional.of(here));
    }

    /** After the last batch of an epoch. */
    private TrainingRun evaluated(Checkpoint after) {
        Evaluation evaluation = Evaluation.of(course.measuring, after.progress().parameters(), course.data);
        if (!evaluation.isFinite()) {
            return diverged(Divergence.Place.LOSS);
        }
        return new TrainingRun(
                course,
                after,
                course.batches.of(after.epoch()),
                with(evaluations, evaluation),
                after.epoch() % APART == 0 ? with(kept, after) : kept,
                divergence);
    }

    private static <T> List<T> with(List<T> list, T more) {
        List<T> longer = new ArrayList<>(list.size() + 1);
        longer.addAll(list);
        longer.add(more);
        return longer;
    }

    /** On to the end of an epoch, or until it diverges; as it is if it is there already. */
    public TrainingRun toEpoch(int epoch) {
        TrainingRun run = this;
        while (run.now.epoch() < epoch && run.divergence.isEmpty()) {
            run = run.next();
        }
        return run;
    }

    /** Back to the end of an epoch that it has been through, or to the last one that it has. */
    public TrainingRun at(int epoch) {
        int wanted = Math.min(epoch, now.epoch());
        if (wanted == now.epoch() && now.batch() == 0 && divergence.isEmpty()) {
            return this;
        }
        Checkpoint from = kept.get(wanted / APART);
        return new TrainingRun(
                        course,
                        from,
                        course.batches.of(from.epoch()),
                        List.copyOf(evaluations.subList(0, from.epoch() + 1)),
                        List.copyOf(kept.subList(0, wanted / APART + 1)),
                        Optional.empty())
                .toEpoch(wanted);
    }

    public TrainingPlan plan() {
        return course.plan;
    }

    public DataSet data() {
        return course.data;
    }

    /** The network, its loss without what large weights cost. */
    public Network network() {
        return course.measuring;
    }

    /** How many epochs are complete. */
    public int epoch() {
        return now.epoch();
    }

    /** How many batches of the next epoch are done. */
    public int batch() {
        return now.batch();
    }

    public int batchesPerEpoch() {
        return batches.size();
    }

    /** How many updates were made. */
    public int updates() {
        return now.epoch() * batches.size() + now.batch();
    }

    /** The loss of the last batch before it was learned from, with what large weights cost; at first that of all rows. */
    double batchLoss() {
        return now.batchLoss();
    }

    /** As they are now. */
    public Parameters parameters() {
        return Parameters.of(course.plan.architecture(), now.progress().parameters());
    }

    /** How the network stood at first, and then after each complete epoch. */
    public List<Evaluation> evaluations() {
        return Collections.unmodifiableList(evaluations);
    }

    public Optional<Divergence> divergence() {
        return divergence;
    }
}
