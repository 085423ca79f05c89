package rensa.web.view;

import rensa.lesson.Language;

/**
 * Where the reader is: what the layout needs to know about any page.
 *
 * @param path the path of the request as it was sent, still percent-encoded
 * @param query the query as it was sent, or empty
 */
public record Page(Language language, String path, String query) {

    /** The same page in the same state in the other language; its home page where the path names no language. */
    public String inOtherLanguage() {
        String here = "/" + language.code() + "/";
        String there = "/" + language.other().code() + "/";
        if (!(path + "/").startsWith(here)) {
            return there;
        }
        String rest = path.length() < here.length() ? "" : path.substring(here.length());
        return there + rest + (query.isEmpty() ? "" : "?" + query);
    }
}
