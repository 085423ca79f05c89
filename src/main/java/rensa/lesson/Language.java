package rensa.lesson;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language in which everything on the site can be read; its code is the first segment of every page's path. */
public enum Language {
    JA("ja"),
    EN("en");

    private final String code;
    private final Locale locale;

    Language(String code) {
        this.code = code;
        this.locale = Locale.forLanguageTag(code);
    }

    /** The language that a path names, exactly as {@link #code()} spells it. */
    public static Optional<Language> of(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code.equals(code))
                .findFirst();
    }

    /** The ISO 639 code, as in URLs and in {@code <html lang>}. */
    public String code() {
        return code;
    }

    public Locale locale() {
        return locale;
    }

    /** The language that the switch in the header leads to. */
    public Language other() {
        return this == JA ? EN : JA;
    }
}
