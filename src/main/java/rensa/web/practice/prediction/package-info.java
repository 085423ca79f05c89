/** Predict first, without HTTP: a card in a lesson that asks for the sign and the size of a gradient before it is shown. */
package rensa.web.practice.prediction;
