package journal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import journal.setting.Role;
import journal.setting.Settings;

/** Those who look after the journal: the setting names them, whether they have registered or will. */
@ApplicationScoped
public class Administrators {
    @Inject AccountRepository accounts;
    @Inject Settings settings;

    /** Gives the role to those that there are; who has it keeps it. */
    @Transactional
    public void keep() {
        settings.admins().forEach(name -> accounts.named(Username.of(name)).ifPresent(account -> account.grant(Role.ADMIN)));
    }

    /** Whether the setting names this one. */
    boolean include(Username username) {
        return settings.admins().stream().anyMatch(name -> Username.of(name).key().equals(username.key()));
    }
}
