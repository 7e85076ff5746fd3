package journal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import journal.account.MailedLink.Purpose;
import journal.factor.RecoveryCode;
import journal.security.EventKind;
import journal.security.Happening;
import journal.security.SecurityLog;

/** The code by which the owner of an account chooses a new password without a mail. An account has one at the most; only its digest is stored. */
@ApplicationScoped
public class PasswordCode {
    @Inject AccountRepository accounts;
    @Inject EmailRepository links;
    @Inject SecurityLog log;

    /** Whether an account has one. */
    boolean isThere(Account account) {
        return links.has(account, Purpose.CODE);
    }

    /** Makes a new one in place of the one before; gives it, to be shown this once. */
    @Transactional
    public String renew(Account owner) {
        accounts.lock(owner);
        Account account = accounts.find(owner.getId()).orElseThrow();
        String code = RecoveryCode.made();
        links.removeLinks(account, Purpose.CODE);
        links.add(MailedLink.recovering(account, RecoveryCode.plain(code), Instant.now()));
        log.add(Happening.of(EventKind.PASSWORD_CODE_MADE, account.getId()));
        return code;
    }
}
