package rensa.web.view;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A short text that is another for any other contents. */
public final class Fingerprint {
    private final MessageDigest digest;

    public Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has SHA-256
        }
    }

    /** Takes in a part of the contents. */
    public Fingerprint with(byte[] part) {
        digest.update(part);
        return this;
    }

    /** Takes in a part of the contents. */
    public Fingerprint with(String part) {
        return with(part.getBytes(StandardCharsets.UTF_8));
    }

    /** The fingerprint of what was taken in, which ends it. */
    public String hex(int bytes) {
        return HexFormat.of().formatHex(digest.digest(), 0, bytes);
    }
}
