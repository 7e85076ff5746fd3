package journal.factor;

import java.security.SecureRandom;

/** A random code for people to keep and to type, of 120 bits: a plain digest protects it. */
public final class RecoveryCode {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 15; // 120 bits

    private RecoveryCode() {
    }

    /** A new one of 24 letters and digits, in groups of four with hyphens between them. */
    public static String made() {
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        return Base32.groups(random, "-");
    }

    /** The letters and digits alone of one that somebody has typed, in upper case. */
    public static String plain(String typed) {
        return new TypedCode(typed).text();
    }
}
