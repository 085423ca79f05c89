package rensa.network;

/**
 * A point of the plane, and what is to be learned of it.
 *
 * @param target its class, 0 or 1, or its number
 */
public record Example(double x, double y, double target) {}
