package rensa.network;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import rensa.engine.Shape;
import rensa.engine.Tensor;

/**
 * How the first weights are drawn: from a normal distribution around 0, whose standard deviation is what the ways differ
 * in. Biases start at 0.
 */
public sealed interface Initialisation {
    /** The same standard deviation in every layer. */
    record Normal(double sigma) implements Initialisation {
        public Normal {
            if (!(sigma >= 0 && sigma < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("a standard deviation of " + sigma);
            }
        }

        @Override
        public String id() {
            return "normal";
        }

        @Override
        public double deviation(int inputs) {
            return sigma;
        }
    }

    /**
     * 1/√n for n inputs to a neuron, which keeps the size of the sums from layer to layer; made for sigmoid and tanh. (Glorot
     * and Bengio, 2010, in the form that counts inputs only, as "Deep Learning from Scratch" and Caffe have it; PyTorch's
     * {@code xavier_normal_} is √(2/(inputs + outputs)).)
     */
    record Xavier() implements Initialisation {
        @Override
        public String id() {
            return "xavier";
        }

        @Override
        public double deviation(int inputs) {
            return 1 / Math.sqrt(inputs);
        }
    }

    /** √(2/n) for n inputs to a neuron: made for ReLU, which drops half of what it gets. (He and others, 2015.) */
    record He() implements Initialisation {
        @Override
        public String id() {
            return "he";
        }

        @Override
        public double deviation(int inputs) {
            return Math.sqrt(2.0 / inputs);
        }
    }

    /**
     * The way of an id.
     *
     * @param sigma the standard deviation for the way that is told it
     */
    static Optional<Initialisation> of(String id, double sigma) {
        return Stream.<Initialisation>of(new Normal(sigma), new Xavier(), new He())
                .filter(way -> way.id().equals(id))
                .findFirst();
    }

    /** Permanent. */
    String id();

    /** The standard deviation of the weights of a neuron that has so many inputs. */
    double deviation(int inputs);

    /**
     * The first parameters of a network: the same for the same architecture and seed, anywhere. Each layer has its own
     * random numbers, drawn row by row, so that they stay as they are when another layer is added behind it.
     */
    default Parameters draw(Architecture architecture, long seed) {
        Map<String, Shape> shapes = architecture.shapes();
        Map<String, Tensor> tensors = new LinkedHashMap<>();
        for (int layer = 1; layer <= architecture.depth(); layer++) {
            Shape weights = shapes.get(Architecture.weights(layer));
            double deviation = deviation(weights.rows());
            Random random = Draws.of(seed, layer);
            double[] drawn = DoubleStream.generate(() -> deviation * random.nextGaussian())
                    .limit(weights.size())
                    .toArray();
            tensors.put(Architecture.weights(layer), Tensor.of(weights, drawn));
            tensors.put(Architecture.bias(layer), Tensor.filled(shapes.get(Architecture.bias(layer)), 0));
        }
        return Parameters.of(architecture, tensors);
    }
}
