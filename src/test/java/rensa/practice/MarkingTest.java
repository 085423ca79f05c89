package rensa.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rensa.engine.Tensor;

class MarkingTest {
    private static Sheet apples() {
        return Sheet.of("y = (apple*n)*tax", 100, 2, 1.1);
    }

    @Test
    void readsTheWrongNumberOfTheContract() {
        Sheet sheet = apples().with("apple", "110").with("n1", "1.1");
        assertEquals("wrong own-input other-node", sheet.said("apple"));
        assertEquals("correct", sheet.said("n1"));
    }

    @ParameterizedTest
    @CsvSource({
        "2.2, correct",
        "'2,2', correct",
        "11/5, correct",
        "２．２, correct",
        "2.2001, correct",
        "2.21, close",
        "2.19, close",
        "2.23, wrong",
        "two, invalid",
        "'', blank",
        "'  ', blank"
    })
    void givesTheVerdict(String text, String verdict) {
        assertEquals(
                verdict, apples().with("apple", text).mark("apple").verdict().id());
    }

    /** s hands 2x = 9.8 on to x along two edges, and t hands on k. */
    @ParameterizedTest
    @CsvSource({"4.9", "10", "9.8"})
    void knowsOnePathWhereTheGraphHasThreeEdgesAndTwoWays(String answer) {
        Sheet sheet = Sheet.of("s = x*x; t = k*x; y = s + t", 4.9, 10).with("x", answer);
        assertTrue(sheet.said("x").startsWith("wrong one-path"), sheet.said("x"));
    }

    @ParameterizedTest
    @CsvSource({
        "0.3932, correct", // the gradient is 0.39322386…
        "0.39322, correct",
        "0.3933, close",
        "0.393, close",
        "0.39, wrong",
        "0.4, wrong"
    })
    void takesTheTrueValueRoundedToFourDigitsOrMore(String text, String verdict) {
        Sheet neuron = Sheet.of("y = sigmoid(w0*x0 + w1*x1 + b)", 2, -1, -3, -2, -3);
        assertEquals(verdict, neuron.with("x0", text).mark("x0").verdict().id());
    }

    @Test
    void calledZeroIsWhatRoundingKeepsFromZero() {
        Sheet sheet = Sheet.of("y = 0.1*x + 0.2*x - 0.3*x", 5);
        assertTrue(sheet.exercise().right(sheet.cell("x")).item() != 0);
        assertEquals("correct", sheet.with("x", "0").said("x"));
        assertEquals("wrong", sheet.with("x", "0.001").mark("x").verdict().id());
    }

    @Test
    void aTinyGradientIsNotZero() {
        Sheet sheet = Sheet.of("y = 1/x", 1_000_000);
        assertEquals("wrong", sheet.with("x", "0").mark("x").verdict().id());
        assertEquals("correct", sheet.with("x", "-1e-12").said("x"));
        assertEquals("correct", sheet.with("x", "−10⁻¹²").said("x"));
        assertEquals("wrong", sheet.with("x", "-1.1e-12").mark("x").verdict().id());
    }

    @Test
    void noNumberIsRightWhereTheGradientIsNotFinite() {
        Sheet sheet = Sheet.of("y = log(x)", 0);
        assertEquals("wrong", sheet.with("x", "0").mark("x").verdict().id());
        assertEquals("invalid", sheet.with("x", "Infinity").said("x"));
    }

    @Test
    void anErrorThatIsOnlyCarriedOnIsNoNewOne() {
        Sheet sheet = apples().with("n1", "200").with("apple", "400").with("n", "20000");
        assertEquals("wrong own-input gave-value other-node", sheet.said("n1"));
        assertEquals("carried", sheet.said("apple"));
        assertEquals("carried", sheet.said("n"));
    }

    @Test
    void whatIsRoundedUpstreamMayBeFartherOffBelow() {
        Sheet sheet = Sheet.of("y = ((a*b)*c)*d", 1.7, 2.3, 3.1, 4.9);
        sheet.with("n2", "4.92").with("n1", "15.31"); // 4.9 and 15.19, each a little too much
        assertEquals("close", sheet.said("n2"));
        assertEquals("close", sheet.said("n1"));
        assertEquals(
                "wrong",
                Sheet.of("y = ((a*b)*c)*d", 1.7, 2.3, 3.1, 4.9)
                        .with("n1", "15.31")
                        .mark("n1")
                        .verdict()
                        .id());
    }

    @Test
    void aSecondMistakeIsSeenFromTheLearnersOwnNumbers() {
        Sheet sheet = Sheet.of("y = (a*b + c)*d", 3, 5, 4, 7).with("n2", "19").with("a", "57");
        assertEquals("wrong own-input gave-value other-node", sheet.said("n2"));
        assertEquals("wrong own-input other-node", sheet.said("a"));
    }

    @Test
    void aMistakeFartherUpIsFoundWhereNothingElseWasAnswered() {
        Sheet sheet = Sheet.of("y = exp(0.5*(a*b)*c)", 3, 0.7, 1.3);
        double u = 0.5 * 2.1 * 1.3;
        String wrong = Double.toString(u * 0.5 * 1.3 * 0.7);
        assertEquals("wrong exp-as-identity", sheet.with("a", wrong).said("a"));
    }

    @Test
    void whatCannotBeToldApartStandsInOneGroup() {
        List<List<Finding>> groups = apples().with("apple", "110").mark("apple").consistentWith();
        assertEquals(1, groups.size());
        List<List<Finding>> byChance =
                Sheet.of("y = (a*b)*c", 4, 2, 2).with("a", "2").mark("a").consistentWith();
        assertTrue(byChance.size() > 1, byChance.toString());
    }

