package rensa.practice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import rensa.engine.Graph;
import rensa.engine.Tensor;
import rensa.expression.Program;

/** An exercise on a program, and answers to it as text, for tests. */
final class Sheet {
    private final Exercise exercise;
    private final Map<Cell, Answer> answers = new LinkedHashMap<>();

    private Sheet(Exercise exercise) {
        this.exercise = exercise;
    }

    static Sheet of(String program, double... inputs) {
        return of(
                program,
                OptionalDouble.empty(),
                Arrays.stream(inputs).mapToObj(Tensor::scalar).toArray(Tensor[]::new));
    }

    static Sheet of(String program, OptionalDouble learningRate, Tensor... inputs) {
        Graph graph = Program.parse(program).graph();
        return new Sheet(Exercise.of(graph, List.of(inputs), learningRate));
    }

    Exercise exercise() {
        return exercise;
    }

    Sheet with(String key, String text) {
        answers.put(cell(key), Answer.of(text));
        return this;
    }

    /** Rows separated by semicolons, elements by spaces. */
    Sheet withGrid(String key, String rows) {
        List<List<String>> texts = new ArrayList<>();
        for (String row : rows.split(";")) {
            texts.add(List.of(row.strip().split(" +")));
        }
        answers.put(cell(key), Answer.of(texts));
        return this;
    }

    Cell cell(String key) {
        return Cell.ofKey(key, exercise.graph()).orElseThrow();
    }

    Mark mark(String key) {
        return exercise.mark(answers).get(cell(key));
    }

    /** The verdict and the mistakes: {@code wrong own-input other-node}. */
    String said(String key) {
        Mark mark = mark(key);
        StringBuilder said = new StringBuilder(mark.verdict().id());
        mark.mistakes().forEach(mistake -> said.append(' ').append(mistake.id()));
        return said.toString();
    }
}
