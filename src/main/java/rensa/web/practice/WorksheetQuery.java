package rensa.web.practice;

import java.util.List;
import java.util.stream.IntStream;
import rensa.practice.Topic;
import rensa.web.query.Parameters;
import rensa.web.query.Query;

/**
 * The worksheet that a URL asks for: {@code /{lang}/practice/{topic}/worksheet?seed=7&count=6}.
 *
 * @param first its first problem; those of the next seeds follow
 * @param count how many problems there are
 * @param isKey whether it is the answer key
 */
public record WorksheetQuery(ProblemQuery first, int count, boolean isKey) {
    /** The name of the page, below its topic. */
    public static final String PAGE = "worksheet";

    private static final int USUAL = 6;
    private static final int MOST = 12;

    public static WorksheetQuery read(Topic topic, Parameters parameters) {
        return new WorksheetQuery(
                ProblemQuery.read(topic, parameters),
                parameters.count("count", USUAL, 1, MOST),
                parameters.flag("key"));
    }

    /** The worksheet that begins with a problem. */
    public static WorksheetQuery from(ProblemQuery first) {
        return new WorksheetQuery(first, USUAL, false);
    }

    List<ProblemQuery> problems() {
        return IntStream.range(0, count).mapToObj(first::after).toList();
    }

    WorksheetQuery asKey(boolean key) {
        return new WorksheetQuery(first, count, key);
    }

    WorksheetQuery atLevel(int level) {
        return new WorksheetQuery(first.atLevel(level), count, isKey);
    }

    /** The one with the problems that come after these. */
    WorksheetQuery next() {
        return new WorksheetQuery(first.after(count), count, isKey);
    }

    /** @param path the URL of the topic */
    public String url(String path) {
        return Query.on(first.url(path + "/" + PAGE))
                .with("count", Integer.toString(count), Integer.toString(USUAL))
                .flag("key", isKey)
                .toString();
    }
}
