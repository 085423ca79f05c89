package rensa.practice;

import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import rensa.engine.BackwardRules;
import rensa.engine.Formula;
import rensa.engine.Graph;
import rensa.engine.Node;
import rensa.engine.Tensor;

/**
 * One marking of somebody's answers: first the values in the order of computation, then the gradients in the order of the
 * backward pass, then the updated values. Each answer is read twice, with the true numbers upstream and with the learner's
 * own, so that an error that was only carried on is told from a new one.
 */
final class Marking {
    private final Exercise exercise;
    private final Map<Cell, Answer> answers;
    private final Map<Cell, Mark> marks = new LinkedHashMap<>();
    private final Diagnosis diagnosis;
    private final Own values;
    private final Own gradients;

    /**
     * What the learner has for each node: what they typed, or what follows from that.
     *
     * @param differs where that is other than the true number
     * @param wrong where it is wrong, and not only rounded
     */
    private record Own(Tensor[] numbers, BitSet differs, BitSet wrong) {
        static Own of(int size, IntFunction<Tensor> right) {
            return new Own(IntStream.range(0, size).mapToObj(right).toArray(Tensor[]::new), new BitSet(), new BitSet());
        }
    }

    Marking(Exercise exercise, Map<Cell, Answer> answers) {
        this.exercise = exercise;
        this.answers = answers;
        this.diagnosis = new Diagnosis(exercise, answers.keySet());
        int size = exercise.graph().size();
        this.values = Own.of(size, exercise.values()::of);
        this.gradients = Own.of(size, exercise.run()::gradient);
    }

    /** The marks of all answers, in the order of the answers. */
    Map<Cell, Mark> marks() {
        Graph graph = exercise.graph();
        for (int node = 0; node < graph.size(); node++) {
            markValue(node);
        }
        for (int node = graph.size() - 1; node >= 0; node--) {
            markGradient(node);
        }
        Run own = ownRun();
        graph.inputs().forEach(input -> markUpdated(input.index(), own));
        Map<Cell, Mark> inOrder = new LinkedHashMap<>();
        answers.keySet().forEach(cell -> inOrder.put(cell, marks.get(cell)));
        return inOrder;
    }

    private void markValue(int node) {
        List<Integer> inputs = exercise.graph().node(node).inputs();
        Tensor expected = exercise.values().of(node);
        boolean differs = inputs.stream().anyMatch(values.differs::get);
        if (differs && exercise.graph().node(node) instanceof Node.Operation operation) {
            Tensor[] own = inputs.stream().map(input -> values.numbers[input]).toArray(Tensor[]::new);
            expected = operation.op().forward().evaluate(new Formula.Operands(own, null, null));
        }
        boolean wrong = inputs.stream().anyMatch(values.wrong::get);
        mark(Cell.value(node), new Expected(expected, differs, wrong), values, exercise.run());
    }

    private void markGradient(int node) {
        boolean differs = hasAbove(node, gradients.differs, values.differs);
        boolean wrong = hasAbove(node, gradients.wrong, values.wrong);
        Run own = differs ? ownRun() : exercise.run();
        Tensor expected = differs
                ? own.gradient(node, BackwardRules.OF_CALCULUS)
                : exercise.run().gradient(node);
        mark(Cell.gradient(node), new Expected(expected, differs, wrong), gradients, own);
    }

    /** Whether a gradient is worked out from one of these gradients, or from one of these values. */
    private boolean hasAbove(int node, BitSet ofGradients, BitSet ofValues) {
        return exercise.run().paths().to(node).stream()
                .map(Graph.Edge::consumer)
                .anyMatch(consumer -> ofGradients.get(consumer)
                        || ofValues.get(consumer)
                        || exercise.graph().node(consumer).inputs().stream().anyMatch(ofValues::get));
    }

    private void markUpdated(int node, Run own) {
        Cell cell = Cell.updated(node);
        if (answers.containsKey(cell)) {
            Expected expected = new Expected(own.number(cell), gradients.differs.get(node), gradients.wrong.get(node));
            mark(cell, expected, Own.of(exercise.graph().size(), exercise.run()::gradient), own);
        }
    }

    /**
     * What would be right at a cell given what the learner has upstream.
     *
     * @param differs whether that is other than the true numbers
     * @param wrong whether something upstream is wrong, and not only rounded
     */
    private record Expected(Tensor number, boolean differs, boolean wrong) {}

    private Run ownRun() {
        Run run = exercise.run();
        Map<Integer, Tensor> own = new HashMap<>();
        values.differs.stream().forEach(node -> own.put(node, values.numbers[node]));
        return new Run(
                run.paths(),
                own.isEmpty() ? run.values() : run.values().with(own),
                gradients.numbers,
                run.learningRate());
    }

    /** Marks the answer for a cell, if there is one, and notes what the learner has there now. */
    private void mark(Cell cell, Expected expected, Own own, Run ownRun) {
        own.numbers[cell.node()] = expected.number();
        own.differs.set(cell.node(), expected.differs());
        own.wrong.set(cell.node(), expected.wrong());
        Answer answer = answers.get(cell);
        if (answer == null) {
            return;
        }
        Mark mark = mark(cell, answer, expected, ownRun);
        marks.put(cell, mark);
        Tensor right = exercise.right(cell);
        if (mark.verdict() != Verdict.BLANK && mark.verdict() != Verdict.INVALID && answer.fits(right.shape())) {
            own.numbers[cell.node()] = answer.tensor(right.shape());
            own.differs.set(cell.node(), mark.verdict() != Verdict.CORRECT);
            own.wrong.set(cell.node(), !mark.verdict().isSettled());
        }
    }

    private Mark mark(Cell cell, Answer answer, Expected expected, Run ownRun) {
        if (answer.isInvalid()) {
            return Mark.of(Verdict.INVALID);
        }
        if (answer.isBlank()) {
            return Mark.of(Verdict.BLANK);
        }
        Tensor right = exercise.right(cell);
        if (!answer.fits(right.shape())) {
            return new Mark(Verdict.WRONG, List.of(), diagnosis.of(cell, answer, ownRun));
        }
        double scale = diagnosis.scale(cell);
        Verdict verdict =
                verdict(answer.agreement(right, scale), () -> answer.agreement(expected.number(), scale), expected);
        List<Verdict> elements = IntStream.range(0, right.size())
                .mapToObj(i -> verdict(
                        answer.agreement(i, right, scale),
                        () -> answer.agreement(i, expected.number(), scale),
                        expected))
                .toList();
        return new Mark(verdict, elements, verdict == Verdict.WRONG ? diagnosis.of(cell, answer, ownRun) : List.of());
    }

    private interface Comparison {
        Agreement result();
    }

    private static Verdict verdict(Agreement withRight, Comparison withExpected, Expected expected) {
        if (withRight == Agreement.EXACT) {
            return Verdict.CORRECT;
        }
        if (withRight != Agreement.NONE) {
            return Verdict.CLOSE;
        }
        if (expected.differs() && withExpected.result() != Agreement.NONE) {
            return expected.wrong() ? Verdict.CARRIED : Verdict.CLOSE;
        }
        return Verdict.WRONG;
    }
}
