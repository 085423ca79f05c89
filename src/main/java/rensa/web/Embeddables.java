package rensa.web;

import java.util.List;
import java.util.Optional;
import rensa.lesson.Language;
import rensa.lesson.Lesson;
import rensa.lesson.Lessons;
import rensa.lesson.Section;
import rensa.web.lab.Embedding;
import rensa.web.lab.Lab;
import rensa.web.lab.Opened;
import rensa.web.view.Messages;

/** Finds what others can put into their pages, by its URL: labs in any state, lessons and their sections. */
final class Embeddables {
    private final Messages messages;
    private final Labs labs;
    private final StateNames names;

    Embeddables(Messages messages, Labs labs, StateNames names) {
        this.messages = messages;
        this.labs = labs;
        this.names = names;
    }

    /** What stands at a URL; the URL of an embed itself stands for its page. */
    Optional<Embeddable> at(LocalUrl url) {
        List<String> segments = url.segments();
        if (segments.size() < 3) {
            return Optional.empty();
        }
        Optional<Language> language = Language.of(segments.get(0));
        if (language.isEmpty()) {
            return Optional.empty();
        }
        List<String> rest = segments.subList(1, segments.size());
        boolean isEmbed = rest.get(0).equals("embed");
        if (rest.size() == 2 && (rest.get(0).equals("labs") || isEmbed)) {
            return labs.byId(rest.get(1)).map(lab -> lab(lab, url, language.get()));
        }
        if (rest.size() == 2 && rest.get(0).equals("lessons")) {
            return section(rest.get(1), url.fragment(), language.get());
        }
        return rest.size() == 4 && isEmbed && rest.get(1).equals("lessons")
                ? section(rest.get(2), rest.get(3), language.get())
                : Optional.empty();
    }

    private Embeddable lab(Lab lab, LocalUrl url, Language language) {
        Opened opened = labs.open(lab, url.parameters(), LabPages.OWN_ID, language);
        Embedding embedding = Embedding.read(url.parameters());
        return new Embeddable(
                names.title(lab.id(), opened, language),
                language,
                Labs.path(lab.id(), language) + opened.query(),
                embedding.on(Labs.embedPath(lab.id(), language) + opened.query()));
    }

    /** A section of a lesson; the first where the URL names none. */
    private Optional<Embeddable> section(String slug, String anchor, Language language) {
        Optional<Lesson> found = Lessons.bySlug(slug).filter(Lesson::isWritten);
        return found.map(lesson -> anchor.isEmpty()
                ? section(lesson, lesson.sections().get(0), LessonPages.path(lesson, language), language)
                : lesson.section(anchor)
                        .map(section ->
                                section(lesson, section, LessonPages.path(lesson, language) + "#" + anchor, language))
                        .orElse(null));
    }

    private Embeddable section(Lesson lesson, Section section, String page, Language language) {
        String title = messages.text(language, "lesson." + lesson.slug() + "." + section.anchor() + ".title");
        return new Embeddable(
                section.number() + " " + title, language, page, EmbedPages.path(lesson, section, language));
    }
}
