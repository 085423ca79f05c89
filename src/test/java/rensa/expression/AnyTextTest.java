package rensa.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import rensa.engine.Node;

/** Whatever the text, it gives a program or a syntax error, and never anything else. */
class AnyTextTest {

    @Property
    void anyTextIsAProgramOrASyntaxError(@ForAll String text) {
        check(text);
    }

    @Property
    void soIsAnySoupOfCharacters(@ForAll("characters") String text) {
        check(text);
    }

    @Property(tries = 5000)
    void soIsAnySoupOfTokens(@ForAll("tokens") String text) {
        check(text);
    }

    @Property
    void anyProgramCutShortIsAProgramOrASyntaxError(@ForAll("cuts") int length) {
        check(PROGRAM.substring(0, length));
        check(PROGRAM.substring(length));
    }

    @Example
    void anyCharacterThatIsANameIsReadAgainAsTheSameName() {
        for (int character = 0; character <= Character.MAX_CODE_POINT; character++) {
            String text = Character.toString(character);
            for (String name : inputs(text)) {
                assertEquals(List.of(name), inputs(name), text);
                assertEquals(List.of("a" + name), inputs("a" + name), text);
            }
        }
    }

    private static List<String> inputs(String text) {
        try {
            return Program.parse(text).inputs();
        } catch (SyntaxError error) {
            return List.of();
        }
    }

    private static final String PROGRAM =
            "合計 = （りんご × 2 ＋ -x^-1.5e3)／ max(a, b) # 税\r\nL = softmax_cross_entropy(合計 @ W1, t); y = L ** 2\n";

    @Provide
    Arbitrary<Integer> cuts() {
        return Arbitraries.integers().between(0, PROGRAM.length());
    }

    @Provide
    Arbitrary<String> characters() {
        return Arbitraries.strings()
                .withChars("xy１2.eE+-−＊*×^（）()=＝,;#\n\r\u3000 りª゛ﾞ·ー²₁[\u200B\u200D\u0301\uD800\uDC00")
                .ofMaxLength(40);
    }

    @Provide
    Arbitrary<String> tokens() {
        return Arbitraries.of(
                        "x", "y", "りんご", "2", "1.5", "１ｅ３", ".5", "+", "-", "−", "*", "×", "**", "/", "@", "^", "(",
                        ")", "（", "）", ",", "=", "==", "y =", ";", "\n", "\r\n", " ", "# …", "sin", "sin(", "max(",
                        "mse(", "relu(x)", "foo(", "$", "²")
                .list()
                .ofMaxSize(30)
                .map(tokens -> String.join(" ", tokens));
    }

    private static void check(String text) {
        try {
            Program program = Program.parse(text);
            assertTrue(program.graph().size() <= Limits.NODES);
            program.graph().nodes().stream()
                    .map(Node::index)
                    .map(program::placeOf)
                    .forEach(place -> checkPlace(text, place));
        } catch (SyntaxError error) {
            checkPlace(text, error.place());
        }
    }

    /** A place lies within its line, whose break is its last character. */
    private static void checkPlace(String text, Place place) {
        int[] lengths = Stream.of(text.split("\r\n|\r|\n", -1))
                .mapToInt(line -> line.codePointCount(0, line.length()) + 1)
                .toArray();
        assertTrue(place.line() >= 1 && place.line() <= lengths.length, place.toString());
        assertTrue(place.column() >= 1 && place.length() >= 0, place.toString());
        assertTrue(place.column() - 1 + place.length() <= lengths[place.line() - 1], place.toString());
    }
}
