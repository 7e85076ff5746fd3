package journal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import journal.setting.Role;
import journal.setting.Settings;

/** Somebody becomes a member of the journal. */
@ApplicationScoped
public class Registration {
    @Inject AccountRepository accounts;
    @Inject Passwords passwords;
    @Inject Administrators administrators;
    @Inject Settings settings;

    /**
     * Makes an account with the roles that the settings give.
     *
     * @throws jakarta.persistence.PersistenceException that {@link journal.database.Clash} knows, where the name is taken
     */
    @Transactional
    public void register(Username username, String password) {
        var account = new Account(username, passwords.hash(password), settings.registrationRoles(), Instant.now());
        if (administrators.include(username)) {
            account.grant(Role.ADMIN);
        }
        accounts.add(account);
    }
}
