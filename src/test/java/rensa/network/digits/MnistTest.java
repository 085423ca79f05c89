package rensa.network.digits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rensa.engine.Tensor;
import rensa.network.digits.UnreadablePictures.Reason;

/** Reading MNIST, from small files that the test writes in its format. */
class MnistTest {
    private static final int PICTURES = 0x803;
    private static final int LABELS = 0x801;

    @TempDir
    private Path folder;

    @BeforeEach
    void writeThreePicturesAndTwo() throws IOException {
        write("train-images-idx3-ubyte", idx(PICTURES, new int[] {3, 2, 2}, 0, 51, 255, 128, 1, 2, 3, 4, 5, 6, 7, 8));
        write("train-labels-idx1-ubyte", idx(LABELS, new int[] {3}, 7, 0, 9));
        write("t10k-images-idx3-ubyte", idx(PICTURES, new int[] {2, 2, 2}, 1, 2, 3, 4, 5, 6, 7, 200));
        write("t10k-labels-idx1-ubyte", idx(LABELS, new int[] {2}, 1, 2));
    }

    private static byte[] idx(int magic, int[] sizes, int... bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(out);
        data.writeInt(magic);
        for (int size : sizes) {
            data.writeInt(size);
        }
        for (int each : bytes) {
            data.writeByte(each);
        }
        return out.toByteArray();
    }

    private void write(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
    }

    private void zip(String name, String zipped) throws IOException {
        byte[] bytes = Files.readAllBytes(folder.resolve(name));
        Files.delete(folder.resolve(name));
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve(zipped)))) {
            out.write(bytes);
        }
    }

    private void assertReads() throws UnreadablePictures {
        Mnist mnist = Mnist.read(folder);
        assertEquals(3, mnist.training().count());
        assertEquals(2, mnist.training().side());
        assertEquals(7, mnist.training().digit(0));
        assertEquals(
                Tensor.vector(0, 51 / 255.0, 1, 128 / 255.0), mnist.training().picture(0));
        assertEquals(2, mnist.test().count());
        assertEquals(
                Tensor.vector(5 / 255.0, 6 / 255.0, 7 / 255.0, 200 / 255.0),
                mnist.test().picture(1));
        assertEquals(2, mnist.test().digit(1));
    }

    private UnreadablePictures refused(Reason reason, String file) {
        UnreadablePictures refused = assertThrows(UnreadablePictures.class, () -> Mnist.read(folder));
        assertEquals(reason, refused.reason(), refused.getMessage());
        assertEquals(folder.resolve(file), refused.file());
        assertTrue(refused.getMessage().contains(file), refused.getMessage());
        return refused;
    }

    @Test
    void readsPlainFiles() throws UnreadablePictures {
        assertReads();
    }

    @Test
    void readsFilesPackedByGzip() throws Exception {
        zip("train-images-idx3-ubyte", "train-images-idx3-ubyte.gz");
        zip("t10k-labels-idx1-ubyte", "t10k-labels-idx1-ubyte.gz");
        assertReads();
    }

    @Test
    void knowsGzipByItsFirstBytesAndNotByItsName() throws Exception {
        zip("train-labels-idx1-ubyte", "packed");
        Files.move(folder.resolve("packed"), folder.resolve("train-labels-idx1-ubyte"));
        Files.move(folder.resolve("t10k-labels-idx1-ubyte"), folder.resolve("t10k-labels.idx1-ubyte"));
        assertReads();
    }

    @Test
    void saysWhichFileIsMissing() throws IOException {
        Files.delete(folder.resolve("t10k-images-idx3-ubyte"));
        refused(Reason.MISSING, "t10k-images-idx3-ubyte");
        folder = folder.resolve("nowhere");
        refused(Reason.MISSING, "train-images-idx3-ubyte");
    }

    @Test
    void refusesAnotherMagicNumber() throws IOException {
        write("train-images-idx3-ubyte", idx(LABELS, new int[] {3}, 7, 0, 9));
        UnreadablePictures refused = refused(Reason.MAGIC, "train-images-idx3-ubyte");
        assertEquals(PICTURES, refused.expected());
        assertEquals(LABELS, refused.found());
        write("train-images-idx3-ubyte", "<html>Not found</html>".getBytes());
        refused(Reason.MAGIC, "train-images-idx3-ubyte");
    }

    @Test
    void refusesAFileThatEndsTooSoon() throws IOException {
        byte[] whole = Files.readAllBytes(folder.resolve("train-images-idx3-ubyte"));
        for (int length : new int[] {0, 3, 7, 15, 16, whole.length - 1}) {
            write("train-images-idx3-ubyte", Arrays.copyOf(whole, length));
            refused(Reason.SHORT, "train-images-idx3-ubyte");
        }
        write("train-images-idx3-ubyte", Arrays.copyOf(whole, whole.length - 1));
        UnreadablePictures refused = refused(Reason.SHORT, "train-images-idx3-ubyte");
        assertEquals(12, refused.expected());
        assertEquals(11, refused.found());
    }

    @Test
    void refusesAFileThatGoesOn() throws IOException {
        byte[] whole = Files.readAllBytes(folder.resolve("t10k-labels-idx1-ubyte"));
        write("t10k-labels-idx1-ubyte", Arrays.copyOf(whole, whole.length + 1));
        refused(Reason.LONG, "t10k-labels-idx1-ubyte");
    }

    @Test
    void refusesSizesThatCannotBe() throws IOException {
        write("train-labels-idx1-ubyte", idx(LABELS, new int[] {-1}));
        refused(Reason.SIZE, "train-labels-idx1-ubyte");
        write("train-labels-idx1-ubyte", idx(LABELS, new int[] {Integer.MAX_VALUE}));
        refused(Reason.SIZE, "train-labels-idx1-ubyte");
        write("train-images-idx3-ubyte", idx(PICTURES, new int[] {70_000, 70_000, 70_000}));
        refused(Reason.SIZE, "train-images-idx3-ubyte");
    }

    @Test
    void refusesPicturesThatAreNotSquareOrOfAnotherSize() throws IOException {
        write("train-images-idx3-ubyte", idx(PICTURES, new int[] {3, 1, 2}, 1, 2, 3, 4, 5, 6));
        refused(Reason.SIZE, "train-images-idx3-ubyte");
        write("train-images-idx3-ubyte", idx(PICTURES, new int[] {3, 1, 1}, 1, 2, 3));
        UnreadablePictures refused = refused(Reason.SIZE, "t10k-images-idx3-ubyte");
        assertEquals(1, refused.expected());
        assertEquals(2, refused.found());
    }

    @Test
    void refusesLabelsThatDoNotFitThePictures() throws IOException {
        write("train-labels-idx1-ubyte", idx(LABELS, new int[] {2}, 7, 0));
        UnreadablePictures refused = refused(Reason.COUNTS, "train-labels-idx1-ubyte");
        assertEquals(3, refused.expected());
        assertEquals(2, refused.found());
        write("train-labels-idx1-ubyte", idx(LABELS, new int[] {3}, 7, 0, 200));
        assertEquals(200, refused(Reason.LABEL, "train-labels-idx1-ubyte").found());
    }

    @Test
    void saysWhenAnArchiveIsBroken() throws IOException {
        zip("train-images-idx3-ubyte", "train-images-idx3-ubyte.gz");
        byte[] whole = Files.readAllBytes(folder.resolve("train-images-idx3-ubyte.gz"));
        write("train-images-idx3-ubyte.gz", Arrays.copyOf(whole, whole.length - 9));
        refused(Reason.FAILED, "train-images-idx3-ubyte.gz");
    }
}
