/**
 * The picture of a state for those who see only a link to it: the figure of the page, drawn once more on the server.
 *
 * <p>It takes the markup and the style sheets of the page as they are: {@link rensa.card.StyleSheet} writes what they say onto
 * the shapes, {@link rensa.card.Lettering} turns text into outlines, {@link rensa.card.Drawing} puts the parts together and
 * draws them. No font and no program of the machine is needed.
 */
package rensa.card;
