package rensa.web;

import java.util.List;
import rensa.web.lab.Choice;
import rensa.web.view.Kept;

/**
 * The share panel, as {@code templates/share/panel.html} draws it.
 *
 * @param id from which the ids of its parts are made
 * @param action where its form goes
 * @param title what is passed on
 * @param lab the path of that very state
 * @param state what the form says beside what is chosen
 * @param menus choices of one thing
 * @param boxes choices of several
 * @param snippets what can be copied
 * @param preview the path of what a frame shows
 */
public record ShareView(
        String id,
        String action,
        String title,
        String lab,
        List<Kept> state,
        List<Choice> menus,
        List<Choice> boxes,
        List<Snippet> snippets,
        String preview) {

    /**
     * Something to copy.
     *
     * @param note where it is put
     */
    public record Snippet(String id, String label, String note, String text, int rows) {}
}
