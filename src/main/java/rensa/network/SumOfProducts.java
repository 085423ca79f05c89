package rensa.network;

import java.util.List;
import rensa.engine.ForwardPass;
import rensa.engine.Graph;
import rensa.engine.Ops;
import rensa.engine.Tensor;

/**
 * One element of a matrix product, written out: a row of the left matrix, a column of the right one, their products.
 *
 * @param left a vector
 * @param right a vector of the same length
 * @param terms the products of their elements
 * @param sum the element of the matrix product
 */
public record SumOfProducts(Tensor left, Tensor right, Tensor terms, double sum) {
    private static final Graph PRODUCTS = products();

    private static Graph products() {
        Graph.Builder builder = Graph.builder();
        return builder.build(builder.operation(Ops.MULTIPLY, builder.input("left"), builder.input("right")));
    }

    static SumOfProducts of(Tensor left, Tensor right, double sum) {
        Tensor terms = ForwardPass.run(PRODUCTS, List.of(left, right)).output();
        return new SumOfProducts(left, right, terms, sum);
    }
}
