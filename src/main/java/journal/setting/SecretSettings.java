package journal.setting;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** The keys that encrypt what the database may not tell. All are read once; {@code .env.example} explains them. */
@ApplicationScoped
public class SecretSettings {
    private static final int BYTES = 32;
    private static final String WANTED = "empty or a comma-separated list of keys, each Base64 of " + BYTES + " bytes";
    private static final String OF_DEVELOPERS = Base64.getEncoder()
            .encodeToString("The key of developers, no secret".getBytes(StandardCharsets.UTF_8));

    private final List<SecretKey> keys = Setting.parsed("journal.secret.key", Settings.isDevelopment() ? OF_DEVELOPERS : "", WANTED,
            SecretSettings::parsed);

    /** Reads every setting, at the start: the first wrong one is a {@link WrongSetting}. */
    public void check() {
        // they are read when this bean is created
    }

    /** The keys for AES-256: the first one encrypts, each of them decrypts; none where nothing is to be encrypted. */
    public List<SecretKey> keys() {
        return List.copyOf(keys);
    }

    private static List<SecretKey> parsed(String list) {
        return Arrays.stream(list.split(",")).map(String::strip).filter(key -> !key.isEmpty()).map(SecretSettings::key).toList();
    }

    private static SecretKey key(String text) {
        byte[] key = Base64.getDecoder().decode(text);
        if (key.length != BYTES) {
            throw new IllegalArgumentException();
        }
        return new SecretKeySpec(key, "AES");
    }
}
