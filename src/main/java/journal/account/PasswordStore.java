package journal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import journal.security.EventKind;
import journal.security.Happening;
import journal.security.SecurityLog;

/** Stores the hashes of new passwords. */
@ApplicationScoped
public class PasswordStore {
    @Inject AccountRepository accounts;
    @Inject SessionRepository sessions;
    @Inject Notices notices;
    @Inject SecurityLog log;

    /**
     * Stores the hash of a new password, which ends the sessions of the account, and tells its owner by mail. Its version decides between two changes at the same moment.
     *
     * @param verified the account as it was when its old password was verified
     * @return the account with the new hash; empty where its sessions have ended meanwhile, as by another change
     */
    @Transactional
    public Optional<Account> replace(Account verified, String hash) {
        Optional<Account> unchanged = accounts.find(verified.getId()).filter(VerifiedAccount.of(verified)::isStill);
        unchanged.ifPresent(account -> change(account, hash));
        return unchanged;
    }

    private void change(Account account, String hash) {
        account.changePassword(hash);
        sessions.removeAll(account);
        notices.passwordChanged(account);
        log.add(Happening.of(EventKind.PASSWORD_CHANGED, account.getId()));
    }
}
