package rensa.engine;

import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;

/**
 * An elementary function that formulas are made of: its numbers and its shape.
 *
 * <p>A function knows no derivative; derivatives stand in {@link Ops}, as formulas over these functions.
 */
public enum Function {
    PLUS((a, b) -> a + b),
    MINUS((a, b) -> a - b),
    TIMES((a, b) -> a * b),
    DIVIDE((a, b) -> a / b),
    /** A square is a product, which is what nearly every power is; that {@link Math#pow} gives the same. */
    POWER((a, b) -> b == 2 ? a * a : Math.pow(a, b)),
    MAX((a, b) -> Math.max(a, b)),
    MIN((a, b) -> Math.min(a, b)),
    /** a·log b, and 0 where a is 0: the limit, so that an impossible outcome that does not happen costs nothing. */
    TIMES_LOG((a, b) -> a == 0 ? 0 : a * Math.log(b)),
    /** a / b, and 0 where a is 0: the slope that belongs to {@link #TIMES_LOG}. */
    RATIO((a, b) -> a == 0 ? 0 : a / b),
    /** a·b, and 0 where a is 0 even if b is not finite: 0·x⁻¹ is the slope of x⁰, which is 0 at x = 0 too. */
    SCALE((a, b) -> a == 0 ? 0 : a * b),
    /** log a, and 0 where a is 0: the power 0ⁿ does not change with n. */
    LOG_OR_ZERO(a -> a == 0 ? 0 : Math.log(a)),

    NEGATE(a -> -a),
    EXP(a -> Math.exp(a)),
    LOG(a -> Math.log(a)),
    SQRT(a -> Math.sqrt(a)),
    ABS(a -> Math.abs(a)),
    SIN(a -> Math.sin(a)),
    COS(a -> Math.cos(a)),
    TANH(Exponentials::tanh),
    SIGMOID(Exponentials::sigmoid),
    RELU(a -> a > 0 || Double.isNaN(a) ? a : 0),
    LEAKY_RELU(a -> a > 0 ? a : 0.01 * a),
    SOFTPLUS(Exponentials::softplus),

    /** The matrix product. */
    MATMUL(Shape::matmul, Kernels::matmul),
    /** A·Bᵀ: the gradient of a matrix product's left side from that of the product. */
    TIMES_TRANSPOSED(Function::backwardOnly, Kernels::timesTransposed),
    /** Aᵀ·B: the gradient of a matrix product's right side from that of the product. */
    TRANSPOSED_TIMES(Function::backwardOnly, Kernels::transposedTimes),
    TRANSPOSE(Shape::transposed, Kernels::transpose),
    /** The sum of all elements. */
    SUM(shape -> Shape.SCALAR, Kernels::sum),
    /** The mean of all elements. */
    MEAN(shape -> Shape.SCALAR, a -> Tensor.scalar(Kernels.sum(a).item() / a.size())),
    /** How many elements there are: N of a mean. */
    COUNT(shape -> Shape.SCALAR, a -> Tensor.scalar(a.size())),
    /** How many rows there are: N of a batch; a vector is a batch of one. */
    BATCH(shape -> Shape.SCALAR, a -> Tensor.scalar(a.shape().rows())),
    /** The sum along the last axis, kept as an axis of length 1. */
    ROW_SUM(Kernels::rowShape, Kernels::rowSum),
    SOFTMAX(Kernels::lastAxis, Kernels::softmax),
    LOG_SOFTMAX(Kernels::lastAxis, Kernels::logSoftmax);

    private interface ShapeOfTwo {
        Shape of(Shape a, Shape b);
    }

    private final int arity;
    private final boolean elementwise;
    private final UnaryOperator<Shape> shapeOfOne;
    private final ShapeOfTwo shapeOfTwo;
    private final UnaryOperator<Tensor> kernelOfOne;
    private final BinaryOperator<Tensor> kernelOfTwo;

    Function(DoubleUnaryOperator operator) {
        this(1, true, shape -> shape, null, Loops.of(operator), null);
    }

    Function(DoubleBinaryOperator operator) {
        this(2, true, null, Shape::broadcast, null, Loops.of(operator));
    }

    Function(UnaryOperator<Shape> shape, UnaryOperator<Tensor> kernel) {
        this(1, false, shape, null, kernel, null);
    }

    Function(ShapeOfTwo shape, BinaryOperator<Tensor> kernel) {
        this(2, false, null, shape, null, kernel);
    }

    Function(
            int arity,
            boolean elementwise,
            UnaryOperator<Shape> shapeOfOne,
            ShapeOfTwo shapeOfTwo,
            UnaryOperator<Tensor> kernelOfOne,
            BinaryOperator<Tensor> kernelOfTwo) {
        this.arity = arity;
        this.elementwise = elementwise;
        this.shapeOfOne = shapeOfOne;
        this.shapeOfTwo = shapeOfTwo;
        this.kernelOfOne = kernelOfOne;
        this.kernelOfTwo = kernelOfTwo;
    }

    public int arity() {
        return arity;
    }

    /** Whether each element of the result depends only on the elements at its place. */
    public boolean isElementwise() {
        return elementwise;
    }

    private static Shape backwardOnly(Shape a, Shape b) {
        throw new IllegalStateException("stands in backward rules only");
    }

    Shape shape(List<Shape> shapes) {
        return arity == 1 ? shapeOfOne.apply(shapes.get(0)) : shapeOfTwo.of(shapes.get(0), shapes.get(1));
    }

    Tensor apply(Tensor a) {
        return kernelOfOne.apply(a);
    }

    Tensor apply(Tensor a, Tensor b) {
        return kernelOfTwo.apply(a, b);
    }
}
