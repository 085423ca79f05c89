package rensa.web.view;

/** What says of itself in one sentence what it shows, with its numbers. */
public interface Told {
    String sentence();
}
