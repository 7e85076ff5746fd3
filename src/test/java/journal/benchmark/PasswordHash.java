package journal.benchmark;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** A password's hash as the journal stores it in production: PBKDF2-HMAC-SHA256 (RFC 8018, 5.2). */
final class PasswordHash {
    /** The default of {@code JOURNAL_PASSWORD_ITERATIONS}. */
    static final int ITERATIONS = 600_000;

    private static final String ALGORITHM = "PBKDF2WithHmacSHA256";
    private static final int BYTES = 32; // of the salt, and of the hash

    private PasswordHash() {
    }

    /** The hash of a password, with a new salt. */
    static String of(String password) {
        var salt = new byte[BYTES];
        new SecureRandom().nextBytes(salt);
        try {
            var key = new PBEKeySpec(password.toCharArray(), salt, ITERATIONS, BYTES * Byte.SIZE);
            byte[] hash = SecretKeyFactory.getInstance(ALGORITHM).generateSecret(key).getEncoded();
            Base64.Encoder text = Base64.getEncoder();
            return String.join(":", ALGORITHM, String.valueOf(ITERATIONS), text.encodeToString(salt), text.encodeToString(hash));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This Java has no " + ALGORITHM, missing);
        }
    }
}
