package rensa.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import rensa.engine.Gradients;
import rensa.engine.Tensor;

/** Exported Java compiles, runs, and finds the numbers of the engine. */
class JavaCodeTest {
    private static final Tensor MATRIX = Tensor.matrix(new double[] {1, 2, 3}, new double[] {-4, 0.5, 6});
    private static final Tensor ROW = Tensor.vector(0.5, -1, 2);
    private static final Tensor PAIR = Tensor.vector(3, -2);
    private static final Tensor COLUMN = Tensor.matrix(new double[] {2}, new double[] {-1});
    private static final Tensor ONE_ROW = Tensor.matrix(new double[] {1, -2, 0.5});

    @Test
    void everyProgramOfTheOracleFindsItsNumbers() {
        JavaSources sources = new JavaSources();
        List<Gradients> runs = Runs.ofTheOracle();
        assertTrue(runs.size() > 50);
        runs.forEach(run -> sources.add(CodeLanguage.JAVA.write(run, Runs.REMARKS)));
        assertEquals(runs.size(), sources.run().size());
    }

    @Test
    void broadcastingProductsAndShapesComeOutRight() {
        JavaSources sources = new JavaSources();
        shapes().forEach(run -> sources.add(CodeLanguage.JAVA.write(run, Runs.REMARKS)));
        sources.run();
    }

    private static Stream<Gradients> shapes() {
        return Stream.of(
                Runs.of("M + r", "M", MATRIX, "r", ROW),
                Runs.of("c * M - s", "M", MATRIX, "c", COLUMN, "s", 3),
                Runs.of("c / r", "c", COLUMN, "r", ROW),
                Runs.of("o * M", "M", MATRIX, "o", ONE_ROW),
                Runs.of("o + r", "o", ONE_ROW, "r", ROW),
                Runs.of("v + s", "v", Tensor.vector(5), "s", 2),
                Runs.of("M + v", "M", MATRIX, "v", Tensor.vector(5)),
                Runs.of("M @ v", "M", MATRIX, "v", ROW),
                Runs.of("p @ M", "M", MATRIX, "p", PAIR),
                Runs.of("u @ v", "u", ROW, "v", ROW),
                Runs.of("M @ transpose(M)", "M", MATRIX),
                Runs.of("c @ o", "c", COLUMN, "o", ONE_ROW),
                Runs.of("transpose(v) * v", "v", ROW),
                Runs.of("L = sum(softmax(M) * M) + mean(v)", "M", MATRIX, "v", ROW),
                Runs.of("L = cross_entropy(softmax(v), t)", "v", ROW, "t", Tensor.vector(0, 1, 0)),
                Runs.of(
                        "L = softmax_cross_entropy(M, T)",
                        "M",
                        MATRIX,
                        "T",
                        Tensor.matrix(new double[] {1, 0, 0}, new double[] {0, 0, 1})),
                Runs.of(
                        "max(M, r) ^ 2 + min(M, 1) ^ s",
                        "M",
                        Tensor.matrix(new double[] {1, 2, 3}, new double[] {4, 0.5, 6}),
                        "r",
                        ROW,
                        "s",
                        3));
    }

    @Test
    void namesAreWhatJavaCanTake() {
        JavaSources sources = new JavaSources();
        sources.add(CodeLanguage.JAVA.write(
                Runs.of(
                        "class = りんご * int\nd_class = class + Math\n_ = d_class * left - String",
                        "りんご",
                        100,
                        "int",
                        2,
                        "Math",
                        3,
                        "left",
                        4,
                        "String",
                        5),
                Runs.REMARKS));
        String printed = sources.run().get(0);
        assertTrue(printed.contains("d_りんご = 8.0"), printed);
    }

    @Test
    void whatTheOutputDoesNotDependOnHasZeros() {
        JavaSources sources = new JavaSources();
        sources.add(CodeLanguage.JAVA.write(Runs.of("a = x * 2\ny = 3", "x", 1), Runs.REMARKS));
        sources.add(CodeLanguage.JAVA.write(Runs.of("a = x * 2\nb = a * z\na", "x", 1, "z", 5), Runs.REMARKS));
        sources.add(CodeLanguage.JAVA.write(Runs.of("x", "x", 7), Runs.REMARKS));
        List<String> printed = sources.run();
        assertTrue(printed.get(0).contains("d_x = 0.0"), printed.get(0));
        assertTrue(printed.get(1).contains("d_z = 0.0"), printed.get(1));
        assertTrue(printed.get(2).contains("d_x = 1.0"), printed.get(2));
    }

    @Test
    void whatIsNotFiniteIsShownAndNotCompared() {
        JavaSources sources = new JavaSources();
        sources.add(CodeLanguage.JAVA.write(Runs.of("y = x / 0 + log(z)", "x", 1, "z", 2), Runs.REMARKS));
        String printed = sources.run().get(0);
        assertTrue(printed.contains("y = Infinity"), printed);
        assertTrue(printed.contains("d_z = 0.5"), printed);
    }

    @Test
    void aWrongNumberFails() {
        JavaSources sources = new JavaSources();
        String right = CodeLanguage.JAVA.write(Runs.of("y = x * 3", "x", 2), Runs.REMARKS);
        String wrong = right.replace("check(\"d_x\", d_x, 3.0)", "check(\"d_x\", d_x, 3.000001)");
        assertTrue(!wrong.equals(right), right);
        sources.add(wrong);
        AssertionError failure = assertThrows(AssertionError.class, sources::run);
        assertTrue(failure.getMessage().startsWith("d_x: 3.0"), failure.getMessage());
    }
}
