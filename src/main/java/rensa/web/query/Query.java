package rensa.web.query;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A query being written: what is so by default is left out, so that links stay short. */
public final class Query {
    private final StringBuilder text;
    private boolean begun;

    private Query(String start) {
        this.text = new StringBuilder(start);
        this.begun = start.indexOf('?') >= 0;
    }

    /** A query of its own. */
    public static Query begin() {
        return new Query("");
    }

    /** More parameters for a URL, which may have some already. */
    public static Query on(String url) {
        return new Query(url);
    }

    /** Adds a parameter. */
    public Query with(String name, String value) {
        text.append(begun ? '&' : '?').append(encoded(name)).append('=').append(encoded(value));
        begun = true;
        return this;
    }

    /** Adds a parameter unless it is as it is by default. */
    public Query with(String name, String value, String byDefault) {
        return value.equals(byDefault) ? this : with(name, value);
    }

    /** Adds a parameter that is there. */
    public Query with(String name, Optional<String> value) {
        return value.isPresent() ? with(name, value.get()) : this;
    }

    /** Adds a switch that is on. */
    public Query flag(String name, boolean on) {
        return on ? with(name, "1") : this;
    }

    /** What it was begun on, and the query with its question mark; nothing more where nothing was added. */
    @Override
    public String toString() {
        return text.toString();
    }

    /** Commas stand in lists and matrices, and may stay as they are. */
    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("%2C", ",");
    }
}
