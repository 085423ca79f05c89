/**
 * The network lab: one network with all its parameters, through the four phases of an iteration.
 *
 * <p>{@link rensa.web.lab.network.NetworkChoice} is which network, {@link rensa.web.lab.network.NetworkInputs} its numbers,
 * {@code NetworkState} all of what a URL says, {@code NetworkRun} what the engine made of it, {@code NetworkScene} that run
 * at a moment, from which the views are made.
 */
package rensa.web.lab.network;
