package rensa.web.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rensa.lesson.Language;
import rensa.practice.Cell;
import rensa.practice.Problem;
import rensa.practice.Topic;
import rensa.web.view.Messages;
import rensa.web.view.Wording;

class BlankFigureTest {
    private static final Wording WORDS = new Wording(new Messages(), Language.EN);

    private static Sheet sheet(Topic topic, int level, long seed) {
        return Sheet.of(Problem.of(topic, level, seed), WORDS);
    }

    private static Stream<Slot> slots(BlankFigure figure) {
        return figure.edges().stream().flatMap(edge -> Stream.of(edge.value(), edge.gradient()));
    }

    /** price = apple × n; total = price × tax. */
    @Test
    void numbersTheBlanksInTheOrderOfTheBackwardPass() {
        Sheet sheet = sheet(Topic.ARITHMETIC, 1, 0);
        BlankFigure figure = BlankFigure.of(sheet, Blanks.open(sheet)).orElseThrow();
        assertEquals(
                List.of("4", "3", "2", "1"), // apple, n, price, tax
                figure.edges().stream()
                        .map(edge -> edge.gradient().blank())
                        .filter(Objects::nonNull)
                        .toList());
        assertEquals("1", figure.edges().get(4).gradient().text(), "that of the output is given");
        assertTrue(figure.edges().stream().noneMatch(edge -> edge.value().isBlank()));
    }

    @Test
    void leavesValuesBlankTooAtTheSecondLevel() {
        Sheet sheet = sheet(Topic.ARITHMETIC, 2, 0);
        BlankFigure figure = BlankFigure.of(sheet, Blanks.open(sheet)).orElseThrow();
        assertEquals("1", figure.edges().get(2).value().blank());
        assertEquals("2", figure.edges().get(4).value().blank());
        assertEquals("edge pending", figure.edges().get(2).css());
        assertTrue(figure.nodes().get(2).css().contains("pending"));
    }

    /** s = x × x; t = k × x: three edges leave x, and its gradient is the sum of what they bring. */
    @Test
    void marksBlanksThatAreSummed() {
        Sheet sheet = sheet(Topic.FAN_OUT, 1, 1);
        BlankFigure figure = BlankFigure.of(sheet, Blanks.open(sheet)).orElseThrow();
        int x = sheet.graph().node("x").orElseThrow().index();
        String blank = Integer.toString(sheet.cells().indexOf(Cell.gradient(x)) + 1);
        assertEquals(
                3,
                figure.edges().stream()
                        .filter(edge -> blank.equals(edge.gradient().blank())
                                && edge.gradient().sign().equals("+"))
                        .count());
        assertTrue(Blanks.hasParts(sheet));
    }

    @ParameterizedTest
    @EnumSource(Topic.class)
    void hasABlankForEveryCellOfTheGraphAndInTheKeyItsNumber(Topic topic) {
        for (int level = 1; level <= Topic.LEVELS; level++) {
            for (long seed = 0; seed < 8; seed++) {
                Sheet sheet = sheet(topic, level, seed);
                BlankFigure open = BlankFigure.of(sheet, Blanks.open(sheet)).orElseThrow();
                List<String> blanks = slots(open)
                        .map(Slot::blank)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
                long inGraph = sheet.cells().stream()
                        .filter(cell -> cell.kind() != Cell.Kind.UPDATED)
                        .count();
                assertEquals(inGraph, blanks.size(), sheet.program().text());
                BlankFigure key = BlankFigure.of(sheet, Blanks.settled(sheet)).orElseThrow();
                assertEquals(
                        slots(open).filter(Slot::isBlank).count(),
                        slots(key).filter(slot -> slot.css().equals("settled")).count());
            }
        }
    }
}
