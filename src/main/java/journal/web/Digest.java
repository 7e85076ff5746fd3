package journal.web;

import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Shortened SHA-256 digests, with a key or without. */
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

    /**
     * The message authentication code HMAC-SHA-256 (RFC 2104), shortened.
     *
     * @param bytes how many bytes of the digest, 1 to 32
     * @return two lower-case hexadecimal digits for each
     */
    public static String keyed(byte[] key, byte[] content, int bytes) {
        try {
            var code = Mac.getInstance("HmacSHA256");
            code.init(new SecretKeySpec(key, code.getAlgorithm()));
            return HexFormat.of().formatHex(code.doFinal(content), 0, bytes);
        } catch (NoSuchAlgorithmException | InvalidKeyException impossible) {
            throw new IllegalStateException("Every Java platform has HMAC-SHA-256", impossible);
        }
    }
}
