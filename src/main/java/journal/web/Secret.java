package journal.web;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;

/** A random text for secrets. */
public final class Secret {
    private static final int BYTES = 24; // 192 bits of chance
    private static final int SHA_256 = 32; // bytes
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Its length in characters. */
    static final int LENGTH = BYTES / 3 * 4;

    private Secret() {
    }

    /** What the database has of a secret, or of a text with one in it: its SHA-256 digest. Secrets are random and long, so a plain digest protects them. */
    public static String digest(String secret) {
        return Digest.of(secret.getBytes(StandardCharsets.UTF_8), SHA_256);
    }

    /** A new secret of 32 characters, all allowed in a URL (RFC 4648, 5). */
    public static String text() {
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }
}
