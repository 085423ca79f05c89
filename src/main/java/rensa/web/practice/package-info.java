/**
 * Practice pages without HTTP: an exercise as it is put to somebody, what they have done with it, and what is said of that.
 *
 * <p>Read it in this order: {@link rensa.web.practice.Sheet} (an exercise with its blanks), {@link rensa.web.practice.Task}
 * (where it comes from: {@link rensa.web.practice.ProblemQuery} or {@link rensa.web.practice.OwnGraph}), {@link
 * rensa.web.practice.Work} (what somebody did, as the URL has it), {@link rensa.web.practice.ExerciseView} (all of it for the
 * template). {@link rensa.web.practice.BlankFigure} is the graph, with what {@link rensa.web.practice.Blanks} say stands in it.
 */
package rensa.web.practice;
