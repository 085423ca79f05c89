package rensa.lesson;

import java.util.List;
import java.util.Optional;

/**
 * A lesson. Its title and its summary of one sentence are the messages {@code lesson.<slug>.title} and
 * {@code lesson.<slug>.summary}.
 *
 * @param number its place in the course, from 1
 * @param slug permanent: its name in the URL
 * @param sections in reading order
 */
public record Lesson(int number, String slug, List<Section> sections) {

    public Lesson {
        sections = List.copyOf(sections);
    }

    /** The section with this anchor, {@code s5-1-1}. */
    public Optional<Section> section(String anchor) {
        return sections.stream()
                .filter(section -> section.anchor().equals(anchor))
                .findFirst();
    }
}
