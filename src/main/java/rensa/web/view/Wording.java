package rensa.web.view;

import java.util.List;
import rensa.lesson.Language;

/** The messages in one language. */
public record Wording(Messages messages, Language language) {
    /** The message of a key, with its arguments in their places. */
    public String of(String key, Object... arguments) {
        return messages.text(language, key, arguments);
    }

    /** The items as a list within a sentence: {@code a, b and c}. */
    public String list(List<String> items) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        int last = items.size() - 1;
        return String.join(of("list.separator"), items.subList(0, last)) + of("list.last-separator") + items.get(last);
    }
}
