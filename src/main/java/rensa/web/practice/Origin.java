package rensa.web.practice;

import java.util.List;
import java.util.Optional;
import rensa.practice.Topic;
import rensa.web.graph.GraphState;
import rensa.web.lab.Card.Hidden;
import rensa.web.lab.Frame;
import rensa.web.lab.Opened;
import rensa.web.query.Parameters;
import rensa.web.view.Facts;
import rensa.web.view.Wording;

/** Where an exercise comes from, as its URL says: a topic has problems, and anybody has graphs of their own. */
public sealed interface Origin permits ProblemQuery, OwnGraph {
    /** What the URL of a page of practice says; nothing where there is no page of that name with an exercise. */
    static Optional<Origin> read(String page, Parameters parameters) {
        return page.equals(OwnGraph.PAGE)
                ? Optional.of(OwnGraph.read(parameters))
                : Topic.byId(page).map(topic -> ProblemQuery.read(topic, parameters));
    }

    /** The name of the page, below those of practice. */
    String page();

    /** What of the query says which exercise it is, without what is so by default. */
    List<Hidden> parameters();

    /** What the exercise is called. */
    String title(Wording words);

    /** What it trains. */
    String lead(Wording words);

    /** What a reader has to know of how the URL was read; null where there is nothing to say. */
    String note(Wording words);

    /** The exercise; none where the URL leaves nothing to practise. */
    Optional<Task> task(Frame frame);

    /** The state of the graph lab that has the program and the numbers of a task. */
    GraphState inLab(Task task);

    /** The exercise as far as somebody has worked on it, for the place where it stands. */
    default Opened open(Parameters parameters, Frame frame) {
        String note = note(frame.words());
        return task(frame)
                .map(task -> {
                    Work work = Work.read(parameters, task.sheet());
                    String lab = frame.urlOf("graph", inLab(task).query());
                    return new Opened(
                            new Practised(note, ExerciseView.of(task, work, lab)), task.query(work), Facts.NONE);
                })
                .orElseGet(() -> new Opened(new Practised(note, null), url(""), Facts.NONE));
    }

    /** The URL, without anybody's work. */
    default String url(String path) {
        return Hidden.onto(path, parameters());
    }
}
