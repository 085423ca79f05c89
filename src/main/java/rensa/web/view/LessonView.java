package rensa.web.view;

import java.util.List;
import rensa.lesson.Language;
import rensa.lesson.Lesson;
import rensa.lesson.Lessons;

/**
 * A lesson with all its sections.
 *
 * @param lesson which one
 * @param template where its prose stands in the reader's language
 */
public record LessonView(Lesson lesson, String template, List<SectionView> sections) {
    public static LessonView of(Lesson lesson, Language language, List<SectionView> sections) {
        return new LessonView(lesson, "lessons/" + language.code() + "/" + lesson.slug(), sections);
    }

    /** The section with an anchor, for its prose. */
    public SectionView section(String anchor) {
        return sections.stream()
                .filter(view -> view.section().anchor().equals(anchor))
                .findFirst()
                .orElseThrow();
    }

    /** All lessons, to show the place of this one in the whole. */
    public List<Lesson> lessons() {
        return Lessons.ALL;
    }

    /** The lesson that comes next; none after the last. */
    public List<Lesson> next() {
        return Lessons.ALL.stream()
                .filter(other -> other.number() > lesson.number())
                .limit(1)
                .toList();
    }

    public String titleKey() {
        return "lesson." + lesson.slug() + ".title";
    }

    public String summaryKey() {
        return "lesson." + lesson.slug() + ".summary";
    }
}
