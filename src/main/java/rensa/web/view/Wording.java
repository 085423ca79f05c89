package rensa.web.view;

import rensa.lesson.Language;

/** The messages in one language. */
public record Wording(Messages messages, Language language) {
    /** The message of a key, with its arguments in their places. */
    public String of(String key, Object... arguments) {
        return messages.text(language, key, arguments);
    }
}
