package journal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import journal.security.EventKind;
import journal.security.Happening;
import journal.security.Origin;
import journal.security.SecurityEvents;
import journal.setting.Role;
import journal.setting.Settings;

/** The administrators: the setting names them, before or after they register. Who is named no more is none from the next start on. */
@ApplicationScoped
public class Administrators {
    private static final Logger LOG = Logger.getLogger(Administrators.class.getName());

    @Inject AccountRepository accounts;
    @Inject Settings settings;
    @Inject SecurityEvents events;

    /** Gives the role to those that have registered, and takes it from those that had it of the setting before. */
    @Transactional
    public void keep() {
        accounts.withSettingRoles().forEach(this::keep);
        settings.admins().forEach(name -> accounts.named(Username.of(name)).ifPresentOrElse(this::keep, () -> warn(name)));
    }

    private static void warn(String name) {
        LOG.log(Level.WARNING, "JOURNAL_ADMINS names {0}, which nobody has registered: whoever does becomes an administrator", name);
    }

    private void keep(Account account) {
        boolean before = account.roles().areOfSettings(Role.ADMIN);
        giveRoles(account);
        if (account.roles().areOfSettings(Role.ADMIN) != before) {
            events.add(Happening.of(before ? EventKind.ROLE_TAKEN : EventKind.ROLE_GIVEN, account.getId()).with("role", Role.ADMIN),
                    Origin.NONE,
                    Instant.now());
        }
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
