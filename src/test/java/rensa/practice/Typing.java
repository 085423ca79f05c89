package rensa.practice;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleFunction;
import rensa.engine.Tensor;

/** Simulated learners' answers as they type them. */
final class Typing {
    static final DoubleFunction<String> ALL_DIGITS = Double::toString;

    private Typing() {}

    /** Rounded to so many significant digits. */
    static DoubleFunction<String> digits(int digits) {
        return number -> new BigDecimal(number, new MathContext(digits)).toString();
    }

    static Answer answer(Tensor number, DoubleFunction<String> typing) {
        List<List<String>> rows = new ArrayList<>();
        for (int row = 0; row < number.shape().rows(); row++) {
            List<String> elements = new ArrayList<>();
            for (int column = 0; column < number.shape().columns(); column++) {
                elements.add(typing.apply(number.at(row, column)));
            }
            rows.add(elements);
        }
        return Answer.of(rows);
    }

    /** The answers of somebody who has everything right. */
    static Map<Cell, Answer> right(Problem problem, DoubleFunction<String> typing) {
        Map<Cell, Answer> answers = new LinkedHashMap<>();
        problem.cells()
                .forEach(cell -> answers.put(cell, answer(problem.exercise().right(cell), typing)));
        return answers;
    }
}
