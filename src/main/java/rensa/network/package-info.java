/**
 * Networks of layers, built from the engine's ops: a network is a {@link rensa.engine.Graph} and a map from its layers to
 * that graph's nodes. No derivative stands here; every number is a value or a gradient of the engine.
 *
 * <p>Read it in this order: {@link rensa.network.Architecture} (what is chosen), {@link rensa.network.Network} (the graph
 * that it means), {@link rensa.network.Parameters} and {@link rensa.network.Initialisation} (weights and biases), {@link
 * rensa.network.Batch} (what it learns from), {@link rensa.network.Iteration} (forward, loss, backward, update), {@link
 * rensa.network.LayerPass} (one layer of it). How parameters
 * are changed: {@link rensa.network.Optimizer}, with its rule as a graph, {@link rensa.network.Progress} and {@link
 * rensa.network.Descent}. Training: {@link rensa.network.Pattern} and {@link rensa.network.Examples} (points to learn),
 * {@link rensa.network.DataSet} and {@link rensa.network.MiniBatches} (as rows, and in which order), {@link
 * rensa.network.TrainingPlan} (what is chosen), {@link rensa.network.TrainingRun} (update by update), {@link
 * rensa.network.Evaluation} (how it stands after each epoch).
 */
package rensa.network;
