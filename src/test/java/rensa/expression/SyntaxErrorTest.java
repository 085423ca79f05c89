package rensa.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import rensa.expression.SyntaxError.Kind;

class SyntaxErrorTest {

    record Case(String program, Kind kind, Place place, List<Object> arguments) {}

    private static Case wrong(String program, Kind kind, int line, int column, int length, Object... arguments) {
        return new Case(program, kind, new Place(line, column, length), List.of(arguments));
    }

    static Stream<Case> cases() {
        return Stream.of(
                wrong("y = a + $", Kind.UNEXPECTED_CHARACTER, 1, 9, 1, "$"),
                wrong("y = a\n  + ！", Kind.UNEXPECTED_TOKEN, 2, 3, 1, "+"),
                wrong("y = 🍎 * 2", Kind.UNEXPECTED_CHARACTER, 1, 5, 1, "🍎"),
                wrong("🍎", Kind.UNEXPECTED_CHARACTER, 1, 1, 1, "🍎"),
                wrong("a！", Kind.UNEXPECTED_CHARACTER, 1, 2, 1, "！"),
                wrong("a\u200Db", Kind.UNEXPECTED_CHARACTER, 1, 2, 1, "U+200D"),
                wrong("a\u3164", Kind.UNEXPECTED_CHARACTER, 1, 2, 1, "U+3164"),
                wrong("\uD800", Kind.UNEXPECTED_CHARACTER, 1, 1, 1, "U+D800"),
                wrong("a < b", Kind.UNEXPECTED_CHARACTER, 1, 3, 1, "<"),
                wrong("a.b", Kind.UNEXPECTED_CHARACTER, 1, 2, 1, "."),
                wrong("x² + 1", Kind.SUPERSCRIPT, 1, 2, 1, "²", "2"),
                wrong("x₁ + 1", Kind.SUBSCRIPT, 1, 2, 1, "₁", "1"),
                wrong("[1, 2]", Kind.FOREIGN_BRACKET, 1, 1, 1, "["),
                wrong("a ｛b", Kind.FOREIGN_BRACKET, 1, 3, 1, "｛"),
                wrong("a * / b", Kind.UNEXPECTED_TOKEN, 1, 5, 1, "/"),
                wrong("* a", Kind.UNEXPECTED_TOKEN, 1, 1, 1, "*"),
                wrong("a ×× b", Kind.UNEXPECTED_TOKEN, 1, 4, 1, "×"),
                wrong("+x", Kind.UNEXPECTED_TOKEN, 1, 1, 1, "+"),
                wrong("()", Kind.UNEXPECTED_TOKEN, 1, 2, 1, ")"),
                wrong("max(a,)", Kind.UNEXPECTED_TOKEN, 1, 7, 1, ")"),
                wrong("max(,a)", Kind.UNEXPECTED_TOKEN, 1, 5, 1, ","),
                wrong("a, b", Kind.UNEXPECTED_COMMA, 1, 2, 1, ","),
                wrong("(1，5)", Kind.UNEXPECTED_COMMA, 1, 3, 1, "，"),
                wrong("y = ", Kind.UNEXPECTED_END, 1, 3, 1, "="),
                wrong("a\ny = 2 **  # two\nb", Kind.UNEXPECTED_END, 2, 7, 2, "**"),
                wrong("a - -", Kind.UNEXPECTED_END, 1, 5, 1, "-"),
                wrong("(a +\nb)", Kind.UNEXPECTED_END, 1, 4, 1, "+"),
                wrong("y = 2 * (a + (b)", Kind.UNCLOSED_BRACKET, 1, 9, 1, "("),
                wrong("y = （a + b\nz = 2", Kind.UNCLOSED_BRACKET, 1, 5, 1, "（"),
                wrong("y = sin(", Kind.UNCLOSED_BRACKET, 1, 8, 1, "("),
                wrong("y = max(a, (b; c)", Kind.UNCLOSED_BRACKET, 1, 12, 1, "("),
                wrong("y = a + b)", Kind.UNOPENED_BRACKET, 1, 10, 1, ")"),
                wrong(")", Kind.UNOPENED_BRACKET, 1, 1, 1, ")"),
                wrong("foo(a)", Kind.UNKNOWN_FUNCTION, 1, 1, 3, "foo"),
                wrong("a(b + 1)", Kind.UNKNOWN_FUNCTION, 1, 1, 1, "a"),
                wrong("y = sigmoit(x)", Kind.UNKNOWN_FUNCTION_NEAR, 1, 5, 7, "sigmoit", "sigmoid"),
                wrong("ＲｅＬＵ(x)", Kind.UNKNOWN_FUNCTION_NEAR, 1, 1, 4, "ＲｅＬＵ", "relu"),
                wrong("pow(x, 2)", Kind.UNKNOWN_FUNCTION_OPERATOR, 1, 1, 3, "pow", "^"),
                wrong("1 + max(a)", Kind.ARGUMENT_COUNT, 1, 5, 3, "max", 2, 1, "max(a, b)"),
                wrong("sin()", Kind.ARGUMENT_COUNT, 1, 1, 3, "sin", 1, 0, "sin(a)"),
                wrong("sum(a, b, c)", Kind.ARGUMENT_COUNT, 1, 1, 3, "sum", 1, 3, "sum(a)"),
                wrong("a = 1\nb = 2\na = 3", Kind.ASSIGNED_TWICE, 3, 1, 1, "a", 1),
                wrong("Ａ = 1\nA = 3", Kind.ASSIGNED_TWICE, 2, 1, 1, "A", 1),
                wrong("y = 2 * x\nz = x\nx = 3", Kind.USED_BEFORE_ASSIGNMENT, 1, 9, 1, "x", 3),
                wrong("x = x + 1", Kind.USED_WITHIN_ASSIGNMENT, 1, 5, 1, "x"),
                wrong("x = x(2)", Kind.USED_WITHIN_ASSIGNMENT, 1, 5, 1, "x"),
                wrong("a == b", Kind.EQUALITY, 1, 3, 2, "=="),
                wrong("a + b = c", Kind.EQUALITY, 1, 7, 1, "="),
                wrong("y = x = 3", Kind.EQUALITY, 1, 7, 1, "="),
                wrong("(y = 3)", Kind.EQUALITY, 1, 4, 1, "="),
                wrong("2 ＝ x", Kind.EQUALITY, 1, 3, 1, "＝"),
                wrong("= 3", Kind.EQUALITY, 1, 1, 1, "="),
                wrong("y = sin x", Kind.FUNCTION_AS_NAME, 1, 5, 3, "sin", "sin(a)"),
                wrong("max + 1", Kind.FUNCTION_AS_NAME, 1, 1, 3, "max", "max(a, b)"),
                wrong("x = 1; sum = 3", Kind.FUNCTION_ASSIGNED, 1, 8, 3, "sum"),
                wrong("y = 2x", Kind.MISSING_OPERATOR, 1, 6, 1, "2", "x"),
                wrong("りんご みかん", Kind.MISSING_OPERATOR, 1, 5, 3, "りんご", "みかん"),
                wrong("(a + b)(b + 1)", Kind.MISSING_OPERATOR, 1, 8, 1, ")", "("),
                wrong("a = 2; a(b + 1)", Kind.MISSING_OPERATOR, 1, 9, 1, "a", "("),
                wrong("(2 sin(x))", Kind.MISSING_OPERATOR, 1, 4, 3, "2", "sin"),
                wrong("2e", Kind.MISSING_OPERATOR, 1, 2, 1, "2", "e"),
                wrong("1 + 1.2.3", Kind.NUMBER, 1, 5, 5, "1.2.3"),
                wrong("1..2", Kind.NUMBER, 1, 1, 4, "1..2"),
                wrong("1e3.5", Kind.NUMBER, 1, 1, 5, "1e3.5"),
                wrong("１ｅ９９９", Kind.NUMBER_TOO_LARGE, 1, 1, 5, "１ｅ９９９"),
                wrong("-1e309", Kind.NUMBER_TOO_LARGE, 1, 2, 5, "1e309"),
                wrong("", Kind.EMPTY, 1, 1, 0),
                wrong("\n ; # nothing\n", Kind.EMPTY, 1, 1, 0),
                wrong("x\n" + " ".repeat(2000), Kind.TOO_MANY_CHARACTERS, 2, 1999, 1, 2000, 2002),
                wrong("x" + "+x".repeat(200), Kind.TOO_MANY_NODES, 1, 400, 1, 200),
                wrong("2^".repeat(500) + "2", Kind.TOO_MANY_NODES, 1, 401, 1, 200),
                wrong("(".repeat(900), Kind.TOO_DEEP, 1, 251, 1, 250),
                wrong("(".repeat(900) + "x" + ")".repeat(900), Kind.TOO_DEEP, 1, 251, 1, 250),
                wrong("-".repeat(1900) + "x", Kind.TOO_DEEP, 1, 251, 1, 250),
                wrong("(".repeat(100_000), Kind.TOO_MANY_CHARACTERS, 1, 2001, 1, 2000, 100_000));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void saysWhatIsWrongAndWhere(Case wrong) {
        SyntaxError error = assertThrows(SyntaxError.class, () -> Program.parse(wrong.program()));
        assertEquals(wrong.kind(), error.kind());
        assertEquals(wrong.place(), error.place());
        assertEquals(wrong.arguments(), List.of(error.arguments()));
        assertEquals(wrong.kind().code(), error.code());
        assertEquals(wrong.kind().messageKey(), error.messageKey());
    }

    @Test
    void everyKindIsTried() {
        Set<Kind> tried = cases().map(Case::kind).collect(Collectors.toSet());
        assertEquals(EnumSet.allOf(Kind.class), tried);
    }

    @Test
    void codesAreTheOnesPromised() {
        assertEquals(
                Set.of(
                        "syntax.unexpected-character",
                        "syntax.unexpected-token",
                        "syntax.unexpected-end",
                        "syntax.unclosed-bracket",
                        "syntax.unopened-bracket",
                        "syntax.unknown-function",
                        "syntax.argument-count",
                        "syntax.assigned-twice",
                        "syntax.used-before-assignment",
                        "syntax.equality",
                        "syntax.function-as-name",
                        "syntax.missing-operator",
                        "syntax.number",
                        "syntax.empty",
                        "limit.characters",
                        "limit.nodes",
                        "limit.nesting"),
                Arrays.stream(Kind.values()).map(Kind::code).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ln log",
                "Exp exp",
                "SIN sin",
                "ReLU relu",
                "sigm sigmoid",
                "sigmod sigmoid",
                "logistic sigmoid",
                "tahn tanh",
                "leakyReLU leaky_relu",
                "sotfmax softmax",
                "sqr sqrt",
                "mean_squared_error mse",
                "sum_squared sum_squared_error",
                "softmax_with_loss softmax_cross_entropy",
                "softmaxCrossEntropy softmax_cross_entropy",
                "crossentropy cross_entropy",
                "cross_entropy_error cross_entropy",
                "transpos transpose",
                "average mean",
                "MAX max"
            })
    void suggestsTheFunctionThatWasMeant(String pair) {
        String[] words = pair.split(" ");
        SyntaxError error = assertThrows(SyntaxError.class, () -> Program.parse(words[0] + "(x)"));
        assertEquals(Kind.UNKNOWN_FUNCTION_NEAR, error.kind());
        assertEquals(words[1], error.arguments()[1]);
    }

    @ParameterizedTest
    @ValueSource(strings = {"f", "ab", "foo", "price", "重み", "x1"})
    void suggestsNothingWhereNothingIsNear(String name) {
        assertEquals(
                Kind.UNKNOWN_FUNCTION,
                assertThrows(SyntaxError.class, () -> Program.parse(name + "(x)"))
                        .kind());
    }

    @Test
    void reportsTheFirstMistakeInReadingOrder() {
        SyntaxError error = assertThrows(SyntaxError.class, () -> Program.parse("y = 2x\nz = $"));
        assertEquals(Kind.MISSING_OPERATOR, error.kind());
    }

    @Test
    void shortensWhatItQuotes() {
        SyntaxError error = assertThrows(SyntaxError.class, () -> Program.parse("a".repeat(1000) + "(x)"));
        assertEquals("a".repeat(39) + "…", error.arguments()[0]);
        assertEquals(1000, error.place().length());
    }

    @Test
    void countsALineBreakAsOneCharacterHoweverItIsEncoded() {
        assertEquals(1, Program.parse("x" + "\r\n".repeat(1999)).graph().size());
    }

    @Test
    void costsNoStackTrace() {
        SyntaxError error = assertThrows(SyntaxError.class, () -> Program.parse(""));
        assertEquals(0, error.getStackTrace().length);
        assertTrue(error.getMessage().contains("syntax.empty"));
    }
}
