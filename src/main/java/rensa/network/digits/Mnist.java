package rensa.network.digits;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import rensa.network.digits.UnreadablePictures.Reason;

/**
 * MNIST, 70,000 digits written by hand (LeCun, Cortes and Burges), from its four files, each plain or packed by gzip. They
 * are not part of this project: somebody has to put them into a folder.
 *
 * @param training to learn from
 * @param test to measure with
 */
public record Mnist(Pictures training, Pictures test) {
    private static final int OF_PICTURES = 3;
    private static final int OF_LABELS = 1;

    /** Larger than 28 × 28 by far, and small enough for a network that takes each pixel. */
    private static final int LARGEST_SIDE = 64;

    /**
     * Reads the four files of a folder.
     *
     * @throws UnreadablePictures if one is missing, or is not what its name says
     */
    public static Mnist read(Path folder) throws UnreadablePictures {
        Mnist read = new Mnist(pictures(folder, "train"), pictures(folder, "t10k"));
        if (read.test.side() != read.training.side()) {
            Path file = file(folder, "t10k", "images-idx3-ubyte");
            throw new UnreadablePictures(Reason.SIZE, file, read.training.side(), read.test.side());
        }
        return read;
    }

    private static Pictures pictures(Path folder, String part) throws UnreadablePictures {
        IdxFile pictures = IdxFile.read(file(folder, part, "images-idx3-ubyte"), OF_PICTURES);
        IdxFile labels = IdxFile.read(file(folder, part, "labels-idx1-ubyte"), OF_LABELS);
        int height = pictures.sizes()[1];
        int width = pictures.sizes()[2];
        if (height > LARGEST_SIDE || height != width) {
            throw new UnreadablePictures(Reason.SIZE, pictures.file(), Math.min(height, LARGEST_SIDE), width);
        }
        if (labels.sizes()[0] != pictures.sizes()[0]) {
            throw new UnreadablePictures(Reason.COUNTS, labels.file(), pictures.sizes()[0], labels.sizes()[0]);
        }
        for (byte label : labels.bytes()) {
            if (label < 0 || label >= Pictures.DIGITS) {
                throw new UnreadablePictures(Reason.LABEL, labels.file(), Pictures.DIGITS - 1, label & 0xff);
            }
        }
        return new Pictures(height, pictures.bytes(), labels.bytes());
    }

    /** The file under its usual name, or under that which some programs unpack it to, with or without {@code .gz}. */
    private static Path file(Path folder, String part, String name) throws UnreadablePictures {
        String usual = part + "-" + name;
        String unpacked = part + "-" + name.replace("-idx", ".idx");
        List<String> names = Stream.of(usual, unpacked)
                .flatMap(each -> Stream.of(each, each + ".gz"))
                .toList();
        return names.stream()
                .map(folder::resolve)
                .filter(Files::isRegularFile)
                .findFirst()
                .orElseThrow(() -> new UnreadablePictures(Reason.MISSING, folder.resolve(usual), 0, 0));
    }
}
