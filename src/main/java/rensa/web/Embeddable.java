package rensa.web;

import rensa.lesson.Language;

/**
 * A page that others can put into theirs.
 *
 * @param page its path and query
 * @param embed path and query of what a frame shows of it
 */
record Embeddable(String title, Language language, String page, String embed) {}
