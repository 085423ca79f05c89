package rensa.figure.plot;

import rensa.figure.Point;

/** The form in which points are drawn, so that colour alone tells nothing. */
public enum Marker {
    CIRCLE(-4.5, 0, "a4.5 4.5 0 1 1 9 0a4.5 4.5 0 1 1 -9 0z"),
    SQUARE(-4, -4, "h8v8h-8z"),
    TRIANGLE(0, -5.2, "l4.9 8.6h-9.8z"),
    DIAMOND(0, -5.8, "l5.8 5.8l-5.8 5.8l-5.8 -5.8z"),
    CROSS(-4, -4, "l8 8m-8 0l8 -8");

    private final double startX;
    private final double startY;
    private final String outline;

    /** Its outline as relative path data, and where that starts as seen from its centre. */
    Marker(double startX, double startY, String outline) {
        this.startX = startX;
        this.startY = startY;
        this.outline = outline;
    }

    /** SVG path data of its outline around a point. */
    public String at(Point centre) {
        return new PathData().move(centre.x() + startX, centre.y() + startY) + outline;
    }
}
