package rensa.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Networks for the tests of this room. */
final class Networks {
    private Networks() {}

    static Architecture architecture(Activation hidden, Loss loss, Integer... widths) {
        return new Architecture(List.of(widths), hidden, loss);
    }

    static Iteration iteration(Architecture architecture, Initialisation initialisation, int rows, long seed) {
        return Iteration.run(
                Network.of(architecture),
                initialisation.draw(architecture, seed),
                Batch.example(architecture, rows, seed));
    }

    /** A hundred architectures in which every activation, output and loss occurs, with up to four hidden layers. */
    static List<Architecture> random() {
        Random random = new Random(5);
        List<Architecture> architectures = new ArrayList<>();
        while (architectures.size() < 100) {
            List<Integer> widths =
                    random.ints(2 + random.nextInt(5), 2, 9).boxed().toList();
            Loss loss = pick(Loss.values(), random);
            OutputActivation output = pick(OutputActivation.values(), random);
            if (loss.fits(output)) {
                architectures.add(new Architecture(widths, pick(Activation.values(), random), output, loss));
            }
        }
        return architectures;
    }

    private static <T> T pick(T[] values, Random random) {
        return values[random.nextInt(values.length)];
    }
}
