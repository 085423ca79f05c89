package rensa.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static rensa.expression.Trees.tree;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FullWidthTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "（ａ＋ｂ）　＊　２．５   | (* (+ a b) 2.5)",
                "ａ－ｂ                  | (- a b)",
                "a − b                   | (- a b)",
                "a – b                   | (- a b)",
                "−２．５                 | -2.5",
                "a × b                   | (* a b)",
                "a · b ⋅ c               | (* (* a b) c)",
                "a·b                     | (* a b)",
                "a ÷ b                   | (/ a b)",
                "a／b                    | (/ a b)",
                "ａ＾２                  | (^ a 2)",
                "ａ＊＊２                | (^ a 2)",
                "a＊*2                   | (^ a 2)",
                "Ｘ＠Ｗ                  | (@ X W)",
                "ｍａｘ（ａ，ｂ）        | (max a b)",
                "１ｅ－３                | 0.001",
                "１．５Ｅ＋３            | 1.5E+3",
                "p＝a；q＝p＊２＃税込     | (* a 2)",
                "leaky＿relu(x)          | (leaky_relu x)",
            })
    void areReadAsPlainForms(String program, String tree) {
        assertEquals(tree, tree(program));
    }

    @Test
    void makeNoOtherNames() {
        assertEquals(List.of("W1"), Program.parse("W1 + Ｗ１ + Ｗ1").inputs());
        assertEquals(List.of("リンゴ"), Program.parse("ﾘﾝｺﾞ * リンゴ").inputs());
        assertEquals(List.of("é"), Program.parse("e\u0301 + é").inputs());
    }

    @Test
    void namesInAnyScriptAreNames() {
        List<String> names = List.of("りんご", "重み", "データ", "σ", "W1", "_", "_x_1", "ñ", "数２".replace('２', '2'));
        assertEquals(names, Program.parse(String.join(" + ", names)).inputs());
    }

    @Test
    void keepTheirPlaces() {
        Program program = Program.parse("　（りんご　＋　１２）");
        assertEquals(new Place(1, 3, 3), program.placeOf(0));
        assertEquals(new Place(1, 9, 2), program.placeOf(1));
        assertEquals(new Place(1, 7, 1), program.placeOf(2));
    }
}
