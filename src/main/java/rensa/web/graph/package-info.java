/**
 * The graph lab without HTTP and without words: a state as a URL carries it, read, bounded and computed.
 *
 * <p>{@link rensa.web.graph.GraphState} is what was asked for, {@link rensa.web.graph.GraphRun} what the engine made of
 * it, {@link rensa.web.graph.Mistake} what stood in the way, {@link rensa.web.graph.Moment} how much of it a step shows.
 */
package rensa.web.graph;
