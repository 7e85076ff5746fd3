package journal.account;

import com.nulabinc.zxcvbn.StandardDictionaries;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Set;

/** The passwords that attackers try first: the list of zxcvbn, about 30,000 (NIST SP 800-63B, 3.1.1.2; ASVS 5.0, 6.2.4). */
@ApplicationScoped
public class CommonPasswords {
    private final Set<String> list = load();

    /** Whether the password is one of them, without regard to case. */
    public boolean contains(String password) {
        return list.contains(password.toLowerCase(Locale.ROOT));
    }

    private static Set<String> load() {
        try {
            return Set.copyOf(StandardDictionaries.PASSWORDS_LOADER.load().getFrequencies());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
