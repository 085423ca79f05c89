/**
 * Practice pages without HTTP: an exercise as it is put to somebody, what they have answered, and what is said of it.
 *
 * <p>{@link rensa.web.practice.Sheet} is an exercise with its blanks, {@link rensa.web.practice.BlankFigure} its graph.
 */
package rensa.web.practice;
