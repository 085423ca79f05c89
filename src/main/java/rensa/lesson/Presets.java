package rensa.lesson;

import java.util.List;
import java.util.Optional;

/** The gallery of the graph lab: graphs worth opening, from two multiplications to the loss of a net. */
public final class Presets {
    private Presets() {}

    /** Apples at 100 yen, two of them, with tax: 220. */
    static final GraphStart APPLES =
            GraphStart.of("""
            price = apple * n
            total = price * tax""").with("apple", "100").with("n", "2").with("tax", "1.1");

    /** Apples and oranges in one bill: 715. */
    static final GraphStart APPLES_AND_ORANGES = GraphStart.of("""
            apples = apple * n
            oranges = orange * m
            fruit = apples + oranges
            total = fruit * tax""")
            .with("apple", "100")
            .with("n", "2")
            .with("orange", "150")
            .with("m", "3")
            .with("tax", "1.1");

    /** Apples with a coupon taken off before tax, so that one gradient is negative. */
    static final GraphStart COUPON = GraphStart.of("""
            price = apple * n
            sale = price - coupon
            total = sale * tax""")
            .with("apple", "100")
            .with("n", "2")
            .with("coupon", "50")
            .with("tax", "1.1");

    /** (x + y)² in two named steps. */
    static final GraphStart SQUARE_OF_SUM = GraphStart.of("""
            t = x + y
            z = t^2""").with("x", "3").with("y", "2");

    /** (2 + 3w)² in three named steps: a chain of three local gradients. */
    static final GraphStart SQUARE_OF_LINE = GraphStart.of("""
            u = 3 * w
            t = 2 + u
            z = t^2""").with("w", "3");

    /** (x + y)z with negative numbers. */
    static final GraphStart SUM_TIMES =
            GraphStart.of("""
            q = x + y
            f = q * z""").with("x", "-2").with("y", "5").with("z", "-4");

    /** (a + b)(b + 1): b is used twice, its two contributions are added. */
    static final GraphStart FAN_OUT = GraphStart.of("""
            p = a + b
            q = b + 1
            y = p * q""").with("a", "2").with("b", "1");

    /** One prediction of a line and its squared distance from the target. */
    static final GraphStart SQUARED_DISTANCE =
            GraphStart.of("""
            u = w * x
            y = u + b
            d = y - t
            L = d^2""").with("w", "2").with("x", "3").with("b", "1").with("t", "5");

    /** X·W + B for two examples. The upstream gradient of Y is G: what the bias gets is the sum of G's rows. */
    static final GraphStart BATCH_AFFINE = GraphStart.of("""
            P = X @ W
            Y = P + B
            L = sum(Y * G)""")
            .with("X", "[[0,0],[1,2]]")
            .with("W", "[[2,4,6],[4,3,2]]")
            .with("B", "[1,2,3]")
            .with("G", "[[1,2,3],[4,5,6]]");

    /** Softmax and cross-entropy, one after the other. */
    static final GraphStart CROSS_ENTROPY =
            GraphStart.of("""
            y = softmax(a)
            L = cross_entropy(y, t)""").with("a", "[0.3,2.9,4.0]").with("t", "[0,0,1]");

    /** Affine, Sigmoid, Affine, Softmax-with-Loss, with two examples. */
    static final GraphStart TWO_LAYER_NET = GraphStart.of("""
            A1 = X @ W1 + B1
            H1 = sigmoid(A1)
            A2 = H1 @ W2 + B2
            L = softmax_cross_entropy(A2, T)""")
            .with("X", "[[1,0.5],[-1,2]]")
            .with("W1", "[[0.1,0.3,0.5],[0.2,0.4,0.6]]")
            .with("B1", "[0.1,0.2,0.3]")
            .with("W2", "[[0.1,0.4],[0.2,0.5],[0.3,0.6]]")
            .with("B2", "[0.1,0.2]")
            .with("T", "[[1,0],[0,1]]");

