package journal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import journal.security.EventKind;
import journal.security.Happening;
import journal.security.SecurityLog;

/** Stores the new usernames of accounts. */
@ApplicationScoped
public class UsernameStore {
    @Inject AccountRepository accounts;
    @Inject Notices notices;
    @Inject SecurityLog log;
    @Inject Event<ProfileChanged> changes;

    /**
     * Gives an account another name, and tells its owner by mail. Its sessions go on, and the name before is nobody else's for good.
     *
     * @param read the account as it was when its session was looked at
     * @return false where its sessions have ended meanwhile, or it has another name
     * @throws jakarta.persistence.PersistenceException that {@link journal.database.Clash} knows, where the name is somebody else's
     */
    @Transactional
    public boolean replace(Account read, Username name) {
        accounts.lock(read);
        String before = read.getUsername();
        Optional<Account> unchanged = accounts.find(read.getId()).filter(VerifiedAccount.of(read)::isStill)
                .filter(account -> account.getUsername().equals(before));
        unchanged.ifPresent(account -> {
            accounts.rename(account, name);
            notices.renamed(account, before);
            log.add(Happening.of(EventKind.USERNAME_CHANGED, account.getId()).with("names", before + ',' + account.getUsername()));
            changes.fire(new ProfileChanged(account, true));
        });
        return unchanged.isPresent();
    }
}
