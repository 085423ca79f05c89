package rensa.practice;

import static rensa.practice.Blueprint.of;
import static rensa.practice.Draw.matrix;
import static rensa.practice.Draw.oneHot;
import static rensa.practice.Draw.tenths;
import static rensa.practice.Draw.vector;
import static rensa.practice.Draw.whole;

import java.util.List;
import rensa.practice.Blueprint.Plan;

/** Plans of problems about neurons, layers and losses. */
final class LayerPlans {
    private static final Draw WEIGHT = tenths(2, 19).signed();
    private static final Draw SMALL = tenths(11, 49);
    private static final Draw WHOLE = whole(2, 9);
    private static final Draw SIGNED = whole(2, 9).signed();

    private LayerPlans() {}

    static List<Plan> activations() {
        return List.of(
                of("z = w * x + b; y = sigmoid(z); L = y * c")
                        .with("w", WEIGHT)
                        .with("x", WEIGHT)
                        .with("b", WEIGHT)
                        .with("c", whole(3, 19)),
                of("z = w * x + b; y = tanh(z); L = y * c")
                        .with("w", WEIGHT)
                        .with("x", WEIGHT)
                        .with("b", tenths(2, 9))
                        .with("c", whole(3, 19)),
                of("z = w * x + b; y = relu(z); L = y * c")
                        .with("w", SMALL.signed())
                        .with("x", whole(2, 9))
                        .with("b", SIGNED)
                        .with("c", SMALL.signed()),
                of("u = k * t; decay = exp(u); y = a * decay")
                        .with("k", tenths(2, 9).negative())
                        .with("t", tenths(11, 29))
                        .with("a", whole(3, 19)),
                of("y = sigmoid(z); d = y - t; e = d ^ 2; L = e * c")
                        .with("z", WEIGHT)
                        .with("t", tenths(2, 9))
                        .with("c", whole(3, 19)),
                of("z = w * x + b; y = leaky_relu(z); L = y * c")
                        .with("w", SMALL.signed())
                        .with("x", whole(2, 9))
                        .with("b", SIGNED)
                        .with("c", whole(3, 19)),
                of("u = w * x; y = sin(u); L = y * c")
                        .with("w", tenths(2, 9))
                        .with("x", tenths(11, 29))
                        .with("c", whole(3, 19)));
    }

    static List<Plan> longActivations() {
        return List.of(
                of("z = w * x + b; h = relu(z); p = h * g; L = sum(p)")
                        .with("w", whole(2, 9))
                        .with("x", vector(3, SMALL.signed()))
                        .with("b", SIGNED)
                        .with("g", vector(3, SMALL.signed()))
                        .without("p"),
                of("z1 = w1 * x + b1; h = tanh(z1); z2 = w2 * h + b2; y = sigmoid(z2); L = y * c")
                        .with("w1", WEIGHT)
                        .with("x", WEIGHT)
                        .with("b1", tenths(2, 9))
                        .with("w2", WEIGHT)
                        .with("b2", tenths(2, 9))
                        .with("c", whole(11, 29)),
                of("z = w * x; h = sigmoid(z); d = h - t; e = d ^ 2; s = sum(e); L = s * c")
                        .with("w", tenths(3, 19))
                        .with("x", vector(2, WEIGHT))
                        .data("t", vector(2, tenths(2, 9)))
                        .with("c", whole(3, 19)),
                of("z = w * x + b; h = relu(z); y = v * h + a; L = y ^ 2")
                        .with("w", SMALL)
                        .with("x", whole(2, 9))
                        .with("b", SIGNED)
                        .with("v", tenths(2, 9))
                        .with("a", SIGNED),
                of("u = k * t; decay = exp(u); v = f * t; wave = sin(v); y = decay * wave; L = y * c")
                        .with("k", tenths(2, 9).negative())
                        .with("t", tenths(6, 19))
                        .with("f", tenths(6, 14))
                        .with("c", whole(3, 19)));
    }

