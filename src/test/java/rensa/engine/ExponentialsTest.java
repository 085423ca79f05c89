package rensa.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

/** The functions that are made of e^x against the same in forty decimal digits. */
class ExponentialsTest {
    private static final MathContext DIGITS = new MathContext(40);
    private static final BigDecimal ONE = BigDecimal.ONE;

    /** In units in the last place. {@link Math#tanh} promises 2.5. */
    private static final double MOST = 2;

    @Test
    void tanhIsExactToTwoUnitsInTheLastPlace() {
        assertExact(Exponentials::tanh, x -> {
            BigDecimal square = exp(x.add(x));
            return square.subtract(ONE).divide(square.add(ONE), DIGITS);
        });
    }

    @Test
    void sigmoidIsExactToTwoUnitsInTheLastPlace() {
        assertExact(Exponentials::sigmoid, x -> ONE.divide(ONE.add(exp(x.negate())), DIGITS));
    }

    private static void assertExact(DoubleUnaryOperator function, UnaryOperator<BigDecimal> exact) {
        samples().forEach(x -> {
            BigDecimal expected = exact.apply(new BigDecimal(x));
            double off =
                    new BigDecimal(function.applyAsDouble(x)).subtract(expected).doubleValue()
                            / Math.ulp(expected.doubleValue());
            assertEquals(0, off, MOST, () -> "units at " + x);
        });
    }

    /** Sizes from 10⁻⁷ to 30, most of them where the functions bend. */
    private static DoubleStream samples() {
        Random random = new Random(2);
        return DoubleStream.generate(() -> random.nextBoolean()
                        ? 6 * random.nextDouble() - 3
                        : Math.copySign(Math.pow(10, 8.5 * random.nextDouble() - 7), random.nextDouble() - 0.5))
                .limit(10_000);
    }

    /** e^x = (e^(x/1024))^1024, by its series. */
    private static BigDecimal exp(BigDecimal x) {
        BigDecimal small = x.divide(BigDecimal.valueOf(1024), DIGITS);
        BigDecimal sum = ONE;
        BigDecimal term = ONE;
        for (int n = 1; n < 20; n++) {
            term = term.multiply(small, DIGITS).divide(BigDecimal.valueOf(n), DIGITS);
            sum = sum.add(term, DIGITS);
        }
        return sum.pow(1024, DIGITS);
    }

    @Test
    void tanhIsOddStaysBetweenItsLimitsAndNeverFalls() {
        double below = -1;
        for (double x = -30; x <= 30; x += 1e-3) {
            double y = Exponentials.tanh(x);
            assertEquals(-y, Exponentials.tanh(-x));
            assertTrue(below <= y + Math.ulp(y) && y <= 1);
            below = y;
        }
    }

    @Test
    void theEndsOfTheNumberLine() {
        for (double x : new double[] {22, 23, 1e300, Double.POSITIVE_INFINITY}) {
            assertEquals(1, Exponentials.tanh(x));
            assertEquals(-1, Exponentials.tanh(-x));
        }
        for (double x : new double[] {0.0, -0.0, Double.MIN_VALUE, 1e-300, -1e-20}) {
            assertEquals(x, Exponentials.tanh(x));
        }
        assertTrue(Double.isNaN(Exponentials.tanh(Double.NaN)));
        assertTrue(Double.isNaN(Exponentials.sigmoid(Double.NaN)));
        assertEquals(0, Exponentials.sigmoid(Double.NEGATIVE_INFINITY));
        assertEquals(1, Exponentials.sigmoid(Double.POSITIVE_INFINITY));
    }
}
