package rensa.web.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TexMathTest {
    @Test
    void setsAPartialDerivativeWithoutNamespaces() {
        assertEquals(
                "<math><mfrac><mrow><mi>∂</mi><mi>z</mi></mrow><mrow><mi>∂</mi><mi>x</mi></mrow></mfrac></math>",
                TexMath.mathMl("\\frac{\\partial z}{\\partial x}"));
    }

    @Test
    void setsABlockOnItsOwn() {
        assertTrue(TexMath.blockMathMl("x").startsWith("<math display=\"block\">"));
    }

    @Test
    void drawsFencesAndCommasAsOperators() {
        assertEquals(
                "<math><mi>f</mi><mrow><mo fence=\"true\" form=\"prefix\">(</mo><mi>a</mi><mo separator=\"true\">,</mo>"
                        + "<mi>b</mi><mo fence=\"true\" form=\"postfix\">)</mo></mrow></math>",
                TexMath.mathMl("f(a,b)"));
    }

    @Test
    void drawsNoFenceWhereLatexHasNone() {
        assertEquals(
                "<math><mrow><mi>x</mi><mo fence=\"true\" form=\"postfix\">|</mo></mrow></math>",
                TexMath.mathMl("\\left. x\\right|"));
    }

    @Test
    void keepsNamesUpright() {
        assertEquals(
                "<math><mrow><mtext>りんご</mtext></mrow><mo>+</mo><mi>x</mi></math>", TexMath.mathMl("\\text{りんご} + x"));
    }

    @Test
    void makesLettersBoldOnlyWhereAsked() {
        String bold = TexMath.mathMl("\\mathbf{W}x");
        assertTrue(bold.contains("<mi>\uD835\uDC16</mi>") && bold.contains("<mi>x</mi>"), bold);
    }

    @Test
    void writesMinusSigns() {
        assertEquals("<math><mn>−1.5</mn></math>", TexMath.mathMl("-1.5"));
    }

    @Test
    void escapesWhatIsMarkup() {
        assertEquals("<math><mi>a</mi><mo>&lt;</mo><mi>b</mi></math>", TexMath.mathMl("a < b"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\nosuch", "\\frac{a", "a$b", "a$$b$c"})
    void refusesWhatItCannotSet(String latex) {
        assertThrows(IllegalArgumentException.class, () -> TexMath.mathMl(latex));
    }
}
