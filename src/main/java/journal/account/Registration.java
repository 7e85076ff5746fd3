package journal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import journal.setting.Settings;

/** Somebody becomes a member of the journal. */
@ApplicationScoped
public class Registration {
    @Inject AccountRepository accounts;
    @Inject Passwords passwords;
    @Inject Settings settings;

    /**
     * Makes an account with the roles that the setting gives.
     *
     * @throws jakarta.persistence.PersistenceException that {@link journal.database.Clash} knows, where the name is taken
     */
    @Transactional
    public void register(Username username, String password) {
        accounts.add(new Account(username, passwords.hash(password), settings.registrationRoles(), Instant.now()));
    }
}
