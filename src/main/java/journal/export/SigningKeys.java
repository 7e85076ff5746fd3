package journal.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import journal.setting.SecretSettings;

/** The keys that sign exports, derived from the secrets of the settings: the first one signs, each of them proves. Without a secret there is none. */
@ApplicationScoped
public class SigningKeys {
    @Inject SecretSettings settings;

    /** The key that signs. */
    Optional<SigningKey> current() {
        return all().stream().findFirst();
    }

    /** The public keys, the one that signs first; empty where there is none. */
    String pem() {
        return all().stream().map(SigningKey::pem).collect(Collectors.joining());
    }

    private List<SigningKey> all() {
        return settings.keys().stream().map(SigningKey::of).toList();
    }
}
