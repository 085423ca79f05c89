package rensa.figure.plot;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rensa.figure.Box;

/** Reads path data back: lines and rectangles in absolute coordinates. */
final class Drawn {
    private static final Pattern COMMAND = Pattern.compile("([MLHVhz])(-?[\\d.]+)?(?: (-?[\\d.]+))?");

    private Drawn() {}

    /** The pieces of a path, each with its corners. */
    static List<List<Spot>> pieces(String path) {
        List<List<Spot>> pieces = new ArrayList<>();
        Matcher matcher = COMMAND.matcher(path);
        int end = 0;
        while (matcher.find()) {
            assertTrue(matcher.start() == end, () -> "Unreadable: " + path);
            end = matcher.end();
            add(matcher, pieces);
        }
        assertTrue(end == path.length(), () -> "Unreadable: " + path);
        return pieces;
    }

    private static void add(Matcher matcher, List<List<Spot>> pieces) {
        char command = matcher.group(1).charAt(0);
        if (command == 'M') {
            pieces.add(new ArrayList<>());
        }
        if (command == 'h' || command == 'z') {
            return;
        }
        List<Spot> piece = pieces.get(pieces.size() - 1);
        double first = Double.parseDouble(matcher.group(2));
        switch (command) {
            case 'H' -> piece.add(new Spot(first, piece.get(piece.size() - 1).y()));
            case 'V' -> piece.add(new Spot(piece.get(piece.size() - 1).x(), first));
            default -> piece.add(new Spot(first, Double.parseDouble(matcher.group(3))));
        }
    }

    static void assertInside(Box frame, String path) {
        pieces(path)
                .forEach(piece -> piece.forEach(
                        spot -> assertTrue(frame.contains(spot.x(), spot.y()), () -> spot + " outside of " + frame)));
    }
}
