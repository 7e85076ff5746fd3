package journal.web;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 of some content, shortened to what names a version of it. */
public final class Digest {

    private Digest() {
    }

    /**
     * @param bytes how many bytes of the digest, 1 to 32
     * @return two lower-case hexadecimal digits for each
     */
    public static String of(byte[] content, int bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content), 0, bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
