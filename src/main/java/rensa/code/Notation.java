package rensa.code;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import rensa.engine.Formula;
import rensa.engine.Function;
import rensa.engine.Tensor;

/**
 * How one language writes the formulas of the engine.
 *
 * <p>A formula is printed part by part, and each part is evaluated too: so the shape of everything is known, and what is just a
 * number can be written as that number.
 */
abstract class Notation {
    private final Set<String> helpers = new LinkedHashSet<>();

    /** What stands for the parts of an op: its inputs, its output, its upstream gradient. */
    record Operands(List<Term> inputs, Term output, Term upstream) {
        Tensor valueOf(Formula formula) {
            Tensor[] values = inputs.stream().map(Term::value).toArray(Tensor[]::new);
            return formula.evaluate(new Formula.Operands(values, valueOf(output), valueOf(upstream)));
        }

        private static Tensor valueOf(Term term) {
            return term == null ? null : term.value();
        }
    }

    /** The functions of our own that were written so far, by name: the file has to define them. */
    Set<String> helpers() {
        return helpers;
    }

    final String helper(String name) {
        helpers.add(name);
        return name;
    }

    final Term write(Formula formula, Operands operands) {
        if (formula instanceof Formula.Input input) {
            return operands.inputs().get(input.index());
        }
        if (formula instanceof Formula.Output) {
            return operands.output();
        }
        if (formula instanceof Formula.Upstream) {
            return operands.upstream();
        }
        if (formula instanceof Formula.Constant constant) {
            return literal(constant.value());
        }
        Tensor value = operands.valueOf(formula);
        if (formula instanceof Formula.Choice choice) {
            return choice(choice, write(choice.left(), operands), write(choice.right(), operands), value);
        }
        return formula instanceof Formula.Unary unary
                ? simplified(unary.function(), write(unary.a(), operands), value)
                : simplified((Formula.Binary) formula, operands, value);
    }

    private Term simplified(Function function, Term a, Tensor value) {
        boolean counts = function == Function.COUNT || function == Function.BATCH;
        return counts || a.isLiteral() ? literal(value.item()) : unary(function, a, value);
    }

    /** Without what changes nothing: × 1, ÷ 1, to the power of 1. */
    private Term simplified(Formula.Binary formula, Operands operands, Tensor value) {
        Term a = write(formula.a(), operands);
        Term b = write(formula.b(), operands);
        if (a.isLiteral() && b.isLiteral()) {
            return literal(value.item());
        }
        return switch (formula.function()) {
            case TIMES -> times(a, b, value);
            case SCALE -> a.isLiteral() && !a.isLiteral(0) ? times(a, b, value) : binary(Function.SCALE, a, b, value);
            case DIVIDE, POWER -> b.isLiteral(1) ? a : binary(formula.function(), a, b, value);
            default -> binary(formula.function(), a, b, value);
        };
    }

    private Term times(Term a, Term b, Tensor value) {
        if (a.isLiteral(1)) {
            return b;
        }
        return b.isLiteral(1) ? a : binary(Function.TIMES, a, b, value);
    }

    final Term literal(double value) {
        return Term.literal(number(value), value);
    }

    /** A number within a formula. */
    abstract String number(double value);

    abstract Term unary(Function function, Term a, Tensor value);

    abstract Term binary(Function function, Term a, Term b, Tensor value);

    abstract Term choice(Formula.Choice choice, Term left, Term right, Tensor value);

    /** Between its two sides; both languages read such formulas alike. */
    static Term infix(Term a, String operator, Term b, int binding, Tensor value) {
        return Term.of(a.in(binding) + " " + operator + " " + b.in(binding + 1), binding, value);
    }

    static Term negated(Term a, Tensor value) {
        return Term.of("-" + a.in(Term.POWER), Term.SIGN, value);
    }
}
