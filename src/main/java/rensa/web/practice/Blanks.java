package rensa.web.practice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import rensa.engine.Graph;
import rensa.practice.Cell;

/** The blanks of a sheet, numbered from 1 in the order in which they are worked out. All that is not asked for is given. */
public final class Blanks implements Contents {
    /** Marks a blank that is one of several at the same node, whose sum is asked for. */
    private static final String PART = "+";

    private final Sheet sheet;
    private final Map<Cell, Blank> blanks = new HashMap<>();

    /**
     * A blank.
     *
     * @param isSettled whether its number is known by now
     * @param sign what is said of what stands there; empty where nothing does
     * @param href where it is filled in; null on paper
     */
    public record Blank(int number, boolean isSettled, String sign, String href) {}

    /** @param blanks the blank of each cell, by the cell's place */
    Blanks(Sheet sheet, IntFunction<Blank> blanks) {
        this.sheet = sheet;
        IntStream.range(0, sheet.cells().size())
                .forEach(i -> this.blanks.put(sheet.cells().get(i), blanks.apply(i)));
    }

    /** All blank. */
    public static Blanks open(Sheet sheet) {
        return new Blanks(sheet, i -> new Blank(i + 1, false, "", null));
    }

    /** All filled in rightly. */
    public static Blanks settled(Sheet sheet) {
        return new Blanks(sheet, i -> new Blank(i + 1, true, "", null));
    }

    @Override
    public Slot value(int node) {
        return slot(
                blanks.get(Cell.value(node)), sheet.scene().brief(sheet.scene().value(node)), "");
    }

    @Override
    public Slot gradient(Graph.Edge edge) {
        int producer = sheet.graph().node(edge.consumer()).inputs().get(edge.position());
        Blank blank = blanks.get(Cell.gradient(producer));
        if (sheet.gradient(sheet.graph().node(producer)).isEmpty()) {
            return Slot.EMPTY;
        }
        return sheet.scene()
                .run()
                .gradients()
                .contribution(edge)
                .map(flow -> slot(
                        blank, sheet.scene().brief(flow.contribution()), sheet.contributions(producer) > 1 ? PART : ""))
                .orElse(Slot.EMPTY);
    }

    private static Slot slot(Blank blank, String text, String part) {
        if (blank == null) {
            return Slot.given(text);
        }
        return blank.isSettled()
                ? Slot.settled(text)
                : Slot.blank(blank.number(), blank.sign().isEmpty() ? part : blank.sign(), blank.href());
    }

    @Override
    public Slot start() {
        return Slot.given(sheet.scene().brief(sheet.scene().run().upstream()));
    }

    /** Whether a node's gradient is blank and the sum of several contributions. */
    static boolean hasParts(Sheet sheet) {
        List<Cell> cells = sheet.cells();
        return cells.stream()
                .anyMatch(cell -> cell.kind() == Cell.Kind.GRADIENT && sheet.contributions(cell.node()) > 1);
    }
}
