package rensa.expression;

import static java.util.Map.entry;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import rensa.engine.Op;
import rensa.engine.Ops;

/** What someone may have meant by a function's name that the language does not have. */
final class FunctionNames {
    /** Names from mathematics and from other libraries, without underscores. */
    private static final Map<String, String> OTHER_NAMES = Map.ofEntries(
            entry("ln", "log"),
            entry("loge", "log"),
            entry("logistic", "sigmoid"),
            entry("sigm", "sigmoid"),
            entry("sig", "sigmoid"),
            entry("lrelu", "leaky_relu"),
            entry("squareroot", "sqrt"),
            entry("absolute", "abs"),
            entry("fabs", "abs"),
            entry("maximum", "max"),
            entry("minimum", "min"),
            entry("average", "mean"),
            entry("avg", "mean"),
            entry("total", "sum"),
            entry("t", "transpose"),
            entry("meansquarederror", "mse"),
            entry("mseloss", "mse"),
            entry("sumsquared", "sum_squared_error"),
            entry("sumofsquares", "sum_squared_error"),
            entry("sumofsquarederrors", "sum_squared_error"),
            entry("sse", "sum_squared_error"),
            entry("crossentropyerror", "cross_entropy"),
            entry("crossentropyloss", "cross_entropy"),
            entry("softmaxwithloss", "softmax_cross_entropy"),
            entry("softmaxloss", "softmax_cross_entropy"));

    private static final Map<String, String> OPERATORS = Map.ofEntries(
            entry("pow", "^"),
            entry("power", "^"),
            entry("square", "^"),
            entry("matmul", "@"),
            entry("dot", "@"),
            entry("mm", "@"),
            entry("add", "+"),
            entry("plus", "+"),
            entry("sub", "-"),
            entry("subtract", "-"),
            entry("minus", "-"),
            entry("neg", "-"),
            entry("negate", "-"),
            entry("mul", "*"),
            entry("multiply", "*"),
            entry("times", "*"),
            entry("div", "/"),
            entry("divide", "/"));

    private static final int LONGEST_WORTH_COMPARING = 40;

    private FunctionNames() {}

    /** How a function is written: {@code max(a, b)}. */
    static String signature(Op op) {
        return op.id() + (op.arity() == 1 ? "(a)" : "(a, b)");
    }

    /** The error for a name that is called and is no function. */
    static SyntaxError unknown(Token name) {
        String operator = OPERATORS.get(bare(name.text()));
        if (operator != null) {
            return new SyntaxError(SyntaxError.Kind.UNKNOWN_FUNCTION_OPERATOR, name.place(), name.quoted(), operator);
        }
        return nearest(name.text())
                .map(function ->
                        new SyntaxError(SyntaxError.Kind.UNKNOWN_FUNCTION_NEAR, name.place(), name.quoted(), function))
                .orElseGet(() -> new SyntaxError(SyntaxError.Kind.UNKNOWN_FUNCTION, name.place(), name.quoted()));
    }

    /** The function that goes by another name, or whose name is nearest, if it is near: an edit in every three letters. */
    private static Optional<String> nearest(String name) {
        String bare = bare(name);
        if (bare.length() > LONGEST_WORTH_COMPARING) {
            return Optional.empty();
        }
        if (OTHER_NAMES.containsKey(bare)) {
            return Optional.of(OTHER_NAMES.get(bare));
        }
        return Ops.FUNCTIONS.keySet().stream()
                .min(Comparator.comparingInt(function -> distance(bare, bare(function))))
                .filter(function -> distance(bare, bare(function)) <= bare.length() / 3);
    }

    /** Case and underscores are what people remember least. */
    private static String bare(String name) {
        return name.toLowerCase(Locale.ROOT).replace("_", "");
    }

    /** Levenshtein's distance, with two letters exchanged as one edit. */
    private static int distance(String a, String b) {
        int[][] distances = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    distances[i][j] = i + j;
                    continue;
                }
                int changed = distances[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                int leftOut = Math.min(distances[i - 1][j], distances[i][j - 1]) + 1;
                distances[i][j] = Math.min(changed, leftOut);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    distances[i][j] = Math.min(distances[i][j], distances[i - 2][j - 2] + 1);
                }
            }
        }
        return distances[a.length()][b.length()];
    }
}
