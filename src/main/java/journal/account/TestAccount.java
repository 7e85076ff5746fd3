package journal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Set;
import journal.setting.Role;
import journal.setting.Settings;
import journal.setting.WrongSetting;

/** The user {@code test}, who exists only where the setting {@code TEST_PASSWD} holds the hash of a password. */
@ApplicationScoped
public class TestAccount {
    private static final Username NAME = Username.of("test");

    @Inject AccountRepository accounts;
    @Inject Settings settings;

    /**
     * Adds the account, or sets its password to that of the setting.
     *
     * @throws WrongSetting where the setting holds no hash of werkzeug's
     */
    @Transactional
    public void keep() {
        settings.testPassword().ifPresent(this::keep);
    }

    private void keep(String hash) {
        if (!WerkzeugHash.isWellFormed(hash)) {
            throw new WrongSetting("TEST_PASSWD", "empty or a password hash as werkzeug's generate_password_hash writes it");
        }
        accounts.named(NAME).ifPresentOrElse(account -> account.changePassword(hash),
                () -> accounts.add(new Account(NAME, hash, Set.of(Role.AUTHOR), Instant.now())));
    }
}
