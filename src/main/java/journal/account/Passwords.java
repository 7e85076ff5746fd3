package journal.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.text.Normalizer;
import java.util.Base64;
import java.util.Map;
import journal.setting.Settings;

/**
 * Hashes passwords with PBKDF2-HMAC-SHA256 (RFC 8018, 5.2) and the iterations of the setting. Verifies such hashes, also with other
 * parameters, and those of Flask's werkzeug. A password is normalised NFC first (RFC 8265, 4.2.2).
 */
@ApplicationScoped
public class Passwords {
    private static final String ALGORITHM = "PBKDF2WithHmacSHA256";
    private static final int SALT_BYTES = 32;
    private static final int FEWEST_SALT_BYTES = 16;
    private static final int KEY_BYTES = 32;
    private static final int PARTS = 4; // algorithm:iterations:salt:hash, as Pbkdf2PasswordHash writes it

    @Inject Pbkdf2PasswordHash pbkdf2;
    @Inject Settings settings;

    private String nobodys;

    @PostConstruct
    void initialize() {
        pbkdf2.initialize(Map.of("Pbkdf2PasswordHash.Algorithm", ALGORITHM,
                "Pbkdf2PasswordHash.Iterations", String.valueOf(settings.passwordIterations()),
                "Pbkdf2PasswordHash.SaltSizeBytes", String.valueOf(SALT_BYTES),
                "Pbkdf2PasswordHash.KeySizeBytes", String.valueOf(KEY_BYTES)));
        nobodys = hash("");
    }

    /** The hash of a password, with its parameters and a new salt. */
    public String hash(String password) {
        return pbkdf2.generate(normalized(password).toCharArray());
    }

    /** Whether it is the password of this hash; false for a hash that is broken or would take too long. */
    public boolean verify(String password, String hash) {
        if (WerkzeugHash.isOne(hash)) {
            // werkzeug hashed the typed text without normalising it
            return WerkzeugHash.verify(password.toCharArray(), hash)
                    || !normalized(password).equals(password) && WerkzeugHash.verify(normalized(password).toCharArray(), hash);
        }
        return parameters(hash).length == PARTS && pbkdf2.verify(normalized(password).toCharArray(), hash);
    }

    /** Takes the time of {@link #verify}, for an account that does not exist: the time tells nothing. */
    public void verifyUnknown(String password) {
        pbkdf2.verify(normalized(password).toCharArray(), nobodys);
    }

    /** Whether the hash is weaker than one made today. */
    public boolean isOutdated(String hash) {
        String[] parameters = parameters(hash);
        return parameters.length != PARTS || !parameters[0].equals(ALGORITHM)
                || Integer.parseInt(parameters[1]) < settings.passwordIterations()
                || Base64.getDecoder().decode(parameters[2]).length < FEWEST_SALT_BYTES;
    }

    private static String[] parameters(String hash) {
        return hash.split(":");
    }

    private static String normalized(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }
}
