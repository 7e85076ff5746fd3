package journal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import journal.setting.Role;
import journal.setting.Settings;

/** The administrators: the setting names them, before or after they register. Who is named no more is none from the next start on. */
@ApplicationScoped
public class Administrators {
    @Inject AccountRepository accounts;
    @Inject Settings settings;

    /** Gives the role to those that have registered, and takes it from those that had it of the setting before. */
    @Transactional
    public void keep() {
        accounts.withSettingRoles().forEach(this::giveRoles);
        settings.admins().forEach(name -> accounts.named(Username.of(name)).ifPresent(this::giveRoles));
    }

    /** Gives an account the roles that it has of the setting, or none. */
    void giveRoles(Account account) {
        account.takeFromSettings(include(Username.of(account.getUsername())) ? Set.of(Role.ADMIN) : Set.of());
    }

    /** Whether the setting names this user. */
    boolean include(Username username) {
        return settings.admins().stream().anyMatch(name -> Username.of(name).key().equals(username.key()));
    }
}
