/**
 * HTTP to everything: one table of routes, reading untrusted input, handlers, errors.
 *
 * <p>{@link rensa.web.Routes} is the place to start reading. A handler reads, asks the other rooms, and renders; what
 * fails is thrown and answered in one place, {@link rensa.web.Failures}.
 */
package rensa.web;
