package rensa.network;

/**
 * Where training stands: all that the updates to come depend on.
 *
 * @param epoch how many epochs are complete
 * @param batch how many batches of the next one are done
 * @param batchLoss the loss of the last batch before it was learned from; at first that of all rows
 * @param progress the parameters, and what the optimizer remembers
 */
public record Checkpoint(int epoch, int batch, double batchLoss, Progress progress) {}
