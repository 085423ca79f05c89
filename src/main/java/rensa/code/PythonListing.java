package rensa.code;

import java.util.List;
import rensa.engine.Gradients;
import rensa.engine.Node;

/** What files for the libraries of Python have in common. */
abstract class PythonListing extends Listing {
    PythonListing(Gradients gradients, Remarks remarks, PythonNotation notation) {
        super(gradients, remarks, new Identifiers(gradients.values().graph(), PythonNotation.RESERVED), notation);
    }

    @Override
    final String assembled(List<String> statements) {
        StringBuilder file = new StringBuilder();
        remarks.heading().forEach(remark -> file.append("# ").append(remark).append('\n'));
        file.append(imports());
        notation.helpers().forEach(name -> file.append("\n\n").append(helper(name)));
        file.append("\n\n").append(checks()).append("\n\n");
        statements.forEach(statement -> file.append(statement).append('\n'));
        return file.toString();
    }

    abstract String imports();

    /** The definition of a function that the statements use. */
    abstract String helper(String name);

    /** The definition of {@code check}. */
    abstract String checks();

    final String list(Node node) {
        return PythonNotation.list(values.of(node.index()));
    }

    @Override
    final void comment(String remark) {
        line("# " + remark);
    }

    @Override
    final void declare(String variable, Term value) {
        line(variable + " = " + value.text());
    }

    @Override
    final void check(Result result) {
        line("check(\"" + result.name() + "\", " + result.code() + ", " + PythonNotation.list(result.expected()) + ")");
    }

    @Override
    final void show(Result result) {
        line("print(\"" + result.name() + "\", \"=\", " + result.code() + ")");
    }
}
