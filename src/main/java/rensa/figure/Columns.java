package rensa.figure;

import java.util.ArrayList;
import java.util.List;

/**
 * Amounts as upright columns side by side, each with room for its name below.
 *
 * @param rails by the number of the amount: as high as the largest
 * @param columns by the number of the amount: as high as it is
 * @param nameY where the names stand
 */
public record Columns(double width, double height, List<Box> rails, List<Box> columns, double nameY) {
    private static final double HEIGHT = 130;
    private static final double THICKNESS = 15;
    private static final double GAP = 5;
    private static final double MARGIN = 2;
    private static final double NAME = 18;

    /** @param amounts none is negative; what is not a number has no column */
    public static Columns of(List<Double> amounts) {
        double most = amounts.stream()
                .filter(Double::isFinite)
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
        List<Box> rails = new ArrayList<>();
        List<Box> columns = new ArrayList<>();
        for (int i = 0; i < amounts.size(); i++) {
            double x = MARGIN + i * (THICKNESS + GAP);
            double share = most > 0 && amounts.get(i) > 0 ? Math.min(1, amounts.get(i) / most) : 0;
            rails.add(new Box(x, MARGIN, THICKNESS, HEIGHT));
            columns.add(new Box(x, MARGIN + HEIGHT * (1 - share), THICKNESS, HEIGHT * share));
        }
        double width = 2 * MARGIN + amounts.size() * (THICKNESS + GAP) - GAP;
        double nameY = MARGIN + HEIGHT + NAME * 0.8;
        return new Columns(width, MARGIN + HEIGHT + NAME, List.copyOf(rails), List.copyOf(columns), nameY);
    }
}
