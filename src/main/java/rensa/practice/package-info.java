/**
 * Practice: problems by seed, and what a learner's numbers say.
 *
 * <p>Read it in this order: {@link rensa.practice.TypedNumber} (what was typed), {@link rensa.practice.Mistake} (the
 * catalogue), {@link rensa.practice.WrongRules} (each mistake as a changed backward rule), {@link
 * rensa.practice.Suspects} (which mistakes can be made at a cell), {@link rensa.practice.Exercise} (a graph with blanks, and
 * the marking of answers), {@link rensa.practice.Problem} (an exercise by topic, level and seed).
 */
package rensa.practice;
