package rensa.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import rensa.engine.Gradients;
import rensa.engine.Tensor;

/** The text of exported code is what somebody would write. */
class CodeTextTest {
    private static final Gradients APPLES =
            Runs.of("price = apple * n\ntotal = price * tax", "apple", 100, "n", 2, "tax", 1.1);

    @Test
    void numpyWritesBothPassesOut() {
        assertEquals("""
                # heading
                # run
                import numpy as np


                def check(name, actual, expected):
                    print(name, "=", actual)
                    np.testing.assert_allclose(actual, expected, rtol=1e-9, atol=1e-9)


                # inputs
                apple = np.float64(100.0)
                n = np.float64(2.0)
                tax = np.float64(1.1)

                # forward
                price = apple * n
                total = price * tax

                # backward
                d_total = 1.0
                d_tax = d_total * price
                d_price = d_total * tax
                d_n = d_price * apple
                d_apple = d_price * n

                # results
                check("total", total, 220.00000000000003)
                check("d_apple", d_apple, 2.2)
                check("d_n", d_n, 110.00000000000001)
                check("d_tax", d_tax, 200.0)
                """, CodeLanguage.NUMPY.write(APPLES, Runs.REMARKS));
    }

    @Test
    void pytorchDifferentiatesByItself() {
        String code = CodeLanguage.TORCH.write(APPLES, Runs.REMARKS);
        assertTrue(code.contains("apple = torch.tensor(100.0, requires_grad=True)\n"), code);
        assertTrue(code.contains("# differentiation\ntotal.backward()\n"), code);
        assertTrue(code.contains("check(\"d_tax\", tax.grad, 200.0)\n"), code);
        assertFalse(code.contains("d_total"), code);
    }

    @Test
    void aPowerIsWrittenAsAPersonWould() {
        String code = CodeLanguage.NUMPY.write(Runs.of("z = (x + 3)^2", "x", 1), Runs.REMARKS);
        assertTrue(code.contains("z = n2 ** 2\n"), code);
        assertTrue(code.contains("d_n2 = d_z * (2 * n2)\n"), code);
    }

    @Test
    void whatWasBroadcastIsSummed() {
        Gradients run = Runs.of(
                "Y = X + B", "X", Tensor.matrix(new double[] {1, 2}, new double[] {3, 4}), "B", Tensor.vector(5, 6));
        String numpy = CodeLanguage.NUMPY.write(run, Runs.REMARKS);
        assertTrue(numpy.contains("d_Y = np.ones_like(Y)\n"), numpy);
        assertTrue(numpy.contains("d_B = np.sum(d_Y, axis=0)\n"), numpy);
        String java = CodeLanguage.JAVA.write(run, Runs.REMARKS);
        assertTrue(java.contains("double[][] d_B = columnSums(d_Y);\n"), java);
    }

    @Test
    void contributionsAreAddedInTheOrderOfTheBackwardPass() {
        String code =
                CodeLanguage.NUMPY.write(Runs.of("p = a + b\nq = b + 1\ny = p * q", "a", 2, "b", 1), Runs.REMARKS);
        assertTrue(code.contains("d_b = d_q + d_p\n"), code);
    }

    @Test
    void namesAreWhatPythonCanTake() {
        String code = CodeLanguage.NUMPY.write(
                Runs.of("lambda = りんご * np\nd_lambda = lambda * check", "りんご", 1, "np", 2, "check", 3), Runs.REMARKS);
        assertTrue(code.contains("lambda_ = りんご * np_\n"), code);
        assertTrue(code.contains("d_lambda = lambda_ * check_\n"), code);
        assertTrue(code.contains("d_lambda_ = d_d_lambda * check_\n"), code);
    }

    @Test
    void eachHelperIsDefinedJustWhereItIsUsed() {
        assertTrue(CodeLanguage.NUMPY
                .write(Runs.of("sigmoid(x)", "x", 1), Runs.REMARKS)
                .contains("def sigmoid(x):\n"));
        assertFalse(CodeLanguage.NUMPY.write(APPLES, Runs.REMARKS).contains("def sigmoid"));
        assertFalse(CodeLanguage.JAVA.write(APPLES, Runs.REMARKS).contains("Arrays"));
    }
}
