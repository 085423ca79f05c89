/**
 * The catalogue: which lessons there are, which sections they have, from which state each section's lab starts, and
 * which ready-made graphs the lab offers.
 *
 * <p>Nothing here is a sentence that a learner reads. Titles stand in the message bundles under
 * {@code lesson.<slug>.title}, {@code lesson.<slug>.<anchor>.title} and {@code preset.<id>.name}; the prose stands in
 * {@code templates/lessons/<language>/<slug>.html}, one fragment for each section, named by its anchor.
 */
package rensa.lesson;
