package rensa.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static rensa.expression.Trees.tree;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rensa.engine.Graph;
import rensa.engine.Node;
import rensa.engine.Ops;

class ParserTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x + y*2         | (+ x (* y 2))",
                "x*2 + y         | (+ (* x 2) y)",
                "a - b - c       | (- (- a b) c)",
                "a - (b - c)     | (- a (- b c))",
                "a / b / c       | (/ (/ a b) c)",
                "a / b * c       | (* (/ a b) c)",
                "a * b @ c       | (@ (* a b) c)",
                "a @ b / c       | (/ (@ a b) c)",
                "A @ B + c       | (+ (@ A B) c)",
                "a ^ b ^ c       | (^ a (^ b c))",
                "a ** b ** c     | (^ a (^ b c))",
                "a ** b ^ c      | (^ a (^ b c))",
                "(a ^ b) ^ c     | (^ (^ a b) c)",
                "a * b ^ c       | (* a (^ b c))",
                "a ^ b * c       | (* (^ a b) c)",
                "-x^2            | (- (^ x 2))",
                "(-x)^2          | (^ (- x) 2)",
                "-2^2            | (- (^ 2 2))",
                "(-2)^2          | (^ -2 2)",
                "2^-3            | (^ 2 -3)",
                "2^-x            | (^ 2 (- x))",
                "2^-3^2          | (^ 2 (- (^ 3 2)))",
                "-a * b          | (* (- a) b)",
                "a * -b          | (* a (- b))",
                "a - -b          | (- a (- b))",
                "a + -2.5        | (+ a -2.5)",
                "a - 2.5         | (- a 2.5)",
                "-2 * x          | (* -2 x)",
                "- 2             | -2",
                "--2             | (- -2)",
                "-(2)            | (- 2)",
                "((x))           | x",
                "sin(x)^2        | (^ (sin x) 2)",
                "-sin(x)         | (- (sin x))",
                "sin (x)         | (sin x)",
                "max(a, b + 1)   | (max a (+ b 1))",
                "mse(X @ W, t)   | (mse (@ X W) t)",
                "log(exp(x))     | (log (exp x))",
            })
    void bindsAsMathematicsDoes(String program, String tree) {
        assertEquals(tree, tree(program));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1",
        "007, 7",
        "1.5, 1.5",
        ".5, 0.5",
        "2., 2",
        "1e-3, 0.001",
        "1.1E+5, 1.1E+5",
        "2.e2, 2E+2",
        "-1.5e2, -1.5E+2",
        "1e-999, 0"
    })
    void readsNumbers(String program, String number) {
        assertEquals(number, tree(program));
    }

    @Test
    void readsEveryFunctionOfTheEngine() {
        Ops.FUNCTIONS.forEach((name, op) -> {
            String arguments = op.arity() == 1 ? "a" : "a, b";
            assertEquals("(" + name + " " + arguments.replace(",", "") + ")", tree(name + "(" + arguments + ")"));
        });
    }

    @Test
    void takesTheLastStatementAsTheOutput() {
        assertEquals("(+ (* a b) c)", tree("p = a * b\nq = p + c"));
        assertEquals("(+ (* a b) c)", tree("p = a * b; p + c;"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\n\n p = a*b # the price\n\n # then\n y = p+c\n\n",
                ";;p=a*b;;y=p+c;;",
                "p=a*b\r\ny=p+c\r\n",
                "p=a*b\ry=p+c",
                "p=a*b\ny=p+c#",
                "\uFEFFp\t=\u00A0a*b\ny=p\u200B+c"
            })
    void passesOverBlanksCommentsAndEmptyStatements(String program) {
        assertEquals("(+ (* a b) c)", tree(program));
    }

    @Test
    void addsNodesInTheOrderOfComputation() {
        assertEquals(List.of("x", "y", "n1", "n2", "n3"), ids("x + y*2"));
        assertEquals(List.of("apple", "n", "n1", "tax", "y"), ids("y = (apple*n)*tax"));
    }

    @Test
    void givesAnInputOneLeafAndEachConstantALeafOfItsOwn() {
        Graph graph = Program.parse("x*x + 1*1").graph();
        assertEquals(List.of("x", "n1", "n2", "n3", "n4", "n5"), ids("x*x + 1*1"));
        assertEquals(List.of(0, 0), graph.node(1).inputs());
    }

    @Test
    void namesWhatIsAssigned() {
        assertEquals(List.of("two", "x", "y"), ids("two = 2\ny = two * x"));
        assertEquals(List.of("a"), ids("a = 2"));
        assertEquals(List.of("x", "n1", "y"), ids("y = x + 1"));
    }

    @Test
    void letsAnAliasMeanTheSameNode() {
        assertEquals(List.of("x", "y"), ids("b = x\ny = b * x"));
        assertEquals(List.of("x", "n1", "a", "y"), ids("a = x + 1\nb = a\ny = a * b"));
        assertEquals("a", Program.parse("a = x + 1\nb = a").graph().output().id());
    }

    @Test
    void keepsStatementsThatTheOutputDoesNotUse() {
        assertEquals(List.of("x", "unused", "y"), ids("unused = sin(x)\ny = cos(x)"));
    }

    @Test
    void listsInputsInOrderOfFirstUse() {
        assertEquals(
                List.of("b", "a", "c"),
                Program.parse("y = b + a * b\nz = y * c").inputs());
    }

    @Test
    void tellsWhereEachNodeStands() {
        String text = "p = りんご * -2.5\n\ny = sin(p)  ** りんご";
        Program program = Program.parse(text);
        assertEquals(text, program.text());
        assertEquals(new Place(1, 5, 3), placeOf(program, "りんご"));
        assertEquals(new Place(1, 11, 4), placeOf(program, "n1"));
        assertEquals(new Place(1, 9, 1), placeOf(program, "p"));
        assertEquals(new Place(3, 5, 3), placeOf(program, "n2"));
        assertEquals(new Place(3, 13, 2), placeOf(program, "y"));
    }

    @Test
    void countsPlacesInCharactersNotInCodeUnits() {
        assertEquals(new Place(1, 4, 1), Program.parse("𝒙𝒚 + b").placeOf(2));
    }

    @Test
    void readsAnyGraphUpToTheLimitOfNodes() {
        assertEquals(200, ids("sin(".repeat(199) + "x" + ")".repeat(199)).size());
        assertEquals(200, ids("-".repeat(199) + "x").size());
        assertEquals(200, ids("2^".repeat(99) + "x^x").size());
        assertEquals(200, ids("x+(".repeat(199) + "x" + ")".repeat(199)).size());
        assertEquals(200, ids("x-(-".repeat(99) + "(x+x)" + ")".repeat(99)).size());
        assertEquals(200, ids("x" + "+x".repeat(199)).size());
        assertEquals(1, ids("(".repeat(250) + "x" + ")".repeat(250)).size());
        assertTrue(ids("x^-(x+".repeat(66) + "x" + ")".repeat(66)).size() > 190);
    }

    private static List<String> ids(String program) {
        return Program.parse(program).graph().nodes().stream().map(Node::id).toList();
    }

    private static Place placeOf(Program program, String id) {
        return program.placeOf(program.graph().node(id).orElseThrow().index());
    }
}
