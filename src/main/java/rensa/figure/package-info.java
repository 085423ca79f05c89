/**
 * The figure: places the nodes, edges and labels of a graph from left to right. It knows no HTML; lengths are CSS pixels, x
 * runs to the right and y down.
 *
 * <p>Read it in this order: {@link rensa.figure.GraphFigure} (what comes out), {@link rensa.figure.Structure} (what a graph
 * asks for: sizes and connections, nothing else), {@link rensa.figure.LayeredPlacement} (from the one to the other), {@link
 * rensa.figure.GraphPlacement} (the entrance, which places a structure once).
 */
package rensa.figure;