    @Test
    void theGridOfAnAnswerMustFit() {
        Sheet affine = Sheet.of(
                "Y = X @ W + B; L = sum(Y*G)",
                OptionalDouble.empty(),
                Tensor.matrix(new double[] {0, 0}, new double[] {1, 2}),
                Tensor.matrix(new double[] {2, 4, 6}, new double[] {4, 3, 2}),
                Tensor.vector(1, 2, 3),
                Tensor.matrix(new double[] {1, 2, 3}, new double[] {4, 5, 6}));
        assertEquals("correct", affine.withGrid("B", "5 7 9").said("B"));
        assertEquals(
                "wrong bias-averaged split-at-add",
                affine.withGrid("B", "2.5 3.5 4.5").said("B"));
        assertEquals(
                "wrong bias-not-summed other-node shape",
                affine.withGrid("B", "1 2 3; 4 5 6").said("B"));
        assertEquals("wrong shape", affine.withGrid("B", "8 9").said("B"));
        assertEquals("invalid", affine.withGrid("B", "5 7 ?").said("B"));
        assertEquals("correct", affine.withGrid("W", "4 5 6; 8 10 12").said("W"));
        assertEquals(
                "wrong transposed shape",
                affine.withGrid("W", "4 8; 5 10; 6 12").said("W"));
        assertEquals(
                List.of(Verdict.CORRECT, Verdict.WRONG, Verdict.CLOSE),
                affine.withGrid("B", "5 8 9.02").mark("B").elements());
    }

    @Test
    void theStepOfGradientDescentIsRecognised() {
        Sheet sheet = Sheet.of(
                "L = (w*x - t)^2", OptionalDouble.of(0.1), Tensor.scalar(3), Tensor.scalar(2), Tensor.scalar(5));
        assertEquals("correct", sheet.with("w", "4").said("w"));
        assertEquals("wrong gave-update", sheet.with("w", "-0.4").said("w"));
        assertEquals("wrong gave-new-value", sheet.with("w", "2.6").said("w"));
        assertEquals("correct", sheet.with("new.w", "2.6").said("new.w"));
        assertEquals("wrong wrong-sign", sheet.with("new.w", "3.4").said("new.w"));
    }

    @Test
    void valuesAreMarkedTooAndErrorsInThemCarriedOn() {
        Sheet sheet = apples().with("value.n1", "201").with("value.y", "221.1");
        assertEquals("close", sheet.said("value.n1"));
        assertEquals("close", sheet.said("value.y"));
        Sheet wrong = apples().with("value.n1", "300").with("value.y", "330");
        assertEquals("wrong", wrong.said("value.n1"));
        assertEquals("carried", wrong.said("value.y"));
    }

    @Test
    void aGradientThatFollowsFromAWrongValueIsCarriedOnToo() {
        Sheet sheet = apples().with("value.n1", "300").with("tax", "300").with("apple", "2.2");
        assertEquals("carried", sheet.said("tax"));
        assertEquals("correct", sheet.said("apple"));
    }

    @Test
    void softmaxWithLossInTwoNodesHasTheMistakesOfBoth() {
        Sheet sheet = Sheet.of(
                "y = softmax(a); L = cross_entropy(y, t)",
                OptionalDouble.empty(),
                Tensor.vector(0.3, 2.9, 4.0),
                Tensor.vector(0, 0, 1));
        assertEquals("correct", sheet.withGrid("a", "0.01821 0.2452 -0.2634").said("a"));
        assertEquals(
                "wrong output-only",
                sheet.withGrid("a", "0.01821 0.2452 0.7366").said("a"));
        assertEquals(
                "wrong target-minus-output wrong-sign",
                sheet.withGrid("a", "-0.01821 -0.2452 0.2634").said("a"));
    }

    @Test
    void aMistakeIsReplayedBesideTheRightRule() {
        Sheet sheet = apples().with("apple", "110");
        Finding finding = sheet.mark("apple").consistentWith().get(0).get(0);
        Replay replay = finding.replay(sheet.exercise()).orElseThrow();
        int apple = sheet.cell("apple").node();
        assertEquals(110, replay.mistaken(apple).orElseThrow().item(), 1e-9);
        assertEquals(2.2, replay.right(apple).orElseThrow().item(), 1e-9);
        assertTrue(replay.differs(apple));
        assertFalse(replay.differs(sheet.cell("n").node()));
    }

    @Test
    void aSecondMistakeIsReplayedFromTheLearnersOwnNumbers() {
        Sheet sheet = Sheet.of("y = (a*b + c)*d", 3, 5, 4, 7).with("n2", "19").with("a", "57");
        Finding finding = sheet.mark("a").consistentWith().get(0).get(0);
        Replay replay = finding.replay(sheet.exercise()).orElseThrow();
        assertEquals(19, replay.mistaken(sheet.cell("n2").node()).orElseThrow().item(), 1e-9);
        assertEquals(57, replay.mistaken(sheet.cell("a").node()).orElseThrow().item(), 1e-9);
    }

    @Test
    void aNumberThatBelongsElsewhereHasNothingToReplay() {
        Sheet sheet = apples().with("apple", "100");
        Finding finding = sheet.mark("apple").consistentWith().get(0).get(0);
        assertEquals(Mistake.GAVE_VALUE, finding.mistake());
        assertTrue(finding.replay(sheet.exercise()).isEmpty());
    }
}
