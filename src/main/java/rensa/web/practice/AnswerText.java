package rensa.web.practice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import rensa.engine.Shape;
import rensa.practice.Answer;
import rensa.web.graph.InputText;

/**
 * What was filled into a blank: a number, or the rows of a vector or a matrix.
 *
 * <p>A row is a line, or ends with a semicolon; its numbers stand apart by spaces. {@code [[1, 2], [3, 4]]}, as the labs
 * write it, is read too. A comma between two digits is a decimal comma, here as in a single number.
 */
final class AnswerText {
    /** A longer text is no answer: it has more numbers than any blank. */
    private static final int LONGEST = 2_000;

    private static final Pattern BETWEEN_ROWS = Pattern.compile("[\\n;；]+");
    private static final Pattern BETWEEN_NUMBERS =
            Pattern.compile("[\\s\\u3000]*[,，、](?:[\\s\\u3000]+|$)|[\\s\\u3000]+");

    private AnswerText() {}

    /** The answer that a text is, where a number of some shape is asked for. */
    static Answer read(String text, Shape shape) {
        if (text.length() > LONGEST || shape.isScalar()) {
            return Answer.of(text);
        }
        String plain = text.strip();
        return Answer.of(
                plain.startsWith("[") || plain.startsWith("［")
                        ? InputText.of(plain.replace('\n', ' ')).rows()
                        : rows(plain));
    }

    private static List<List<String>> rows(String text) {
        List<List<String>> rows = new ArrayList<>();
        for (String row : BETWEEN_ROWS.split(text)) {
            List<String> numbers = Arrays.stream(BETWEEN_NUMBERS.split(row))
                    .filter(number -> !number.isEmpty())
                    .toList();
            if (!numbers.isEmpty()) {
                rows.add(numbers);
            }
        }
        return rows;
    }

    /** An answer within a sentence: {@code 110}, {@code [1 2; 3 4]}. */
    static String inline(Answer answer) {
        List<List<String>> rows = answer.rows();
        if (rows.size() == 1 && rows.get(0).size() == 1) {
            return rows.get(0).get(0);
        }
        return rows.stream().map(row -> String.join(" ", row)).collect(Collectors.joining("; ", "[", "]"));
    }
}
