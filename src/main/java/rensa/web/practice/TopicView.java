package rensa.web.practice;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import rensa.lesson.Language;
import rensa.lesson.Lesson;
import rensa.lesson.Lessons;
import rensa.practice.Topic;
import rensa.web.view.Wording;

/**
 * A topic of practice, and where it is explained.
 *
 * @param lead what it trains
 * @param explained the title of the section that explains it; null where that is not written
 * @param section the URL of that section
 */
public record TopicView(String title, String lead, String href, String explained, String section) {
    /** A section of a lesson. */
    private record Place(String slug, String anchor) {}

    /** Where the topics are, below a language. */
    public static final String PATH = "/practice/";

    public static List<TopicView> all(Wording words) {
        return Stream.of(Topic.values()).map(topic -> of(topic, words)).toList();
    }

    public static TopicView of(Topic topic, Wording words) {
        Place place = place(topic);
        Optional<Lesson> lesson = Lessons.bySlug(place.slug())
                .filter(found -> found.section(place.anchor()).isPresent());
        String key = "practice.topic." + topic.id();
        return new TopicView(
                words.of(key + ".title"),
                words.of(key + ".lead"),
                path(topic.id(), words.language()),
                lesson.map(found -> words.of("lesson." + place.slug() + "." + place.anchor() + ".title"))
                        .orElse(null),
                lesson.map(found -> "/" + words.language().code() + "/lessons/" + place.slug() + "#" + place.anchor())
                        .orElse(null));
    }

    /** The URL of a page of practice. */
    public static String path(String page, Language language) {
        return "/" + language.code() + PATH + page;
    }

    private static Place place(Topic topic) {
        return switch (topic) {
            case ARITHMETIC -> new Place("graphs", "s5-2-2");
            case FAN_OUT, POWERS -> new Place("graphs", "s5-2-1");
            case ACTIVATIONS -> new Place("layers", "s6-2");
            case AFFINE -> new Place("layers", "s6-3");
            case SOFTMAX_LOSS -> new Place("layers", "s6-4");
            case UPDATE -> new Place("theory", "s4-2-2");
        };
    }
}
