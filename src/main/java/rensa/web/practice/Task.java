package rensa.web.practice;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import rensa.web.lab.Card.Hidden;

/**
 * A sheet and where it comes from.
 *
 * @param path the URL of its page, without a query
 * @param parameters what of the query says which exercise it is
 * @param next the same of the next exercise, where there is one
 */
public record Task(Sheet sheet, String path, List<Hidden> parameters, Optional<List<Hidden>> next) {
    public Task {
        parameters = List.copyOf(parameters);
    }

    /** The URL of the exercise with somebody's work. */
    public String url(Work work) {
        return Hidden.onto(
                path,
                Stream.of(parameters, work.answered(sheet), work.shown(sheet))
                        .flatMap(List::stream)
                        .toList());
    }

    /** The URL of the next exercise. */
    Optional<String> next(int streak) {
        Stream<Hidden> counted =
                streak > 0 ? Stream.of(new Hidden(Work.STREAK, Integer.toString(streak))) : Stream.empty();
        return next.map(other ->
                Hidden.onto(path, Stream.concat(other.stream(), counted).toList()));
    }
}
