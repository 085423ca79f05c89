package rensa.web.lab.neuron;

import java.util.List;

/**
 * The picture of a neuron as its template draws it, in CSS pixels.
 *
 * @param body what encloses sum and activation
 */
public record NeuronPicture(
        double width, double height, Outline body, List<Line> lines, List<Part> parts, List<Label> labels) {
    /**
     * A rectangle with round corners; with corners of half its height, a circle or a pill.
     *
     * @param radius of its corners
     */
    public record Outline(double x, double y, double width, double height, double radius) {}

    /** A line, as path data. */
    public record Line(String css, String path) {}

    /**
     * A box or a circle, drawn around the origin and moved to its place. It leads to the explanation of a node.
     *
     * @param said what it is, for those who cannot see it
     * @param place an SVG transform
     * @param symbol what stands in a circle; null in a box
     * @param name what stands in a box, above its value; null in a circle
     */
    public record Part(
            String href,
            String said,
            String css,
            String place,
            Outline outline,
            String symbol,
            String name,
            String value) {}

    /**
     * Numbers at a line or under a box.
     *
     * @param href where the node is explained; null where a box beside it leads there already
     * @param hit the area that can be clicked; null where nothing can
     * @param x where the text stands, or begins
     * @param name of the value; null where only a gradient stands here
     * @param value null where it is not known yet
     * @param valueY how far below the place the value stands
     * @param gradient with its arrow; null where it is not known yet
     */
    public record Label(
            String href,
            String said,
            String css,
            String place,
            Outline hit,
            double x,
            String name,
            String value,
            double valueY,
            String gradient,
            double gradientY) {}
}
