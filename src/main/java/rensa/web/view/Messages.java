package rensa.web.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import rensa.lesson.Language;

/**
 * The sentences that a reader sees, by key and language, from the bundles {@code messages_ja.properties},
 * {@code messages-neuron_ja.properties} and so on, each with a twin in every language.
 *
 * <p>A message without arguments is taken as it stands; with arguments it is a {@link MessageFormat} pattern, in which
 * an apostrophe is written twice. Bundles are read when the first message of their language is wanted: the server answers
 * before that.
 */
public final class Messages {
    /** What all pages share, and a bundle for each part of the site that has words of its own. */
    private static final List<String> BUNDLES = List.of(
            "messages",
            "messages-activation",
            "messages-bug",
            "messages-descent",
            "messages-digit-training",
            "messages-digits",
            "messages-card",
            "messages-code",
            "messages-embed",
            "messages-gradient-check",
            "messages-lessons",
            "messages-loss",
            "messages-network",
            "messages-neuron",
            "messages-output",
            "messages-picture",
            "messages-plot",
            "messages-practice",
            "messages-practice-pages",
            "messages-prediction",
            "messages-training",
            "messages-worksheet");

    private final Map<Language, Map<String, String>> texts = new ConcurrentHashMap<>();
    private final Map<Language, Map<String, MessageFormat>> patterns = new EnumMap<>(Language.class);

    public Messages() {
        for (Language language : Language.values()) {
            patterns.put(language, new ConcurrentHashMap<>());
        }
    }

    /**
     * The message in words.
     *
     * @throws NoSuchElementException if there is no such key: a gap in our own texts, never a reader's fault
     */
    public String text(Language language, String key, Object... arguments) {
        String text = texts.computeIfAbsent(language, Messages::read).get(key);
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

    private static Map<String, String> read(Language language) {
        Map<String, String> all = new HashMap<>();
        for (String bundle : BUNDLES) {
            read("/" + bundle + "_" + language.code() + ".properties").forEach((key, text) -> {
                if (all.put((String) key, (String) text) != null) {
                    throw new IllegalStateException("Two messages " + key + ", one in " + bundle);
                }
            });
        }
        return Map.copyOf(all);
    }

    private static Properties read(String file) {
        Properties properties = new Properties();
        try (InputStream in = Messages.class.getResourceAsStream(file)) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
