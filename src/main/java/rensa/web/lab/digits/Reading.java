package rensa.web.lab.digits;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import rensa.engine.Shape;
import rensa.engine.Tensor;
import rensa.network.Batch;
import rensa.network.Iteration;
import rensa.network.LayerPass;
import rensa.network.Parameters;
import rensa.network.digits.DigitReader;
import rensa.network.digits.Pictures;
import rensa.web.lab.picture.Pixels;

/**
 * How a network reads a picture, and how the loss of a wanted digit depends on it: one forward and one backward pass, down
 * to the pixels.
 *
 * @param ranking all digits, the likeliest first
 */
record Reading(DigitsState state, DigitReader reader, Iteration iteration, List<Integer> ranking) {

    static Reading of(DigitsState state, DigitReader reader) {
        Iteration iteration = run(state.pixels(), state, reader);
        Tensor probabilities = iteration.probabilities().orElseThrow();
        List<Integer> ranking = IntStream.range(0, Pictures.DIGITS)
                .boxed()
                .sorted(Comparator.comparingDouble(digit -> -probabilities.at(digit)))
                .toList();
        return new Reading(state, reader, iteration, ranking);
    }

    private static Iteration run(Pixels pixels, DigitsState state, DigitReader reader) {
        Parameters parameters = reader.byEpoch().get(state.epochs());
        Tensor inputs = Tensor.of(Shape.matrix(1, Pixels.COUNT), pixels.matrix().toArray());
        Tensor targets = Tensor.filled(Shape.matrix(1, Pictures.DIGITS), 0).with(state.target(), 1);
        return Iteration.run(reader.network(), parameters, new Batch(inputs, targets));
    }

    LayerPass hidden() {
        return iteration.layers().get(0);
    }

    LayerPass output() {
        return iteration.layers().get(1);
    }

    /** The probability of each digit. */
    Tensor probabilities() {
        return iteration.probabilities().orElseThrow();
    }

    /** The digit that the network reads: the likeliest. */
    int digit() {
        return ranking.get(0);
    }

    double loss() {
        return iteration.loss();
    }

    /** ∂L/∂ each pixel. */
    Tensor pixelGradient() {
        return hidden().inputGradient();
    }

    /** The pixel on which the loss depends most. */
    int strongestPixel() {
        Tensor gradient = pixelGradient();
        return IntStream.range(0, Pixels.COUNT)
                .boxed()
                .max(Comparator.comparingDouble(pixel -> Math.abs(gradient.at(pixel))))
                .orElseThrow();
    }

    /** How the picture reads with one pixel turned from white to black, or back. */
    Reading flipped(int pixel) {
        return of(state.drawing(state.pixels().flipped(pixel)), reader);
    }
}
