package rensa.engine;

import java.util.List;

/**
 * A rule of calculus as a value: a small expression over an op's inputs, its output and the upstream gradient.
 *
 * <p>It is the one source of a rule. {@link #evaluate} gives the number that the passes use; the page prints the same
 * formula, first in symbols and then with numbers in their places.
 */
public sealed interface Formula {
    /** The op's first input. */
    Formula A = new Input(0);
    /** The op's second input. */
    Formula B = new Input(1);
    /** The op's own output, where the rule is shorter with it: the slope of e^x is the output. */
    Formula OUTPUT = new Output();
    /** ∂L/∂(the op's output). */
    Formula UPSTREAM = new Upstream();

    Formula ONE = constant(1);

    static Formula constant(double value) {
        return new Constant(value, Tensor.scalar(value));
    }

    static Formula apply(Function function, Formula a) {
        return new Unary(function, a);
    }

    static Formula apply(Function function, Formula a, Formula b) {
        return new Binary(function, a, b);
    }

    /** One of three numbers, element by element, as {@code left} is greater than, equal to or less than {@code right}. */
    static Formula choose(Formula left, Formula right, double greater, double equal, double less) {
        return new Choice(left, right, greater, equal, less);
    }

    /** The number, or numbers, that this formula stands for. */
    Tensor evaluate(Operands operands);

    /**
     * The shape of the result for inputs of given shapes. The op's output has the shape that its forward formula gives, so
     * only formulas over the inputs have one here.
     *
     * @throws ShapeMismatch if the shapes do not go together
     */
    Shape shape(List<Shape> inputs);

    default Formula plus(Formula other) {
        return apply(Function.PLUS, this, other);
    }

    default Formula minus(Formula other) {
        return apply(Function.MINUS, this, other);
    }

    default Formula times(Formula other) {
        return apply(Function.TIMES, this, other);
    }

    default Formula over(Formula other) {
        return apply(Function.DIVIDE, this, other);
    }

    default Formula power(Formula exponent) {
        return apply(Function.POWER, this, exponent);
    }

    default Formula matmul(Formula other) {
        return apply(Function.MATMUL, this, other);
    }

    default Formula negated() {
        return apply(Function.NEGATE, this);
    }

    default Formula transposed() {
        return apply(Function.TRANSPOSE, this);
    }

    /** What a formula is evaluated on: one node's inputs, its output and its upstream gradient. */
    record Operands(Tensor[] inputs, Tensor output, Tensor upstream) {}

    record Input(int index) implements Formula {
        @Override
        public Tensor evaluate(Operands operands) {
            return operands.inputs()[index];
        }

        @Override
        public Shape shape(List<Shape> inputs) {
            return inputs.get(index);
        }
    }

    record Output() implements Formula {
        @Override
        public Tensor evaluate(Operands operands) {
            return operands.output();
        }

        @Override
        public Shape shape(List<Shape> inputs) {
            throw new IllegalStateException("a forward formula does not refer to its own output");
        }
    }

    record Upstream() implements Formula {
        @Override
        public Tensor evaluate(Operands operands) {
            return operands.upstream();
        }

        @Override
        public Shape shape(List<Shape> inputs) {
            throw new IllegalStateException("a forward formula does not refer to an upstream gradient");
        }
    }

    record Constant(double value, Tensor tensor) implements Formula {
        @Override
        public Tensor evaluate(Operands operands) {
            return tensor;
        }

        @Override
        public Shape shape(List<Shape> inputs) {
            return Shape.SCALAR;
        }
    }

    record Unary(Function function, Formula a) implements Formula {
        @Override
        public Tensor evaluate(Operands operands) {
            return function.apply(a.evaluate(operands));
        }

        @Override
        public Shape shape(List<Shape> inputs) {
            return function.shape(List.of(a.shape(inputs)));
        }
    }

    record Binary(Function function, Formula a, Formula b) implements Formula {
        @Override
        public Tensor evaluate(Operands operands) {
            return function.apply(a.evaluate(operands), b.evaluate(operands));
        }

        @Override
        public Shape shape(List<Shape> inputs) {
            return function.shape(List.of(a.shape(inputs), b.shape(inputs)));
        }
    }

    record Choice(Formula left, Formula right, double greater, double equal, double less) implements Formula {
        @Override
        public Tensor evaluate(Operands operands) {
            return new ZipLoop(this::choose).apply(left.evaluate(operands), right.evaluate(operands));
        }

        private double choose(double a, double b) {
            if (a > b) {
                return greater;
            }
            if (a < b) {
                return less;
            }
            return a == b ? equal : Double.NaN;
        }

        @Override
        public Shape shape(List<Shape> inputs) {
            return left.shape(inputs).broadcast(right.shape(inputs));
        }
    }
}
