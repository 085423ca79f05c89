package rensa.code;

import java.util.Map;
import rensa.engine.Function;

/** How forward formulas are written with PyTorch, which finds the backward ones itself. */
final class TorchNotation extends PythonNotation {
    TorchNotation() {
        super(Map.ofEntries(
                Map.entry(Function.EXP, "torch.exp(%s)"),
                Map.entry(Function.LOG, "torch.log(%s)"),
                Map.entry(Function.SQRT, "torch.sqrt(%s)"),
                Map.entry(Function.ABS, "torch.abs(%s)"),
                Map.entry(Function.SIN, "torch.sin(%s)"),
                Map.entry(Function.COS, "torch.cos(%s)"),
                Map.entry(Function.TANH, "torch.tanh(%s)"),
                Map.entry(Function.SIGMOID, "torch.sigmoid(%s)"),
                Map.entry(Function.RELU, "torch.relu(%s)"),
                Map.entry(Function.LEAKY_RELU, "torch.nn.functional.leaky_relu(%s, 0.01)"),
                Map.entry(Function.SOFTPLUS, "torch.logaddexp(torch.tensor(0.0), %s)"),
                Map.entry(Function.MAX, "torch.maximum(%s, %s)"),
                Map.entry(Function.MIN, "torch.minimum(%s, %s)"),
                Map.entry(Function.SUM, "torch.sum(%s)"),
                Map.entry(Function.MEAN, "torch.mean(%s)"),
                Map.entry(Function.SOFTMAX, "torch.softmax(%s, dim=-1)"),
                Map.entry(Function.LOG_SOFTMAX, "torch.log_softmax(%s, dim=-1)"),
                Map.entry(Function.TIMES_LOG, "torch.xlogy(%s, %s)")));
    }

    /** Functions take tensors only; a plain number will do beside an operator. */
    @Override
    String argument(Term term) {
        return term.isLiteral() ? tensor(element(term.value().item())) : term.text();
    }

    static String tensor(String elements) {
        return "torch.tensor(" + elements + ")";
    }
}