    static List<Plan> neurons() {
        return List.of(
                of("s = w1 * x1 + w2 * x2; y = s + b; L = y * g")
                        .with("w1", WEIGHT)
                        .with("x1", WHOLE)
                        .with("w2", WEIGHT)
                        .with("x2", WHOLE)
                        .with("b", SMALL)
                        .with("g", whole(3, 19)),
                of("y = w * x + b; L = y * g")
                        .with("w", SMALL.signed())
                        .with("x", whole(3, 19))
                        .with("b", SIGNED)
                        .with("g", SMALL),
                of("h = w1 * x + b1; y = w2 * h + b2; L = y * g")
                        .with("w1", WHOLE)
                        .with("x", SMALL.signed())
                        .with("b1", whole(2, 9))
                        .with("w2", SMALL)
                        .with("b2", WHOLE)
                        .with("g", whole(3, 9)),
                of("y1 = w * x1 + b; y2 = w * x2 + b; L = y1 * g1 + y2 * g2")
                        .with("w", SMALL)
                        .with("x1", whole(2, 9))
                        .with("x2", whole(2, 9))
                        .with("b", WHOLE)
                        .with("g1", SMALL)
                        .with("g2", whole(3, 9)),
                of("z = w * x + b; d = z - t; e = d ^ 2; L = e * k")
                        .with("w", SMALL)
                        .with("x", WHOLE)
                        .with("b", SIGNED)
                        .data("t", whole(2, 19))
                        .with("k", whole(3, 9)));
    }

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

    private static final Draw LEARNING_RATE = Draw.of(0.1, 0.2, 0.01, 0.05);

    static List<Plan> update() {
        return List.of(
                of("u = w * x; d = u - t; L = d ^ 2")
                        .with("w", SMALL)
                        .data("x", whole(2, 9))
                        .data("t", whole(2, 19))
                        .then(LEARNING_RATE),
                of("u = w * x + b; d = u - t; L = d ^ 2")
                        .with("w", SMALL)
                        .data("x", whole(2, 9))
                        .with("b", WHOLE)
                        .data("t", whole(2, 19))
                        .then(LEARNING_RATE),
                of("p = a * w; q = p * w; r = b * w; L = q + r")
                        .data("a", whole(2, 5))
                        .with("w", SMALL.signed())
                        .data("b", whole(2, 9))
                        .then(LEARNING_RATE),
                of("d = w - c; e = d ^ 2; L = e * k")
                        .with("w", whole(2, 9))
                        .data("c", SMALL)
                        .data("k", whole(3, 9))
                        .then(LEARNING_RATE),
                of("u = w * v; L = u - w * k")
                        .with("w", whole(2, 9))
                        .with("v", SMALL.signed())
                        .data("k", whole(2, 9))
                        .then(LEARNING_RATE));
    }

    static List<Plan> longUpdate() {
        return List.of(
                of("z = w * x + b; L = mse(z, t)")
                        .with("w", SMALL)
                        .data("x", vector(2, WHOLE))
                        .with("b", WHOLE)
                        .data("t", vector(2, whole(2, 19)))
                        .then(LEARNING_RATE),
                of("Z = X @ W; L = mse(Z, T)")
                        .data("X", matrix(2, 2, whole(2, 5)))
                        .with("W", matrix(2, 2, tenths(2, 9)))
                        .data("T", matrix(2, 2, whole(2, 9)))
                        .then(LEARNING_RATE),
                of("h = w1 * x + b1; y = w2 * h; d = y - t; e = d ^ 2; L = e * k")
                        .with("w1", whole(2, 5))
                        .data("x", tenths(3, 9))
                        .with("b1", whole(2, 5))
                        .with("w2", tenths(3, 9).signed())
                        .data("t", whole(2, 9))
                        .data("k", whole(2, 5))
                        .then(LEARNING_RATE),
                of("Z = X @ W + B; L = sum_squared_error(Z, T)")
                        .data("X", matrix(2, 2, whole(2, 5)))
                        .with("W", matrix(2, 2, tenths(2, 9)))
                        .with("B", vector(2, WHOLE))
                        .data("T", matrix(2, 2, whole(2, 9)))
                        .then(LEARNING_RATE));
    }
}
