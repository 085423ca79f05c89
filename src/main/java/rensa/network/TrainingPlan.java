package rensa.network;

/**
 * How a network is trained. With the data it decides every number of a {@link TrainingRun}.
 *
 * @param l2 λ of the L2 regularisation, 0 for none
 * @param batchSize how many rows each update is made from
 * @param seed of the first weights and of the order of the rows
 */
public record TrainingPlan(
        Architecture architecture, Initialisation initialisation, Tuning tuning, double l2, int batchSize, long seed) {
    public TrainingPlan {
        if (!(l2 >= 0 && l2 < Double.POSITIVE_INFINITY) || batchSize < 1) {
            throw new IllegalArgumentException("λ of " + l2 + " with batches of " + batchSize);
        }
    }
}
