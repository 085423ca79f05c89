package rensa.web.lab;

import rensa.web.view.Facts;

/**
 * A lab in a state.
 *
 * @param view what its template draws: records, lists, strings, numbers and booleans
 * @param query the state as a query, with its question mark and without what is so by default; empty for the default
 * @param facts the numbers that it shows
 */
public record Opened(Object view, String query, Facts facts) {}
