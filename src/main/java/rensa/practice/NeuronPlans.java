package rensa.practice;

import static rensa.practice.Blueprint.of;
import static rensa.practice.Draw.matrix;
import static rensa.practice.Draw.tenths;
import static rensa.practice.Draw.vector;
import static rensa.practice.Draw.whole;

import java.util.List;
import rensa.practice.Blueprint.Plan;

/** Plans of problems about activations, single neurons and steps of gradient descent. */
final class NeuronPlans {
    private static final Draw WEIGHT = tenths(2, 19).signed();
    private static final Draw SMALL = tenths(11, 49);
    private static final Draw WHOLE = whole(2, 9);
    private static final Draw SIGNED = whole(2, 9).signed();
    private static final Draw LEARNING_RATE = Draw.of(0.1, 0.2, 0.01, 0.05);

    private NeuronPlans() {}

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
