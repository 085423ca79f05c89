package rensa.code;

import java.util.ArrayList;
import java.util.List;
import rensa.engine.Gradients;
import rensa.engine.Node;
import rensa.engine.Shape;
import rensa.engine.Tensor;

/** A file in plain Java: one class with both passes written out, and the methods that they call. */
final class JavaListing extends Listing {
    private static final String INDENT = "        ";

    private final JavaNotation java;

    JavaListing(Gradients gradients, Remarks remarks) {
        this(gradients, remarks, new JavaNotation());
    }

    private JavaListing(Gradients gradients, Remarks remarks, JavaNotation notation) {
        super(gradients, remarks, new Identifiers(gradients.values().graph(), JavaNotation.RESERVED), notation);
        this.java = notation;
    }

    @Override
    String assembled(List<String> statements) {
        StringBuilder methods = new StringBuilder();
        for (JavaHelper helper : JavaHelper.needed(notation.helpers().stream())) {
            methods.append('\n').append(helper.code().indent(4));
        }
        StringBuilder file = new StringBuilder();
        remarks.heading().forEach(remark -> file.append("// ").append(remark).append('\n'));
        if (methods.indexOf("Arrays.") >= 0) {
            file.append("import java.util.Arrays;\n\n");
        }
        file.append("public final class ").append(JavaNotation.CLASS).append(" {\n");
        file.append("    private static final double RELATIVE_TOLERANCE = " + RELATIVE_TOLERANCE + ";\n");
        file.append("    private static final double ABSOLUTE_TOLERANCE = " + absoluteTolerance() + ";\n\n");
        file.append("    public static void main(String[] args) {\n");
        statements.forEach(statement -> file.append(statement).append('\n'));
        return file.append("    }\n").append(methods).append("}\n").toString();
    }

    @Override
    void line(String line) {
        super.line(line.isEmpty() ? line : INDENT + line);
    }

    @Override
    void comment(String remark) {
        line("// " + remark);
    }

    @Override
    String leaf(Node node) {
        return constant(values.of(node.index()));
    }

    private String constant(Tensor tensor) {
        return tensor.shape().isScalar() ? JavaNotation.literalOf(tensor.item()) : matrix(tensor);
    }

    /** Numbers as text, a row at a time: a method of Java may hold far more of them so than as an array. */
    private String matrix(Tensor tensor) {
        List<String> rows = new ArrayList<>();
        for (int row = 0; row < tensor.shape().rows(); row++) {
            StringBuilder numbers = new StringBuilder();
            for (int column = 0; column < tensor.shape().columns(); column++) {
                numbers.append(column == 0 ? "" : " ").append(tensor.at(row, column));
            }
            rows.add("\"" + numbers + "\"");
        }
        return notation.helper("matrix") + "(" + String.join(", ", rows) + ")";
    }

    @Override
    void declare(String variable, Term value) {
        line((value.isScalar() ? "double " : "double[][] ") + variable + " = " + value.text() + ";");
    }

    @Override
    String typed(double number) {
        return JavaNotation.literalOf(number);
    }

    @Override
    String ones() {
        return filled(values.output(), 1);
    }

    @Override
    String zeros(int node) {
        return filled(values.of(node), 0);
    }

    private String filled(Tensor like, double number) {
        Shape shape = like.shape();
        return shape.isScalar()
                ? JavaNotation.literalOf(number)
                : notation.helper("filled") + "(" + shape.rows() + ", " + shape.columns() + ", " + number + ")";
    }

    @Override
    Term fitted(Term contribution, Term receiver) {
        return java.fitted(contribution, receiver.value());
    }

    @Override
    void check(Result result) {
        notation.helper(result.expected().shape().isScalar() ? "check" : "checkArray");
        line("check(\"" + result.name() + "\", " + result.code() + ", " + constant(result.expected()) + ");");
    }

    @Override
    void show(Result result) {
        notation.helper(result.expected().shape().isScalar() ? "show" : "showArray");
        line("show(\"" + result.name() + "\", " + result.code() + ");");
    }
}
