package rensa.figure;

/** The form in which a node is drawn. */
public enum Form {
    /** A leaf: a rectangle with rounded corners. */
    BOX,
    /** An operation with a short symbol. */
    CIRCLE,
    /** An operation with a long symbol: its left and right ends are half circles. */
    PILL;

    private static final double CORNER = 8;

    /** How far inside the node's rectangle the outline runs at a height that is so far from the middle. */
    double inset(double height, double fromMiddle) {
        double radius = height / 2;
        return this == BOX ? 0 : radius - Math.sqrt(Math.max(0, radius * radius - fromMiddle * fromMiddle));
    }

    /**
     * The outline around the origin, as SVG path data to stand in a {@code d} attribute: a rectangle with rounded corners,
     * which is a circle or a pill where they are half circles.
     */
    String outline(double width, double height) {
        double radius = this == BOX ? CORNER : height / 2;
        double x = width / 2 - radius;
        double y = height / 2 - radius;
        String arc = "a" + radius + " " + radius + " 0 0 1 ";
        return "M" + -x + " " + -height / 2 + "h" + 2 * x + arc + radius + " " + radius + "v" + 2 * y + arc + -radius
                + " " + radius + "h" + -2 * x + arc + -radius + " " + -radius + "v" + -2 * y + arc + radius + " "
                + -radius + "z";
    }
}
