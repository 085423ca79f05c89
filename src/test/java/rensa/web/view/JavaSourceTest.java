package rensa.web.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import rensa.engine.Op;
import rensa.engine.Ops;

class JavaSourceTest {

    static Stream<Op> ops() {
        return Ops.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("ops")
    void everyOpIsAParagraphOfItsOwn(Op op) throws ReflectiveOperationException {
        String constant = SourceView.constant(op);
        assertSame(op, Ops.class.getField(constant).get(null));
        JavaSource.Member member = JavaSource.of("rensa.engine.Ops").constant(constant);
        assertTrue(member.comment().startsWith("/**") && member.comment().endsWith("*/"), member.comment());
        assertTrue(member.code().startsWith("public static final Op " + constant + " ="), member.code());
        assertTrue(member.code().endsWith(";"), member.code());
        assertEquals(1, count("public static", member.code()), member.code());
        assertEquals(1, count("/**", member.comment()), member.comment());
    }

    @ParameterizedTest
    @MethodSource("ops")
    void whatIsShownOfAnOpStandsInTheSource(Op op) throws IOException {
        JavaSource source = JavaSource.of("rensa.engine.Ops");
        JavaSource.Member member = source.constant(SourceView.constant(op));
        String paragraph = (member.comment() + "\n" + member.code()).indent(4);
        assertTrue(onDisk(source).contains("\n\n" + paragraph), paragraph);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"rensa.engine.Ops", "rensa.engine.Tensor", "rensa.engine.BackwardPass", "rensa.network.Network"})
    void theBuildPacksTheVeryFile(String type) throws IOException {
        JavaSource source = JavaSource.of(type);
        assertEquals(onDisk(source).lines().toList(), source.lines());
    }

    @Test
    void cutsOutAWholeMethod() {
        JavaSource.Member method =
                JavaSource.of("rensa.engine.BackwardPass").method("run(Values values, Tensor upstream)");
        assertTrue(method.comment().contains("@param upstream"), method.comment());
        assertTrue(method.code().startsWith("public static Gradients run(Values values, Tensor"), method.code());
        assertTrue(method.code().endsWith("\n}"), method.code());
        assertEquals(count("{", method.code()), count("}", method.code()));
    }

    @Test
    void cutsOutAMethodWithinAClassWithinTheClassAndOneWithoutJavadoc() {
        JavaSource.Member inner = JavaSource.of("rensa.engine.Op").method("whole(Formula contribution)");
        assertEquals("", inner.comment());
        assertEquals(
                "static Rule whole(Formula contribution) {\n"
                        + "    return new Rule(Optional.empty(), contribution);\n}",
                inner.code());
    }

    @Test
    void keepsAnnotationsAndBlankLinesWithinAMember() {
        JavaSource source = new JavaSource(
                "Example.java",
                List.of(
                        "class Example {",
                        "    /** Says. */",
                        "    @Override",
                        "    public String toString() {",
                        "        one();",
                        "",
                        "        return two();",
                        "    }",
                        "",
                        "    int other;",
                        "}"));
        assertEquals(
                new JavaSource.Member(
                        "/** Says. */", "@Override\npublic String toString() {\n    one();\n\n    return two();\n}"),
                source.method("toString()"));
    }

    @Test
    void refusesWhatIsNotThereOrThereTwice() {
        assertThrows(NoSuchElementException.class, () -> JavaSource.of("rensa.engine.Nothing"));
        JavaSource passes = JavaSource.of("rensa.engine.BackwardPass");
        assertThrows(NoSuchElementException.class, () -> passes.method("walk("));
        assertThrows(NoSuchElementException.class, () -> passes.method("run("));
        assertThrows(NoSuchElementException.class, () -> JavaSource.of("rensa.engine.Ops")
                .constant("AD"));
    }

    private static String onDisk(JavaSource source) throws IOException {
        return Files.readString(Path.of(source.file()));
    }

    private static int count(String part, String text) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }
}
