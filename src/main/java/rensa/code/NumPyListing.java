package rensa.code;

import java.util.List;
import java.util.Map;
import rensa.engine.Gradients;
import rensa.engine.Node;
import rensa.engine.Shape;

/** A file for NumPy, with both passes written out. */
final class NumPyListing extends PythonListing {
    private static final Map<String, String> HELPERS = Map.of(
            "sigmoid", """
            def sigmoid(x):
                return np.exp(-np.logaddexp(0, -x))
            """,
            "leaky_relu", """
            def leaky_relu(x):
                return np.where(x > 0, x, 0.01 * x)
            """,
            "softmax", """
            def softmax(x):
                e = np.exp(x - np.max(x, axis=-1, keepdims=True))
                return e / np.sum(e, axis=-1, keepdims=True)
            """,
            "log_softmax", """
            def log_softmax(x):
                x = x - np.max(x, axis=-1, keepdims=True)
                return x - np.log(np.sum(np.exp(x), axis=-1, keepdims=True))
            """,
            "times_log", """
            def times_log(a, b):
                with np.errstate(all="ignore"):
                    return np.where(a == 0, 0, a * np.log(b))
            """,
            "ratio", """
            def ratio(a, b):
                with np.errstate(all="ignore"):
                    return np.where(a == 0, 0, np.divide(a, b))
            """,
            "scale", """
            def scale(a, b):
                with np.errstate(all="ignore"):
                    return np.where(a == 0, 0, a * b)
            """,
            "log_or_zero", """
            def log_or_zero(a):
                with np.errstate(all="ignore"):
                    return np.where(a == 0, 0, np.log(a))
            """);

    NumPyListing(Gradients gradients, Remarks remarks) {
        super(gradients, remarks, new NumPyNotation());
    }

    @Override
    String imports() {
        return "import numpy as np\n";
    }

    @Override
    String helper(String name) {
        return HELPERS.get(name);
    }

    @Override
    String checks() {
        return """
            def check(name, actual, expected):
                print(name, "=", actual)
                np.testing.assert_allclose(actual, expected, rtol=%s, atol=%s)
            """.formatted(RELATIVE_TOLERANCE, absoluteTolerance());
    }

    @Override
    String leaf(Node node) {
        return values.of(node.index()).shape().isScalar()
                ? typed(values.of(node.index()).item())
                : "np.array(" + list(node) + ")";
    }

    /** A number of NumPy's, so that dividing by it is never an exception. */
    @Override
    String typed(double number) {
        return "np.float64(" + PythonNotation.element(number) + ")";
    }

    @Override
    String ones() {
        return values.output().shape().isScalar() ? "1.0" : "np.ones_like(" + names.value(output()) + ")";
    }

    @Override
    String zeros(int node) {
        return "np.zeros_like(" + names.value(node) + ")";
    }

    @Override
    Term fitted(Term contribution, Term receiver) {
        Shape from = contribution.shape();
        Shape to = receiver.shape();
        if (from.equals(to)) {
            return contribution;
        }
        String shape = receiver.text() + ".shape";
        if (from.size() == to.size()) {
            return call("np.reshape", receiver, contribution.text(), shape);
        }
        if (from.size() < to.size()) {
            return call("np.full", receiver, shape, contribution.text());
        }
        if (to.size() == 1) {
            Term sum = call("np.sum", receiver, contribution.text());
            return to.isScalar() ? sum : call("np.reshape", receiver, sum.text(), shape);
        }
        String axis = to.rows() < from.rows() ? "axis=0" : "axis=1";
        return to.rank() == 1
                ? call("np.sum", receiver, contribution.text(), axis)
                : call("np.sum", receiver, contribution.text(), axis, "keepdims=True");
    }

    private static Term call(String function, Term receiver, String... arguments) {
        return Term.atom(function + "(" + String.join(", ", List.of(arguments)) + ")", receiver.value());
    }
}
