package rensa.web.lab.training;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import rensa.network.Example;
import rensa.web.graph.InputText;
import rensa.web.graph.Mistake;

/**
 * Points as they are pasted: a line for each, with x, y and the target between commas, semicolons, tabs or blanks. A first
 * line without any number is a heading.
 *
 * @param bad what is wrong with lines that are no points
 */
record PointsText(List<Example> points, List<BadLine> bad) {
    static final int MOST = 500;
    /** So many bad lines are named; the others will show when these are mended. */
    static final int MOST_NAMED = 5;

    private static final Pattern BETWEEN = Pattern.compile("\\s*[,;\\t、，；]\\s*|\\s+");
    /** What is farther from 0 is no point that could be learned as it is. */
    private static final double FARTHEST = 1e6;

    /**
     * A line that is no point.
     *
     * @param number counted from 1
     * @param key the end of the key of what is wrong
     */
    record BadLine(int number, String text, String key) {}

    static PointsText read(String text) {
        List<Example> points = new ArrayList<>();
        List<BadLine> bad = new ArrayList<>();
        String[] lines = text.split("\\R", -1);
        for (int i = 0; i < lines.length && bad.size() < MOST_NAMED; i++) {
            String line = lines[i].strip();
            String[] cells = BETWEEN.split(line);
            boolean isHeading = i == 0 && cells.length > 1 && !line.chars().anyMatch(Character::isDigit);
            if (line.isEmpty() || isHeading) {
                continue;
            }
            if (points.size() == MOST) {
                bad.add(new BadLine(i + 1, line, "too-many"));
                break;
            }
            read(i + 1, line, cells, points, bad);
        }
        return new PointsText(points, bad);
    }

    private static void read(int number, String line, String[] cells, List<Example> points, List<BadLine> bad) {
        if (cells.length != 3) {
            bad.add(new BadLine(number, line, "count"));
            return;
        }
        try {
            Example point = new Example(number(cells[0]), number(cells[1]), number(cells[2]));
            if (Math.max(Math.max(Math.abs(point.x()), Math.abs(point.y())), Math.abs(point.target())) > FARTHEST) {
                bad.add(new BadLine(number, line, "far"));
            } else {
                points.add(point);
            }
        } catch (Mistake mistake) {
            bad.add(new BadLine(number, line, "number"));
        }
    }

    private static double number(String cell) {
        return InputText.number(cell).tensor("csv").item();
    }
}
