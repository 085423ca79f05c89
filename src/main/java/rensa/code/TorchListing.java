package rensa.code;

import rensa.engine.Gradients;
import rensa.engine.Node;

/** A file for PyTorch, which differentiates the forward pass by itself. */
final class TorchListing extends PythonListing {
    TorchListing(Gradients gradients, Remarks remarks) {
        super(gradients, remarks, new TorchNotation());
    }

    @Override
    String imports() {
        return "import torch\n\ntorch.set_default_dtype(torch.float64)\n";
    }

    @Override
    String helper(String name) {
        throw new IllegalStateException("PyTorch has all functions of forward formulas, also " + name);
    }

    @Override
    String checks() {
        return """
            def check(name, actual, expected):
                print(name, "=", actual.tolist())
                torch.testing.assert_close(actual.detach(), torch.tensor(expected), rtol=%s, atol=%s)
            """.formatted(RELATIVE_TOLERANCE, absoluteTolerance());
    }

    @Override
    String leaf(Node node) {
        String elements = list(node);
        return node instanceof Node.Input
                ? "torch.tensor(" + elements + ", requires_grad=True)"
                : TorchNotation.tensor(elements);
    }

    @Override
    String typed(double number) {
        return TorchNotation.tensor(PythonNotation.element(number));
    }

    @Override
    void backward() {
        section(remarks.differentiation(), () -> line(names.value(output()) + ".backward(" + seed() + ")"));
    }

    private String seed() {
        return values.output().shape().isScalar() ? "" : ones();
    }

    @Override
    String ones() {
        return "torch.ones_like(" + names.value(output()) + ")";
    }

    @Override
    String zeros(int node) {
        return "torch.zeros_like(" + names.value(node) + ")";
    }

    @Override
    Term fitted(Term contribution, Term receiver) {
        throw new IllegalStateException("PyTorch sums over what was broadcast itself");
    }

    /** An input that the output does not depend on has no gradient at all in PyTorch: it is zero. */
    @Override
    String gradientOf(Node.Input input) {
        return graph.reachesOutput(input.index()) ? names.value(input.index()) + ".grad" : zeros(input.index());
    }
}
