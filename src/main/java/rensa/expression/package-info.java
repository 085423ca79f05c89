/**
 * The language in which learners write programs: text in, a {@link rensa.engine.Graph} or a syntax error with its place
 * out. It knows no HTTP and no human language; the words of an error stand in the message bundles.
 *
 * <p>Read it in this order: {@link rensa.expression.Program} (what comes out), {@link rensa.expression.Parser} (the
 * grammar, one method per rule), {@link rensa.expression.Lexer} and {@link rensa.expression.Characters} (how characters
 * become tokens), {@link rensa.expression.Names} (what a name stands for), {@link rensa.expression.SyntaxError}.
 *
 * <p>The language is permanent, because links to programs live in other people's pages: what parses today parses to the
 * same graph for ever. It may grow, so whatever has no meaning yet is an error.
 */
package rensa.expression;
