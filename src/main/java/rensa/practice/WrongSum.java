package rensa.practice;

import java.util.BitSet;
import java.util.List;
import rensa.engine.BackwardRules;
import rensa.engine.Formula;
import rensa.engine.Tensor;
import rensa.engine.Values;

/**
 * The rules of calculus, but for a mistake with what reaches some nodes: it should be summed.
 *
 * @param gathering what happens to the contributions instead
 */
record WrongSum(Gathering gathering, BitSet nodes) implements BackwardRules {
    /** What is made of the contributions that reach a node. */
    interface Gathering {
        Gathering PRODUCT = contributions -> folded(Formula.A.times(Formula.B), contributions);
        Gathering MEAN = contributions -> Run.times(1.0 / contributions.size(), sum(contributions));
        Gathering TWICE = contributions -> Run.times(2, sum(contributions));
        Gathering NEGATED = contributions -> Run.times(-1, sum(contributions));
        Gathering FIRST = contributions -> contributions.get(0);
        Gathering LAST = contributions -> contributions.get(contributions.size() - 1);

        /** Some of the paths alone, by their numbers. */
        static Gathering only(List<Integer> paths) {
            return contributions -> sum(paths.stream()
                    .map(path -> contributions.get(Math.min(path, contributions.size() - 1)))
                    .toList());
        }

        Tensor of(List<Tensor> contributions);

        private static Tensor sum(List<Tensor> contributions) {
            return folded(Formula.A.plus(Formula.B), contributions);
        }

        private static Tensor folded(Formula ofTwo, List<Tensor> contributions) {
            return contributions.stream()
                    .reduce((a, b) -> Run.evaluate(ofTwo, a, b))
                    .orElseThrow();
        }
    }

    static WrongSum at(int node, Gathering gathering) {
        BitSet only = new BitSet();
        only.set(node);
        return new WrongSum(gathering, only);
    }

    @Override
    public Tensor gradient(Values values, int node, List<Tensor> contributions) {
        return nodes.get(node)
                ? gathering.of(contributions)
                : BackwardRules.super.gradient(values, node, contributions);
    }
}
