/** The activation lab: curves of activation functions, their slopes, and both at a chosen place. */
package rensa.web.lab.activation;
