package journal.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.Optional;
import journal.account.MailedLink.Purpose;
import journal.database.Clash;
import journal.mail.Mailbox;
import journal.security.EventKind;
import journal.security.Happening;
import journal.security.SecurityLog;
import journal.web.Messages;

/** A change of the e-mail address by a signed-in user who knows the password, within the limits of {@link PasswordTries}, and its confirmation. */
@RequestScoped
public class EmailChange {
    @Inject PasswordTries tries;
    @Inject Passwords passwords;
    @Inject EmailRepository emails;
    @Inject EmailStore store;
    @Inject Messages messages;
    @Inject SecurityLog log;

    /** Verifies the password. */
    Attempt attempt(Account account, String password) {
        Attempt attempt = tries.make(Username.of(account.getUsername()), () -> passwords.verify(password, account.getPasswordHash()));
        if (attempt.result() == Attempt.Result.REFUSED) {
            log.addFailure(Happening.of(EventKind.PASSWORD_REFUSED, account.getId()));
        }
        return attempt;
    }

    /** Mails a link to an address, or removes the address that there is; false where the account has another password meanwhile. */
    boolean store(Account account, Optional<Mailbox> mailbox) {
        return mailbox.map(address -> store.request(account, address, account.language().orElseGet(messages::getLanguage)))
                .orElseGet(() -> store.remove(account));
    }

    /** The link of this secret, where it can still confirm an address. */
    Optional<MailedLink> link(String secret) {
        return emails.link(Purpose.EMAIL, secret, Instant.now());
    }

    /** Confirms the address of the link of this secret; false where the link is not good any more, or another account has the address by now. */
    boolean confirm(String secret) {
        try {
            return store.confirm(secret);
        } catch (PersistenceException failure) {
            if (!Clash.isIn(failure)) {
                throw failure;
            }
            return false;
        }
    }
}
