package rensa.practice;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** What the learner has for each node: what they typed, or what follows from that; and where that is not right. */
    private static final class Own {
        final Tensor[] numbers;
        final BitSet differs = new BitSet();
        final BitSet wrong = new BitSet();

        Own(int size) {
            numbers = new Tensor[size];
        }
    }

    Marking(Exercise exercise, Map<Cell, Answer> answers) {
        this.exercise = exercise;
        this.answers = answers;
        this.diagnosis = new Diagnosis(exercise, answers.keySet());
        int size = exercise.graph().size();
        this.values = new Own(size);
        this.gradients = new Own(size);
        for (int node = 0; node < size; node++) {
            values.numbers[node] = exercise.values().of(node);
            gradients.numbers[node] = exercise.run().gradient(node);
        }
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
        List<Graph.Edge> edges = exercise.run().paths().to(node);
        boolean differs = edges.stream().anyMatch(edge -> gradients.differs.get(edge.consumer()));
        boolean wrong = edges.stream().anyMatch(edge -> gradients.wrong.get(edge.consumer()));
        Run own = differs ? ownRun() : exercise.run();
        Tensor expected = differs
                ? own.gradient(node, BackwardRules.OF_CALCULUS)
                : exercise.run().gradient(node);
        mark(Cell.gradient(node), new Expected(expected, differs, wrong), gradients, own);
    }

    private void markUpdated(int node, Run own) {
        Cell cell = Cell.updated(node);
        if (answers.containsKey(cell)) {
            boolean differs = gradients.differs.get(node);
            Expected expected = new Expected(own.number(cell), differs, gradients.wrong.get(node));
            mark(cell, expected, new Own(exercise.graph().size()), own);
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
        return new Run(run.paths(), run.values(), gradients.numbers, run.learningRate());
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
