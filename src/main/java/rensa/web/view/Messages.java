package rensa.web.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import rensa.lesson.Language;

/**
 * The sentences that a reader sees, by key and language, from {@code messages_ja.properties} and
 * {@code messages_en.properties}.
 *
 * <p>A message without arguments is taken as it stands; with arguments it is a {@link MessageFormat} pattern, in which
 * an apostrophe is written twice.
 */
public final class Messages {
    private final Map<Language, Map<String, String>> texts = new EnumMap<>(Language.class);
    private final Map<Language, Map<String, MessageFormat>> patterns = new EnumMap<>(Language.class);

    public Messages() {
        for (Language language : Language.values()) {
            texts.put(language, read("/messages_" + language.code() + ".properties"));
            patterns.put(language, new ConcurrentHashMap<>());
        }
    }

    /**
     * The message in words.
     *
     * @throws NoSuchElementException if there is no such key: a gap in our own texts, never a reader's fault
     */
    public String text(Language language, String key, Object... arguments) {
        String text = texts.get(language).get(key);
        if (text == null) {
            throw new NoSuchElementException("No message " + key + " in " + language.code());
        }
        return arguments.length == 0 ? text : pattern(language, key, text).format(arguments);
    }

    private MessageFormat pattern(Language language, String key, String text) {
        MessageFormat parsed =
                patterns.get(language).computeIfAbsent(key, k -> new MessageFormat(text, language.locale()));
        return (MessageFormat) parsed.clone(); // a MessageFormat is not safe to share between threads
    }

    private static Map<String, String> read(String file) {
        Properties properties = new Properties();
        try (InputStream in = Messages.class.getResourceAsStream(file)) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(key -> key, properties::getProperty));
    }
}