    /** Every preset, in the order of the gallery; those of one shelf stand together. */
    public static final List<Preset> ALL = List.of(
            arithmetic("apples", APPLES.opening("apple")),
            arithmetic("apples-and-oranges", APPLES_AND_ORANGES.opening("orange")),
            arithmetic("coupon", COUPON.opening("coupon")),
            arithmetic("sum-times", SUM_TIMES.opening("x")),
            arithmetic("square-of-sum", SQUARE_OF_SUM.opening("x")),
            arithmetic("square-of-line", SQUARE_OF_LINE.opening("w")),
            arithmetic("fan-out", FAN_OUT.opening("b")),
            arithmetic("used-twice", GraphStart.of("""
                            square = x * x
                            y = square + x""").with("x", "3").opening("x")),
            arithmetic(
                    "division",
                    GraphStart.of("""
                            time = walk + rest
                            speed = distance / time""")
                            .with("walk", "3")
                            .with("rest", "1")
                            .with("distance", "12")
                            .opening("time")),
            arithmetic("squared-distance", SQUARED_DISTANCE.opening("w")),
            functions(
                    "sigmoid-neuron",
                    GraphStart.of("""
                            s0 = w0 * x0
                            s1 = w1 * x1
                            s = s0 + s1
                            z = s + b
                            y = sigmoid(z)""")
                            .with("w0", "2")
                            .with("x0", "-1")
                            .with("w1", "-3")
                            .with("x1", "-2")
                            .with("b", "-3")
                            .opening("z")),
            functions(
                    "relu-both-sides",
                    GraphStart.of("""
                            p = relu(a)
                            q = relu(b)
                            y = 2 * p + 3 * q""").with("a", "1.5").with("b", "-0.5").opening("b")),
            functions(
                    "leaky-relu",
                    GraphStart.of("""
                            p = leaky_relu(a)
                            q = leaky_relu(b)
                            y = 2 * p + 3 * q""").with("a", "1.5").with("b", "-0.5").opening("b")),
            functions(
                    "softplus-tanh",
                    GraphStart.of("""
                            u = w * x
                            v = softplus(u)
                            y = tanh(v)""").with("w", "0.5").with("x", "1").opening("u")),
            functions(
                    "max",
                    GraphStart.of("""
                            larger = max(a, b)
                            y = larger * c""")
                            .with("a", "2")
                            .with("b", "5")
                            .with("c", "3")
                            .opening("a")),
            functions("length", GraphStart.of("""
                            s = x^2 + y^2
                            r = sqrt(s)""").with("x", "3").with("y", "4").opening("x")),
            functions("damped-wave", GraphStart.of("""
                            decay = exp(-t)
                            wave = sin(3 * t)
                            y = decay * wave""").with("t", "0.5").opening("t")),
            functions("log-loss", GraphStart.of("""
                            p = sigmoid(z)
                            L = -log(p)""").with("z", "-1").opening("z")),
            layers(
                    "neuron-of-vectors",
                    GraphStart.of("""
                            s = sum(w * x)
                            z = s + b
                            y = sigmoid(z)""")
                            .with("w", "[2,-3]")
                            .with("x", "[-1,-2]")
                            .with("b", "-3")
                            .opening("w")),
            layers(
                    "line-fit",
                    GraphStart.of("""
                            Y = w * X + b
                            L = mse(Y, T)""")
                            .with("w", "2")
                            .with("X", "[1,2,3]")
                            .with("b", "1")
                            .with("T", "[4,3,5]")
                            .opening("b")),
            layers(
                    "squared-error",
                    GraphStart.of("""
                            y = softmax(a)
                            L = sum_squared_error(y, t)""")
                            .with("a", "[2,1,0.5]")
                            .with("t", "[1,0,0]")
                            .opening("y")),
            layers("batch-affine", BATCH_AFFINE.opening("B")),
            layers(
                    "affine-relu-affine",
                    GraphStart.of("""
                            A1 = X @ W1 + B1
                            H = relu(A1)
                            Y = H @ W2 + B2""")
                            .with("X", "[[1,2],[3,-1]]")
                            .with("W1", "[[1,-1,2],[0,1,-1]]")
                            .with("B1", "[0,1,-1]")
                            .with("W2", "[[1,2],[-1,0],[0.5,1]]")
                            .with("B2", "[0,1]")
                            .opening("A1")),
            layers("cross-entropy", CROSS_ENTROPY.opening("y")),
            layers(
                    "softmax-loss",
                    GraphStart.of("""
                            L = softmax_cross_entropy(a, t)""")
                            .with("a", "[0.3,2.9,4.0]")
                            .with("t", "[0,0,1]")
                            .opening("a")),
            layers("two-layer-net", TWO_LAYER_NET.opening("A2")));

    /** The preset with this id. */
    public static Optional<Preset> byId(String id) {
        return ALL.stream().filter(preset -> preset.id().equals(id)).findFirst();
    }

    private static Preset arithmetic(String id, GraphStart start) {
        return new Preset(id, Shelf.ARITHMETIC, start);
    }

    private static Preset functions(String id, GraphStart start) {
        return new Preset(id, Shelf.FUNCTIONS, start);
    }

    private static Preset layers(String id, GraphStart start) {
        return new Preset(id, Shelf.LAYERS, start);
    }
}
