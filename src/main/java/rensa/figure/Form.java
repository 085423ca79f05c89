package rensa.figure;

/** The form in which a node is drawn. */
public enum Form {
    /** A leaf: a rectangle with rounded corners. */
    BOX,
    /** An operation with a short symbol. */
    CIRCLE,
    /** An operation with a long symbol: its left and right ends are half circles. */
    PILL;

    /** How far inside the node's rectangle the outline runs at a height that is so far from the middle. */
    double inset(double height, double fromMiddle) {
        double radius = height / 2;
        return this == BOX ? 0 : radius - Math.sqrt(Math.max(0, radius * radius - fromMiddle * fromMiddle));
    }
}
