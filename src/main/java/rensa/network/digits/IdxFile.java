package rensa.network.digits;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import rensa.network.digits.UnreadablePictures.Reason;

/**
 * A file in the IDX format, in which MNIST is handed on: bytes in one, two or three dimensions.
 *
 * <pre>
 * 0  0            always
 * 1  8            the numbers are bytes without a sign
 * 1  d            how many dimensions; these four bytes are the magic number
 * 4  sizes, d times, the highest byte first
 * …  the bytes, the last dimension running fastest
 * </pre>
 *
 * It is read as it is, or from an archive made by gzip: by its first two bytes, whatever its name.
 *
 * @param sizes one for each dimension
 */
record IdxFile(Path file, int[] sizes, byte[] bytes) {
    private static final int MAGIC_OF_BYTES = 0x0800;
    private static final byte[] GZIP = {0x1f, (byte) 0x8b};
    private static final int BUFFER = 1 << 16;

    /** Twice as many as the largest file of MNIST has. */
    private static final long MOST_BYTES = 100_000_000;

    /**
     * Reads a file.
     *
     * @param dimensions how many it must have
     */
    static IdxFile read(Path file, int dimensions) throws UnreadablePictures {
        try (DataInputStream in = new DataInputStream(opened(file))) {
            int[] sizes = sizes(in, file, dimensions);
            byte[] bytes = in.readNBytes(count(sizes, file));
            IdxFile read = new IdxFile(file, sizes, bytes);
            read.checkEnd(in.read() >= 0);
            return read;
        } catch (IOException e) {
            throw new UnreadablePictures(file, e);
        }
    }

    private static InputStream opened(Path file) throws IOException {
        InputStream plain = Files.newInputStream(file);
        try {
            return isZipped(file) ? new GZIPInputStream(plain, BUFFER) : new BufferedInputStream(plain, BUFFER);
        } catch (IOException e) {
            plain.close();
            throw e;
        }
    }

    private static boolean isZipped(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(GZIP.length), GZIP);
        }
    }

    private static int[] sizes(DataInputStream in, Path file, int dimensions) throws IOException, UnreadablePictures {
        int magic = number(in, file);
        if (magic != MAGIC_OF_BYTES + dimensions) {
            throw new UnreadablePictures(Reason.MAGIC, file, MAGIC_OF_BYTES + dimensions, magic);
        }
        int[] sizes = new int[dimensions];
        for (int i = 0; i < dimensions; i++) {
            sizes[i] = number(in, file);
        }
        return sizes;
    }

    private static int number(DataInputStream in, Path file) throws IOException, UnreadablePictures {
        byte[] four = in.readNBytes(Integer.BYTES);
        if (four.length < Integer.BYTES) {
            throw new UnreadablePictures(Reason.SHORT, file, Integer.BYTES, four.length);
        }
        return ByteBuffer.wrap(four).getInt();
    }

    private static int count(int[] sizes, Path file) throws UnreadablePictures {
        long count = 1;
        for (int size : sizes) {
            if (size < 1 || count > MOST_BYTES / size) {
                throw new UnreadablePictures(Reason.SIZE, file, MOST_BYTES, size);
            }
            count *= size;
        }
        return (int) count;
    }

    private void checkEnd(boolean more) throws UnreadablePictures {
        int expected = count(sizes, file);
        if (bytes.length < expected) {
            throw new UnreadablePictures(Reason.SHORT, file, expected, bytes.length);
        }
        if (more) {
            throw new UnreadablePictures(Reason.LONG, file, expected, expected + 1L);
        }
    }
}
