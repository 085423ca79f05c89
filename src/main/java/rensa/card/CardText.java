package rensa.card;

/**
 * What a card says beside its figure.
 *
 * @param title what it is
 * @param sentence what is to be seen, with the numbers
 */
public record CardText(String site, String title, String sentence) {}
