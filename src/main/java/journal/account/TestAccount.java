package journal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import journal.setting.Role;
import journal.setting.Settings;
import journal.setting.WrongSetting;

/**
 * The user {@code test}, who can sign in only where the setting {@code TEST_PASSWD} holds the hash of a password. A person's account of this
 * name is that person's.
 */
@ApplicationScoped
public class TestAccount {
    private static final Logger LOG = Logger.getLogger(TestAccount.class.getName());
    private static final Username NAME = Username.of("test");

    @Inject AccountRepository accounts;
    @Inject Settings settings;

    /**
     * Adds the account, or sets its password to that of the setting; without the setting, nobody can sign in to it.
     *
     * @throws WrongSetting where the setting holds no hash of werkzeug's
     */
    @Transactional
    public void keep() {
        Optional<Account> found = accounts.known(NAME);
        settings.testPassword().ifPresentOrElse(hash -> open(found, hash),
                () -> found.filter(Account::isOfSetting).ifPresent(Account::close));
    }

    private void open(Optional<Account> found, String hash) {
        if (!WerkzeugHash.isWellFormed(hash)) {
            throw new WrongSetting("TEST_PASSWD", "empty or a password hash as werkzeug's generate_password_hash writes it");
        }
        if (found.isEmpty()) {
            accounts.add(Account.ofSetting(NAME, hash, Set.of(Role.AUTHOR), Instant.now()));
        } else if (found.get().isOfSetting()) {
            found.get().changePassword(hash);
        } else {
            LOG.log(Level.WARNING, "A person has registered the name test: TEST_PASSWD changes nothing about that account");
        }
    }
}
