package journal.web;

import java.security.SecureRandom;
import java.util.Base64;

/** A text that nobody guesses. */
public final class Secret {
    private static final int BYTES = 24; // 192 bits of chance
    private static final SecureRandom RANDOM = new SecureRandom();

    /** How long one is, in characters. */
    static final int LENGTH = BYTES / 3 * 4;

    private Secret() {
    }

    /** A new one, of 32 characters that an address may have as they are (RFC 4648, 5). */
    public static String text() {
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }
}
