package rensa.web.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rensa.engine.Shape;
import rensa.practice.Answer;

class AnswerTextTest {
    private static final Shape MATRIX = Shape.matrix(2, 2);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 -2,5\n3 4",
                "1 -2,5; 3 4",
                " 1  -2,5 ;3 4;",
                "1, -2,5\n3, 4,\n",
                "1　-2,5；3　4",
                "1、 -2,5\n3、 4",
                "1\t-2,5\n\n3\t4"
            })
    void readsRowsAsPeopleWriteThem(String text) {
        assertEquals(
                List.of(List.of("1", "-2,5"), List.of("3", "4")),
                AnswerText.read(text, MATRIX).rows());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[[1,2.5],[3,4]]", "[[1, 2.5],\n [3, 4]]", "［［1，2.5］，［3，4］］"})
    void readsWhatTheLabsWrite(String text) {
        assertEquals(
                List.of(List.of("1", "2.5"), List.of("3", "4")),
                AnswerText.read(text, MATRIX).rows());
    }

    @Test
    void takesTheTextOfASingleNumberAsItIs() {
        assertEquals("1 2", AnswerText.inline(AnswerText.read("1 2", Shape.SCALAR)));
        assertEquals("[1 2; 3 4]", AnswerText.inline(AnswerText.read("1 2\n3 4", MATRIX)));
        assertEquals("[1 2]", AnswerText.inline(Answer.of(List.of(List.of("1", "2")))));
        assertEquals("[]", AnswerText.inline(AnswerText.read(";", MATRIX)));
    }
}
