package rensa.network.digits;

import java.nio.file.Path;

/** Files of pictures that cannot be used: which one, and why. */
public final class UnreadablePictures extends Exception {
    /** What is wrong with a file. */
    public enum Reason {
        /** There is none of that name, with or without {@code .gz}. */
        MISSING,
        /** It is there, but reading it failed: a broken archive, no permission. */
        FAILED,
        /** It does not begin with the magic number of what it should hold. */
        MAGIC,
        /** It names a size that no such file has. */
        SIZE,
        /** It ends before all that its head announces has come. */
        SHORT,
        /** Something follows after all that its head announces. */
        LONG,
        /** A label is no digit. */
        LABEL,
        /** It has not as many labels as there are pictures. */
        COUNTS
    }

    private final Reason reason;
    private final Path file;
    private final long expected;
    private final long found;

    UnreadablePictures(Reason reason, Path file, long expected, long found) {
        super(reason + " in " + file + ": expected " + expected + ", found " + found);
        this.reason = reason;
        this.file = file;
        this.expected = expected;
        this.found = found;
    }

    UnreadablePictures(Path file, Exception cause) {
        super(Reason.FAILED + " in " + file + ": " + cause.getMessage(), cause);
        this.reason = Reason.FAILED;
        this.file = file;
        this.expected = 0;
        this.found = 0;
    }

    public Reason reason() {
        return reason;
    }

    public Path file() {
        return file;
    }

    /** The number that should have stood there, or the largest that may; 0 where the reason is about none. */
    public long expected() {
        return expected;
    }

    /** The number that stands there instead. */
    public long found() {
        return found;
    }
}
