package journal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import journal.setting.Role;
import journal.setting.Settings;

/** The administrators: the setting names them, before or after they register. */
@ApplicationScoped
public class Administrators {
    @Inject AccountRepository accounts;
    @Inject Settings settings;

    /** Adds the role to those that have registered. */
    @Transactional
    public void keep() {
        settings.admins().forEach(name -> accounts.named(Username.of(name)).ifPresent(account -> account.grant(Role.ADMIN)));
    }

    /** Whether the setting names this user. */
    boolean include(Username username) {
        return settings.admins().stream().anyMatch(name -> Username.of(name).key().equals(username.key()));
    }
}
