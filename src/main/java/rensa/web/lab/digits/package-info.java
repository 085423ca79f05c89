/**
 * The labs of digits: {@code digits}, where one draws and a trained network reads, and {@code digit-training}, which shows
 * how well it reads after each epoch. {@link rensa.web.lab.digits.Readers} trains the networks, each once.
 */
package rensa.web.lab.digits;
