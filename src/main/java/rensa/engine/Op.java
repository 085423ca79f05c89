package rensa.engine;

import java.util.List;
import java.util.Optional;

/**
 * An operation of a graph: what it computes, and for each input the rule that turns the upstream gradient into that
 * input's contribution.
 *
 * @param id the permanent name, as in the JSON; the page's words for the op have keys {@code op.ID.…}
 * @param symbol what its circle in the figure shows
 * @param notation how it is written in a formula
 * @param forward the output, as a formula over the inputs
 * @param rules the backward rules, one for each input
 * @param kink the distance from a point without derivative, as a formula over the inputs: the op has a kink where it is 0
 * @param sameShapes whether all inputs must have one shape
 */
public record Op(
        String id,
        String symbol,
        Notation notation,
        Formula forward,
        List<Rule> rules,
        Optional<Formula> kink,
        boolean sameShapes) {

    /** How an op is written in a formula. */
    public enum Notation {
        /** Between its two inputs: a × b. */
        INFIX,
        /** Before its input: −a. */
        PREFIX,
        /** With its second input raised: u². */
        EXPONENT,
        /** By name: tanh(a). */
        FUNCTION
    }

    /**
     * The backward rule for one input.
     *
     * @param local the local gradient ∂output/∂input, where the op is elementwise
     * @param contribution the upstream gradient carried through the op: upstream × local where there is a local gradient
     */
    public record Rule(Optional<Formula> local, Formula contribution) {
        /** The chain rule for an elementwise op: contribution = upstream × local. */
        static Rule elementwise(Formula local) {
            Formula contribution = local.equals(Formula.ONE) ? Formula.UPSTREAM : Formula.UPSTREAM.times(local);
            return new Rule(Optional.of(local), contribution);
        }

        static Rule whole(Formula contribution) {
            return new Rule(Optional.empty(), contribution);
        }
    }

    public Op {
        rules = List.copyOf(rules);
    }

    Op withKink(Formula distance) {
        return new Op(id, symbol, notation, forward, rules, Optional.of(distance), sameShapes);
    }

    public int arity() {
        return rules.size();
    }

    /**
     * The shape of the output.
     *
     * @throws ShapeMismatch if the op cannot take inputs of these shapes
     */
    public Shape shape(List<Shape> inputs) {
        if (sameShapes && !inputs.get(0).equals(inputs.get(1))) {
            throw new ShapeMismatch(ShapeMismatch.Reason.SAME_SHAPE, inputs);
        }
        return forward.shape(inputs);
    }

    Tensor forward(Tensor[] inputs) {
        return forward.evaluate(new Formula.Operands(inputs, null, null));
    }

    /** The contribution to one input, in that input's shape. */
    Tensor contribution(int input, Formula.Operands operands) {
        return rules.get(input).contribution().evaluate(operands).fit(operands.inputs()[input].shape());
    }

    /** The local gradient for one input, in the shape of the output; none where the op is not elementwise. */
    Optional<Tensor> local(int input, Formula.Operands operands) {
        return rules.get(input).local().map(formula -> formula.evaluate(operands)
                .fit(operands.output().shape()));
    }

    @Override
    public String toString() {
        return id;
    }
}
