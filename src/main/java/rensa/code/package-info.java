/**
 * A run of a graph as a program in another language: with its numbers, both passes, and the results that it must give.
 *
 * <p>No rule of calculus stands here. Statements are printed from the very {@link rensa.engine.Formula} values that the passes
 * evaluate; a {@link rensa.code.Notation} knows how its language writes them, a {@link rensa.code.Listing} what a file is
 * made of.
 */
package rensa.code;
