/**
 * The engine: values, the table of ops, the forward pass, the backward pass and the gradient check. It knows no text, no
 * HTTP and no language.
 *
 * <p>Read it in this order: {@link rensa.engine.Tensor} (what a value is), {@link rensa.engine.Formula} (how a rule is
 * written), {@link rensa.engine.Ops} (every op, a paragraph each), {@link rensa.engine.Graph}, {@link
 * rensa.engine.ForwardPass}, {@link rensa.engine.BackwardPass}, {@link rensa.engine.GradientCheck}.
 *
 * <p>A rule is written once, as a {@link rensa.engine.Formula}: evaluating it gives the number, and the page prints the
 * same formula beside it.
 */
package rensa.engine;
