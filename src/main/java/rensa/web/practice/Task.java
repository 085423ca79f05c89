package rensa.web.practice;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import rensa.web.lab.Card.Hidden;
import rensa.web.lab.Frame;

/**
 * A sheet and where it comes from.
 *
 * @param page the name of its page, below those of practice
 * @param parameters what of the query says which exercise it is
 * @param next the same of the next exercise, where there is one
 * @param frame where it stands
 */
public record Task(Sheet sheet, String page, List<Hidden> parameters, Optional<List<Hidden>> next, Frame frame) {
    public Task {
        parameters = List.copyOf(parameters);
    }

    /** The exercise with somebody's work, as a query. */
    public String query(Work work) {
        return query(
                Stream.of(parameters, work.answered(sheet), work.shown(sheet)).flatMap(List::stream));
    }

    /** The URL of the exercise with somebody's work, where it stands. */
    String url(Work work) {
        return frame.url(query(work));
    }

    /** The URL of the next exercise. */
    Optional<String> next(int streak) {
        Stream<Hidden> counted =
                streak > 0 ? Stream.of(new Hidden(Work.STREAK, Integer.toString(streak))) : Stream.empty();
        return next.map(other -> frame.urlOfExercise(page, query(Stream.concat(other.stream(), counted))));
    }

    private static String query(Stream<Hidden> parameters) {
        return Hidden.onto("", parameters.toList());
    }
}
