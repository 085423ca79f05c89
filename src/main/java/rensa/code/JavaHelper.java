package rensa.code;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A method that a file in Java may bring along; it names those that it calls. */
enum JavaHelper {
    SIGMOID("sigmoid", """
            private static double sigmoid(double x) {
                double e = Math.exp(-Math.abs(x));
                return (x >= 0 ? 1 : e) / (1 + e);
            }
            """),
    RELU("relu", """
            private static double relu(double x) {
                return Math.max(x, 0);
            }
            """),
    LEAKY_RELU("leakyRelu", """
            private static double leakyRelu(double x) {
                return x > 0 ? x : 0.01 * x;
            }
            """),
    SOFTPLUS("softplus", """
            private static double softplus(double x) {
                return Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
            }
            """),
    TIMES_LOG("timesLog", """
            private static double timesLog(double a, double b) {
                return a == 0 ? 0 : a * Math.log(b);
            }
            """),
    RATIO("ratio", """
            private static double ratio(double a, double b) {
                return a == 0 ? 0 : a / b;
            }
            """),
    SCALE("scale", """
            private static double scale(double a, double b) {
                return a == 0 ? 0 : a * b;
            }
            """),
    LOG_OR_ZERO("logOrZero", """
            private static double logOrZero(double a) {
                return a == 0 ? 0 : Math.log(a);
            }
            """),
    NEGATIVE("negative", """
            private static double[][] negative(double[][] a) {
                return map(a, x -> -x);
            }
            """, "map"),
    PLUS("plus", """
            private static double[][] plus(double[][] a, double[][] b) {
                return zip(a, b, (x, y) -> x + y);
            }
            """, "zip"),
    MINUS("minus", """
            private static double[][] minus(double[][] a, double[][] b) {
                return zip(a, b, (x, y) -> x - y);
            }
            """, "zip"),
    TIMES("times", """
            private static double[][] times(double[][] a, double[][] b) {
                return zip(a, b, (x, y) -> x * y);
            }
            """, "zip"),
    OVER("over", """
            private static double[][] over(double[][] a, double[][] b) {
                return zip(a, b, (x, y) -> x / y);
            }
            """, "zip"),
    MEAN("mean", """
            private static double mean(double[][] a) {
                return sum(a) / (a.length * a[0].length);
            }
            """, "sum"),
    SOFTMAX("softmax", """
            private static double[][] softmax(double[][] a) {
                return map(logSoftmax(a), Math::exp);
            }
            """, "map", "logSoftmax"),
    LOG_SOFTMAX("logSoftmax", """
            private static double[][] logSoftmax(double[][] a) {
                double[][] result = new double[a.length][];
                for (int row = 0; row < a.length; row++) {
                    double max = Arrays.stream(a[row]).max().getAsDouble();
                    double total = Arrays.stream(a[row]).map(x -> Math.exp(x - max)).sum();
                    result[row] = Arrays.stream(a[row]).map(x -> x - max - Math.log(total)).toArray();
                }
                return result;
            }
            """),
    MATMUL("matmul", """
            private static double[][] matmul(double[][] a, double[][] b) {
                double[][] result = new double[a.length][b[0].length];
                for (int row = 0; row < a.length; row++) {
                    for (int column = 0; column < b[0].length; column++) {
                        for (int k = 0; k < b.length; k++) {
                            result[row][column] += a[row][k] * b[k][column];
                        }
                    }
                }
                return result;
            }
            """),
    ROW_SUMS("rowSums", """
            private static double[][] rowSums(double[][] a) {
                double[][] result = new double[a.length][1];
                for (int row = 0; row < a.length; row++) {
                    result[row][0] = Arrays.stream(a[row]).sum();
                }
                return result;
            }
            """),
    COLUMN_SUMS("columnSums", """
            private static double[][] columnSums(double[][] a) {
                return transpose(rowSums(transpose(a)));
            }
            """, "rowSums", "transpose"),
    TRANSPOSE("transpose", """
            private static double[][] transpose(double[][] a) {
                double[][] result = new double[a[0].length][a.length];
                for (int row = 0; row < a.length; row++) {
                    for (int column = 0; column < a[0].length; column++) {
                        result[column][row] = a[row][column];
                    }
                }
                return result;
            }
            """),
    SUM("sum", """
            private static double sum(double[][] a) {
                return Arrays.stream(a).flatMapToDouble(Arrays::stream).sum();
            }
            """),
    SCALAR("scalar", """
            private static double[][] scalar(double x) {
                return new double[][] {{x}};
            }
            """),
    FILLED("filled", """
            private static double[][] filled(int rows, int columns, double x) {
                double[][] result = new double[rows][columns];
                for (double[] row : result) {
                    Arrays.fill(row, x);
                }
                return result;
            }
            """),
    MAP("map", """
            private static double[][] map(double[][] a, java.util.function.DoubleUnaryOperator function) {
                return Arrays.stream(a)
                        .map(row -> Arrays.stream(row).map(function).toArray())
                        .toArray(double[][]::new);
            }
            """),
    ZIP("zip", """
            private static double[][] zip(double[][] a, double[][] b, java.util.function.DoubleBinaryOperator function) {
                double[][] result = new double[Math.max(a.length, b.length)][Math.max(a[0].length, b[0].length)];
                for (int row = 0; row < result.length; row++) {
                    for (int column = 0; column < result[row].length; column++) {
                        double left = a[row % a.length][column % a[0].length];
                        double right = b[row % b.length][column % b[0].length];
                        result[row][column] = function.applyAsDouble(left, right);
                    }
                }
                return result;
            }
            """),
    MATRIX("matrix", """
            private static double[][] matrix(String... rows) {
                return Arrays.stream(rows)
                        .map(row -> Arrays.stream(row.split(" ")).mapToDouble(Double::parseDouble).toArray())
                        .toArray(double[][]::new);
            }
            """),
    CHECK_ARRAY("checkArray", """
            private static void check(String name, double[][] actual, double[][] expected) {
                show(name, actual);
                for (int row = 0; row < expected.length; row++) {
                    for (int column = 0; column < expected[row].length; column++) {
                        compare(name, actual[row][column], expected[row][column]);
                    }
                }
            }
            """, "showArray", "compare"),
    SHOW_ARRAY("showArray", """
            private static void show(String name, double[][] actual) {
                System.out.println(name + " = " + Arrays.deepToString(actual));
            }
            """),
    CHECK("check", """
            private static void check(String name, double actual, double expected) {
                show(name, actual);
                compare(name, actual, expected);
            }
            """, "show", "compare"),
    SHOW("show", """
            private static void show(String name, double actual) {
                System.out.println(name + " = " + actual);
            }
            """),
    COMPARE("compare", """
            private static void compare(String name, double actual, double expected) {
                if (!(Math.abs(actual - expected) <= RELATIVE_TOLERANCE * Math.abs(expected) + ABSOLUTE_TOLERANCE)) {
                    throw new AssertionError(name + ": " + actual + ", expected " + expected);
                }
            }
            """);

    private final String key;
    private final String code;
    private final List<String> calls;

    JavaHelper(String key, String code, String... calls) {
        this.key = key;
        this.code = code;
        this.calls = List.of(calls);
    }

    String code() {
        return code;
    }

    /** The methods of these names and those that they call, in the order of this table. */
    static List<JavaHelper> needed(Stream<String> keys) {
        return keys.flatMap(key -> withCalled(key).stream()).distinct().sorted().toList();
    }

    private static List<JavaHelper> withCalled(String key) {
        JavaHelper helper = Arrays.stream(values())
                .filter(candidate -> candidate.key.equals(key))
                .findFirst()
                .orElseThrow();
        return Stream.concat(Stream.of(helper), helper.calls.stream().flatMap(called -> withCalled(called).stream()))
                .toList();
    }
}
