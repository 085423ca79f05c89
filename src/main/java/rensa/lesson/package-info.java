/**
 * The catalogue of what is taught: languages, lessons, sections and the presets of the labs.
 *
 * <p>It names things and says where they stand; the prose itself is in {@code templates/lessons}.
 */
package rensa.lesson;
