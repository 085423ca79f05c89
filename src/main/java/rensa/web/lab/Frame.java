package rensa.web.lab;

import rensa.web.view.Wording;

/**
 * Where a lab stands.
 *
 * @param id the id of its element in the page, from which those of its parts are made
 * @param path the URL of the lab, without a query
 * @param words the reader's language
 */
public record Frame(String id, String path, Wording words) {
    /** The URL of another lab in the same language, without a query. */
    public String pathOf(String lab) {
        return path.substring(0, path.lastIndexOf('/') + 1) + lab;
    }
}
