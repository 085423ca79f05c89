package rensa.practice;

import static rensa.practice.Blueprint.of;
import static rensa.practice.Draw.matrix;
import static rensa.practice.Draw.oneHot;
import static rensa.practice.Draw.tenths;
import static rensa.practice.Draw.vector;
import static rensa.practice.Draw.whole;

import java.util.List;
import rensa.practice.Blueprint.Plan;

/** Plans of problems about layers of matrices and their losses. */
final class LayerPlans {
    private static final Draw WEIGHT = tenths(2, 19).signed();
    private static final Draw SMALL = tenths(11, 49);
    private static final Draw WHOLE = whole(2, 9);
    private static final Draw SIGNED = whole(2, 9).signed();

    private LayerPlans() {}

    static List<Plan> affine() {
        return List.of(
                affine(1, 2, 2),
                affine(2, 2, 2),
                affine(2, 1, 3),
                affine(2, 2, 3),
                of("Z = X @ W; P = Z * G; L = sum(P)")
                        .with("X", matrix(2, 2, SIGNED))
                        .with("W", matrix(2, 2, SMALL))
                        .data("G", matrix(2, 2, WHOLE))
                        .without("P"));
    }

    /** Σ (X·W + B) ⊙ G, so that the gradient of the affine layer's output is G. */
    private static Plan affine(int rows, int inner, int columns) {
        return of("Z = X @ W; Y = Z + B; P = Y * G; L = sum(P)")
                .with("X", matrix(rows, inner, whole(2, 9).signed()))
                .with("W", matrix(inner, columns, SMALL))
                .with("B", vector(columns, WHOLE))
                .data("G", matrix(rows, columns, SIGNED))
                .without("P");
    }

    static List<Plan> batches() {
        return List.of(
                affine(3, 2, 2),
                affine(2, 3, 2),
                of("Z = X @ W; Y = Z + B; P = Y * G; L = mean(P)")
                        .with("X", matrix(2, 2, SIGNED))
                        .with("W", matrix(2, 2, SMALL))
                        .with("B", vector(2, WHOLE))
                        .data("G", matrix(2, 2, SIGNED))
                        .without("P"),
                of("Z = X @ W; Y = Z + B; L = mse(Y, T)")
                        .with("X", matrix(2, 3, WHOLE))
                        .with("W", matrix(3, 2, tenths(2, 9).signed()))
                        .with("B", vector(2, WHOLE))
                        .data("T", matrix(2, 2, WHOLE)),
                of("Z1 = X @ W1; H = Z1 + B1; Z2 = H @ W2; Y = Z2 + B2; P = Y * G; L = sum(P)")
                        .with("X", matrix(2, 2, whole(2, 5).signed()))
                        .with("W1", matrix(2, 3, tenths(2, 9).signed()))
                        .with("B1", vector(3, whole(2, 5)))
                        .with("W2", matrix(3, 2, tenths(2, 9)))
                        .with("B2", vector(2, WHOLE))
                        .data("G", matrix(2, 2, whole(2, 9).signed()))
                        .without("P"),
                of("Z = X @ W; Y = Z + B; H = relu(Y); P = H * G; L = sum(P)")
                        .with("X", matrix(2, 2, SIGNED))
                        .with("W", matrix(2, 2, SMALL.signed()))
                        .with("B", vector(2, SIGNED))
                        .data("G", matrix(2, 2, SIGNED))
                        .without("P"));
    }

    static List<Plan> softmaxLoss() {
        return List.of(
                of("L = softmax_cross_entropy(a, t)")
                        .with("a", vector(3, tenths(2, 39)))
                        .data("t", oneHot(3)),
                of("a = k * x; L = softmax_cross_entropy(a, t)")
                        .with("k", SMALL)
                        .with("x", vector(3, tenths(2, 9)))
                        .data("t", oneHot(3)),
                of("a = w * x + b; L = softmax_cross_entropy(a, t)")
                        .with("w", vector(3, WEIGHT))
                        .with("x", tenths(6, 14))
                        .with("b", vector(3, tenths(2, 9)))
                        .data("t", oneHot(3)),
                of("y = softmax(a); L = cross_entropy(y, t)")
                        .with("a", vector(3, tenths(2, 29)))
                        .data("t", oneHot(3)),
                of("L = softmax_cross_entropy(a, t); M = L * c")
                        .with("a", vector(2, tenths(2, 29)))
                        .data("t", oneHot(2))
                        .with("c", whole(3, 9)));
    }

    static List<Plan> softmaxOfBatches() {
        return List.of(
                of("L = softmax_cross_entropy(A, T)")
                        .with("A", matrix(2, 3, tenths(2, 39)))
                        .data("T", oneHot(2, 3)),
                of("Z = X @ W; A = Z + B; L = softmax_cross_entropy(A, T)")
                        .with("X", matrix(2, 2, tenths(2, 19).signed()))
                        .with("W", matrix(2, 3, tenths(2, 9).signed()))
                        .with("B", vector(3, tenths(2, 9)))
                        .data("T", oneHot(2, 3)),
                of("A = X @ W; L = softmax_cross_entropy(A, T)")
                        .with("X", matrix(3, 2, tenths(2, 19).signed()))
                        .with("W", matrix(2, 2, tenths(2, 19)))
                        .data("T", oneHot(3, 2)),
                of("H = relu(X); A = H @ W; L = softmax_cross_entropy(A, T)")
                        .with("X", matrix(2, 2, tenths(2, 19).signed()))
                        .with("W", matrix(2, 3, tenths(2, 19).signed()))
                        .data("T", oneHot(2, 3)),
                of("A = k * X + B; Y = softmax(A); L = cross_entropy(Y, T)")
                        .with("k", SMALL)
                        .with("X", matrix(2, 3, tenths(2, 9)))
                        .with("B", vector(3, tenths(2, 9)))
                        .data("T", oneHot(2, 3)));
    }

    /** A two-layer net with its loss. */
    static List<Plan> nets() {
        return List.of(net("relu"), net("sigmoid"), net("tanh"));
    }

    private static Plan net(String activation) {
        return of("A1 = X @ W1 + B1; H = " + activation + "(A1); A2 = H @ W2 + B2; L = softmax_cross_entropy(A2, T)")
                .with("X", matrix(2, 2, tenths(2, 19).signed()))
                .with("W1", matrix(2, 3, tenths(2, 9).signed()))
                .with("B1", vector(3, tenths(2, 9).signed()))
                .with("W2", matrix(3, 2, tenths(2, 9).signed()))
                .with("B2", vector(2, tenths(2, 9)))
                .data("T", oneHot(2, 2));
    }
}
