package rensa.web;

import java.util.List;
import java.util.Optional;
import rensa.lesson.LabStart;
import rensa.lesson.Language;
import rensa.lesson.Lesson;
import rensa.lesson.Lessons;
import rensa.lesson.Section;
import rensa.web.lab.Embedding;
import rensa.web.lab.Lab;
import rensa.web.lab.Opened;
import rensa.web.practice.Origin;
import rensa.web.query.Parameters;
import rensa.web.query.Query;
import rensa.web.view.Kept;
import rensa.web.view.Messages;

/** Finds what others can put into their pages, by its URL: labs in any state, lessons and their sections, exercises. */
final class Embeddables {
    private final Messages messages;
    private final Labs labs;
    private final StateNames names;
    private final Exercises exercises;

    Embeddables(Messages messages, Labs labs, StateNames names, Exercises exercises) {
        this.messages = messages;
        this.labs = labs;
        this.names = names;
        this.exercises = exercises;
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
            return section(rest.get(1), url.fragment(), url.parameters(), language.get());
        }
        List<String> onPage = isEmbed ? rest.subList(1, rest.size()) : rest;
        if (onPage.size() == 2 && onPage.get(0).equals("practice")) {
            return Origin.read(onPage.get(1), url.parameters())
                    .map(origin -> exercises.embeddable(origin, url.parameters(), language.get()));
        }
        return rest.size() == 4 && isEmbed && rest.get(1).equals("lessons")
                ? section(rest.get(2), rest.get(3), url.parameters(), language.get())
                : Optional.empty();
    }

    private Embeddable lab(Lab lab, LocalUrl url, Language language) {
        Opened opened = labs.open(lab, url.parameters(), LabPages.OWN_ID, language);
        Embedding embedding = Embedding.read(url.parameters());
        return Embeddable.of(lab.id(), opened, embedding, names.title(lab.id(), opened, language), language);
    }

    /** A section of a lesson; the first where the URL names none. */
    private Optional<Embeddable> section(String slug, String anchor, Parameters asked, Language language) {
        Optional<Lesson> found = Lessons.bySlug(slug);
        return found.map(lesson -> anchor.isEmpty()
                ? section(lesson, lesson.sections().get(0), LessonPages.path(lesson, language), asked, language)
                : lesson.section(anchor)
                        .map(section -> section(
                                lesson, section, LessonPages.path(lesson, language) + "#" + anchor, asked, language))
                        .orElse(null));
    }

    private Embeddable section(Lesson lesson, Section section, String page, Parameters asked, Language language) {
        String title = messages.text(language, "lesson." + lesson.slug() + "." + section.anchor() + ".title");
        Query embed = Query.on(EmbedPages.path(lesson, section, language));
        otherwise(section.start(), asked, language).forEach(said -> embed.with(said.name(), said.value()));
        return new Embeddable(
                section.number() + " " + title,
                language,
                page,
                Embedding.read(asked).on(embed.toString()));
    }

    /** What is said of the state of a lab where it starts in another. What is unknown to the lab stands in neither. */
    private List<Kept> otherwise(LabStart start, Parameters asked, Language language) {
        Lab lab = labs.byId(start.lab()).orElseThrow();
        Parameters before = Parameters.of(start);
        Opened opened = labs.open(lab, before.with(asked), LabPages.OWN_ID, language);
        Parameters after = Parameters.ofQuery(opened.query());
        return asked.values().entrySet().stream()
                .filter(said -> before.has(said.getKey()) || after.has(said.getKey()))
                .flatMap(said -> said.getValue().stream().map(value -> new Kept(said.getKey(), value)))
                .toList();
    }
}
