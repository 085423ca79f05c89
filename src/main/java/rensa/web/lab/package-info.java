/**
 * What all labs have in common, without HTTP: a lab reads its state from {@link rensa.web.query.Parameters}, runs it, and
 * gives a view for its template, the query that says the same state again, and the numbers that it shows.
 *
 * <p>Each lab stands in a package of its own below this one; the graph lab, the oldest, in {@code rensa.web.graph} and
 * {@code rensa.web.view}.
 */
package rensa.web.lab;
