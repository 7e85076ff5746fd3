package journal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import journal.setting.RegistrationMode;
import journal.setting.Settings;

/** Who may register at this moment: as an administrator has chosen, or as the setting says. The database has it, so all nodes have the same. */
@ApplicationScoped
public class RegistrationRules {
    @PersistenceContext EntityManager em;
    @Inject AccountDirectory directory;
    @Inject Administrators administrators;
    @Inject Settings settings;

    /** Who may register. */
    public RegistrationMode mode() {
        return chosen().orElseGet(settings::registration);
    }

    /** What an administrator has chosen; empty where the setting says it. */
    public Optional<RegistrationMode> chosen() {
        return em.find(RegistrationRule.class, RegistrationRule.ID).chosen();
    }

    /**
     * Chooses who may register, in the caller's transaction.
     *
     * @param mode empty where the setting is to say it
     * @return false where it was chosen before
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean choose(Optional<RegistrationMode> mode) {
        RegistrationRule rule = em.find(RegistrationRule.class, RegistrationRule.ID, LockModeType.PESSIMISTIC_WRITE);
        boolean isNew = !rule.chosen().equals(mode);
        rule.choose(mode);
        return isNew;
    }

    /** Who may register as far as this name is concerned: the first administrator, whom the setting names, always may. */
    RegistrationMode modeFor(Username username) {
        RegistrationMode mode = mode();
        boolean isFirst = mode != RegistrationMode.OPEN && administrators.include(username) && directory.administrators().isEmpty();
        return isFirst ? RegistrationMode.OPEN : mode;
    }

    /** Who may register, for a page that does not know the name yet: without an administrator the form is there for the first one. */
    RegistrationMode modeForAnybody() {
        RegistrationMode mode = mode();
        boolean isAwaited = !mode.isOffered() && !settings.admins().isEmpty() && directory.administrators().isEmpty();
        return isAwaited ? RegistrationMode.OPEN : mode;
    }
}
