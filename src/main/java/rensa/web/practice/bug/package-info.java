/**
 * Find the bug, without HTTP: a backward pass with one planted mistake, what somebody says of it, and how it came out.
 *
 * <p>{@link rensa.web.practice.bug.BugQuery} is what was asked for, {@link rensa.web.practice.bug.Hunt} the bug with its
 * gradient check, {@link rensa.web.practice.bug.BugView} the page.
 */
package rensa.web.practice.bug;
