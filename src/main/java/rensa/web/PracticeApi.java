package rensa.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import rensa.engine.Tensor;
import rensa.practice.Answer;
import rensa.practice.Cell;
import rensa.practice.Exercise;
import rensa.practice.Mark;
import rensa.practice.Verdict;
import rensa.web.graph.GraphAttempt;
import rensa.web.graph.GraphRun;
import rensa.web.graph.InputQuery;
import rensa.web.graph.Mistake;

/** {@code /api/practice/check}: a learner's numbers for the gradients of any program, and what they say. */
final class PracticeApi {
    private PracticeApi() {}

    /**
     * A request.
     *
     * @param inputs a number, a list, or a list of rows for each input of the program
     * @param answers what the learner typed for each cell: a text, a list, or a list of rows
     * @param learningRate η of one step of gradient descent, if the exercise has one
     */
    record Request(String program, Map<String, JsonNode> inputs, Map<String, JsonNode> answers, Double learningRate) {}

    /** The answer: what is said of each cell, how many are right, and how many there are. */
    record Response(Map<String, CellJson> cells, long correct, int asked) {}

    record CellJson(String verdict, List<String> mistakes) {
        static CellJson of(Mark mark) {
            return new CellJson(
                    mark.verdict().id(),
                    mark.mistakes().stream().map(rensa.practice.Mistake::id).toList());
        }
    }

    static void check(Context ctx) {
        Request request = Json.body(ctx, Request.class);
        if (request.program() == null) {
            throw new ApiError(400, "request.malformed", Optional.empty(), "error.request.malformed.program");
        }
        Map<String, Tensor> inputs = JsonTensors.read(request.inputs());
        GraphRun run = GraphAttempt.strictly(request.program(), inputs, Optional.empty());
        Exercise exercise = Exercise.of(run.values(), learningRate(request));
        ctx.header("Cache-Control", "no-cache");
        Json.send(ctx, check(exercise, request.answers() == null ? Map.of() : request.answers()));
    }

    private static OptionalDouble learningRate(Request request) {
        if (request.learningRate() == null) {
            return OptionalDouble.empty();
        }
        if (!Double.isFinite(request.learningRate())) {
            throw Mistake.inInput(
                    "learningRate", "input.not-a-number", request.learningRate().toString());
        }
        return OptionalDouble.of(request.learningRate());
    }

    private static Response check(Exercise exercise, Map<String, JsonNode> answers) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        Map<Cell, Answer> typed = new LinkedHashMap<>();
        answers.forEach((key, json) -> {
            Cell cell = cell(exercise, key);
            cells.put(key, cell);
            if (typed.put(cell, JsonAnswers.read(json)) != null) {
                throw Mistake.inInput(key, "input.unknown.answer.twice");
            }
        });
        Map<Cell, Mark> marks = exercise.mark(typed);
        Map<String, CellJson> said = new LinkedHashMap<>();
        cells.forEach((key, cell) -> said.put(key, CellJson.of(marks.get(cell))));
        long correct = marks.values().stream()
                .filter(mark -> mark.verdict() == Verdict.CORRECT)
                .count();
        return new Response(said, correct, said.size());
    }

    private static Cell cell(Exercise exercise, String key) {
        return Cell.ofKey(InputQuery.name(key), exercise.graph())
                .filter(exercise::has)
                .orElseThrow(() -> Mistake.inInput(key, "input.unknown.answer"));
    }
}
