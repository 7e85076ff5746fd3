package journal.web;

import java.security.SecureRandom;
import java.util.Base64;

/** A random text for secrets. */
public final class Secret {
    private static final int BYTES = 24; // 192 bits of chance
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Its length in characters. */
    static final int LENGTH = BYTES / 3 * 4;

    private Secret() {
    }

    /** A new secret of 32 characters, all allowed in a URL (RFC 4648, 5). */
    public static String text() {
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }
}
