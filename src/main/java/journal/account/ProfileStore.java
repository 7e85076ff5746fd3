package journal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Stores what owners of accounts tell about them. */
@ApplicationScoped
public class ProfileStore {
    @Inject AccountRepository accounts;
    @Inject Event<ProfileChanged> changes;

    /** Stores a profile; every page shows it from then on. */
    @Transactional
    public void store(Account owner, Profile profile) {
        Account account = accounts.find(owner.getId()).orElseThrow();
        Profile before = account.profile();
        if (!profile.equals(before)) {
            account.introduce(profile);
            changes.fire(new ProfileChanged(account, !profile.name().equals(before.name())));
        }
    }
}
