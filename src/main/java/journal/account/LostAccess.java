package journal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import journal.account.MailedLink.Purpose;
import journal.factor.Factors;
import journal.passkey.PasskeyRepository;
import journal.web.Secret;

/** What an administrator does for somebody who has lost the password or the second factor. Its owner is told by mail. */
@ApplicationScoped
public class LostAccess {
    @Inject Factors factors;
    @Inject PasskeyRepository passkeys;
    @Inject EmailRepository emails;
    @Inject Notices notices;

    /** Whether an account is asked for a second factor, or has passkeys. */
    public boolean hasFactor(Account account) {
        return factors.areOn(account.getId()) || !passkeys.of(account.getId()).isEmpty();
    }

    /** Removes the second factor and the passkeys of an account, and ends its sessions. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void removeFactor(Account account, Instant now) {
        if (factors.areOn(account.getId())) {
            factors.remove(account.getId(), now);
        }
        passkeys.removeAll(account.getId());
        account.endSessions();
        notices.factorsReset(account);
    }

    /**
     * Makes a link to a new password in place of one before. Nothing else changes until it is used.
     *
     * @return its secret, which is stored nowhere
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public String link(Account account, Instant now) {
        String secret = Secret.text();
        emails.removeLinks(account, Purpose.HANDED);
        emails.add(MailedLink.handed(account, secret, now));
        notices.passwordResetMade(account);
        return secret;
    }
}
