package rensa.web.lab.network;

import java.util.List;
import rensa.figure.Box;

/**
 * The picture of a network as the template draws it, in CSS pixels.
 *
 * @param heads the names of the layers, above them
 * @param feet how large each layer's gradients are, below them; empty texts where that is not known
 * @param key what the thickness of a line means
 */
public record NetworkFigureView(
        double width,
        double height,
        List<EdgeView> edges,
        List<OutletView> outlets,
        List<BiasView> biases,
        List<NeuronView> neurons,
        List<HeadView> heads,
        List<FootView> feet,
        String key) {
    /** Up to this width a figure is rather shrunk a little than scrolled, where the page is wide. */
    private static final double MEDIUM = 1350;

    public String css() {
        return width <= MEDIUM ? "graph net medium" : "graph net";
    }

    /**
     * The edge of a weight.
     *
     * @param css {@code positive}, {@code negative} or {@code zero}, or {@code pending}; also {@code active}, {@code open}
     * @param number its number; null where there is no room for it, or nothing is known
     * @param title its name and its number
     */
    public record EdgeView(
            String href,
            String css,
            String path,
            String thickness,
            String number,
            double numberX,
            double numberY,
            String title) {}

    /** From an output to the loss, with the target beside it. */
    public record OutletView(String css, String path, String target, double targetX, double targetY) {}

    /** A bias above its neuron; its line is drawn as an edge is. */
    public record BiasView(
            String href, String css, String path, String thickness, double x, double y, String number, String title) {}

    /**
     * A neuron, an input or the loss, around the origin.
     *
     * @param place an SVG transform to its centre
     * @param inner the second outline of the loss; null for any other
     * @param value what it hands on; null where that is not known
     * @param gradient the gradient of that; null where it is not known
     */
    public record NeuronView(
            String href,
            String label,
            String css,
            String place,
            Box outline,
            Box inner,
            String name,
            String value,
            String gradient) {}

    /** The name of a layer, and what it computes. */
    public record HeadView(String href, String css, double x, double y, String name, String detail) {}

    /** A number of a layer, in two lines. */
    public record FootView(double x, double y, String name, String number) {}
}
