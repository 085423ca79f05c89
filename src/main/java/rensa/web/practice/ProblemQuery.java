package rensa.web.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rensa.practice.Problem;
import rensa.practice.Topic;
import rensa.web.graph.GraphState;
import rensa.web.lab.Card.Hidden;
import rensa.web.lab.Frame;
import rensa.web.query.Parameters;
import rensa.web.view.InputViews;
import rensa.web.view.Wording;

/**
 * The problem that a URL asks for: {@code /{lang}/practice/{topic}?seed=7&level=2}.
 *
 * @param unread what stood in place of the seed and is none
 */
public record ProblemQuery(Topic topic, int level, long seed, Optional<String> unread) implements Origin {
    private static final String SEED = "seed";
    private static final String LEVEL = "level";
    private static final long FIRST = 1;
    private static final String WHOLE_NUMBER = "-?\\d{1,18}";
    private static final int MOST_TOLD = 20;

    /** A seed that cannot be read is the first, and so is one that is not given. */
    public static ProblemQuery read(Topic topic, Parameters parameters) {
        int level = parameters.count(LEVEL, 1, 1, Topic.LEVELS);
        Optional<String> given = parameters.last(SEED).map(String::strip).filter(text -> !text.isEmpty());
        Optional<Long> seed = given.filter(text -> text.matches(WHOLE_NUMBER)).map(Long::valueOf);
        Optional<String> unread = seed.isPresent()
                ? Optional.empty()
                : given.map(text -> text.length() <= MOST_TOLD ? text : text.substring(0, MOST_TOLD) + "…");
        return new ProblemQuery(topic, level, seed.orElse(FIRST), unread);
    }

    public ProblemQuery atLevel(int other) {
        return new ProblemQuery(topic, other, seed, Optional.empty());
    }

    /** The problem that comes so many seeds later. */
    ProblemQuery after(int seeds) {
        return new ProblemQuery(topic, level, seed + seeds, Optional.empty());
    }

    @Override
    public String page() {
        return topic.id();
    }

    @Override
    public List<Hidden> parameters() {
        List<Hidden> parameters = new ArrayList<>();
        if (seed != FIRST) {
            parameters.add(new Hidden(SEED, Long.toString(seed)));
        }
        if (level != 1) {
            parameters.add(new Hidden(LEVEL, Integer.toString(level)));
        }
        return parameters;
    }

    @Override
    public String title(Wording words) {
        return words.of("practice.named", words.of("practice.topic." + topic.id() + ".title"), Long.toString(seed));
    }

    /** Which problem of its topic it is. */
    public String number(Wording words) {
        return words.of("practice.problem", Long.toString(seed));
    }

    @Override
    public String lead(Wording words) {
        return words.of("practice.topic." + topic.id() + ".lead");
    }

    @Override
    public String note(Wording words) {
        return unread.map(text -> words.of("practice.seed-unread", text, Long.toString(seed)))
                .orElse(null);
    }

    Sheet sheet(Wording words) {
        return Sheet.of(Problem.of(topic, level, seed), words);
    }

    @Override
    public Optional<Task> task(Frame frame) {
        return Optional.of(
                new Task(sheet(frame.words()), page(), parameters(), Optional.of(after(1).parameters()), frame));
    }

    @Override
    public GraphState inLab(Task task) {
        Sheet sheet = task.sheet();
        return GraphState.of(
                sheet.program().text(), InputViews.texts(sheet.exercise().values()));
    }
}
