package rensa.web;

import java.util.Optional;
import rensa.lesson.Language;
import rensa.web.lab.Embedding;
import rensa.web.lab.Frame;
import rensa.web.lab.Opened;
import rensa.web.practice.ExerciseView;
import rensa.web.practice.Origin;
import rensa.web.practice.TopicView;
import rensa.web.query.Parameters;
import rensa.web.view.Messages;
import rensa.web.view.Wording;

/** Exercises, in our own pages and in frames of others. */
final class Exercises {
    private final Messages messages;

    Exercises(Messages messages) {
        this.messages = messages;
    }

    static String path(Origin origin, Language language) {
        return TopicView.path(origin.page(), language);
    }

    static String embedPath(Origin origin, Language language) {
        return "/" + language.code() + "/embed" + TopicView.PATH + origin.page();
    }

    /** An exercise with the work that a query has; its view is a {@link rensa.web.practice.Practised}. */
    Opened open(Origin origin, Parameters parameters, Language language) {
        return origin.open(parameters, frame(path(origin, language), language, Optional.empty()));
    }

    /** The same for a frame of somebody else's page. */
    Opened embed(Origin origin, Parameters parameters, Language language, Embedding embedding) {
        Frame frame = frame(embedPath(origin, language), language, Optional.of(embedding));
        return embedding.applied(origin.open(parameters, frame));
    }

    /** An exercise in the state of a query, as others can put it into their pages. */
    Embeddable embeddable(Origin origin, Parameters parameters, Language language) {
        String state = open(origin, parameters, language).query();
        return new Embeddable(
                origin.title(words(language)),
                language,
                path(origin, language) + state,
                Embedding.read(parameters).on(embedPath(origin, language) + state));
    }

    private Frame frame(String path, Language language, Optional<Embedding> embedding) {
        return new Frame(ExerciseView.ID, path, words(language), embedding);
    }

    Wording words(Language language) {
        return new Wording(messages, language);
    }
}
