package rensa.web.lab.descent;

import java.util.ArrayList;
import java.util.List;
import rensa.engine.BackwardPass;
import rensa.engine.ForwardPass;
import rensa.engine.Gradients;
import rensa.engine.Node;
import rensa.engine.Tensor;
import rensa.engine.Values;
import rensa.engine.Wanted;
import rensa.web.graph.GraphDescent;

/** What is walked on: the loss as a function of the parameters, all other inputs as they are. */
record Ground(GraphDescent descent) {
    /** How many parameters there are: one or two. */
    int dimensions() {
        return descent.parameters().size();
    }

    List<String> names() {
        return descent.parameters().stream().map(Node.Input::id).toList();
    }

    String lossName() {
        return descent.run().graph().output().id();
    }

    /** Where the descents start. */
    double[] start() {
        return descent.parameters().stream()
                .mapToDouble(parameter ->
                        descent.run().values().of(parameter.index()).item())
                .toArray();
    }

    double loss(double... at) {
        return values(at).output().item();
    }

    /** ∂loss/∂parameter, for each. */
    List<Tensor> gradient(double... at) {
        Wanted wanted = Wanted.of(
                descent.run().graph(),
                descent.parameters().stream().map(Node.Input::index).toList());
        Gradients gradients = BackwardPass.run(values(at), wanted);
        return descent.parameters().stream()
                .map(parameter -> gradients.of(parameter.index()).orElseThrow())
                .toList();
    }

    private Values values(double... at) {
        List<Tensor> leaves = new ArrayList<>(descent.leaves());
        for (int i = 0; i < at.length; i++) {
            leaves.set(
                    descent.run().graph().inputs().indexOf(descent.parameters().get(i)), Tensor.scalar(at[i]));
        }
        return ForwardPass.run(descent.run().graph(), leaves);
    }
}
