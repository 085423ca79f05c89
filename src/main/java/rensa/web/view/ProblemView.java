package rensa.web.view;

import rensa.expression.Place;
import rensa.web.graph.Mistake;

/**
 * What is wrong with a program, and where: the line it stands in, with the place marked.
 *
 * @param line the number of the line; 0 where the mistake has no place
 * @param before the line up to the place
 * @param marked the place itself; a blank where it is the end of the line
 * @param after the rest of the line
 */
public record ProblemView(String message, int line, String before, String marked, String after) {
    static ProblemView of(Mistake mistake, String program, Wording words) {
        String message = words.of(mistake.messageKey(), mistake.arguments());
        return mistake.place()
                .map(place -> at(place, program, message))
                .orElseGet(() -> new ProblemView(message, 0, "", "", ""));
    }

    private static ProblemView at(Place place, String program, String message) {
        String[] lines = program.split("\r\n|\r|\n", -1);
        String line = place.line() <= lines.length ? lines[place.line() - 1] : "";
        int length = line.codePointCount(0, line.length());
        int start = Math.min(place.column() - 1, length);
        int end = Math.min(start + place.length(), length);
        int from = line.offsetByCodePoints(0, start);
        int to = line.offsetByCodePoints(0, end);
        String marked = from == to ? " " : line.substring(from, to);
        return new ProblemView(message, place.line(), line.substring(0, from), marked, line.substring(to));
    }
}
