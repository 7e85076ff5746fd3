package journal.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import journal.account.Attempt.Result;
import journal.factor.Factors;
import journal.security.EventKind;
import journal.security.Happening;
import journal.security.SecurityLog;

/** A signed-in user shows again who they are: by the password, and by a code where the account has a second factor. */
@RequestScoped
public class Confirmation {
    @Inject PasswordTries passwordTries;
    @Inject CodeTries codeTries;
    @Inject Passwords passwords;
    @Inject Factors factors;
    @Inject SessionChanges changes;
    @Inject SecurityLog log;

    /**
     * What became of it, and where.
     *
     * @param field what is to be typed again
     */
    record Outcome(Attempt attempt, String field) {
    }

    /** Verifies what was typed, and stores that the session was proved. */
    Outcome attempt(Session session, String password, String code) {
        Account account = session.account();
        var outcome = new Outcome(passwordTries.make(Username.of(account.getUsername()),
                () -> passwords.verify(password, account.getPasswordHash())), "password");
        if (outcome.attempt().result() == Result.DONE && factors.areOn(account.getId())) {
            outcome = new Outcome(codeTries.make(account, () -> factors.accept(account.getId(), code, Instant.now())), "code");
        }
        if (outcome.attempt().result() == Result.DONE) {
            store(session);
        } else if (outcome.attempt().result() == Result.REFUSED) {
            log.addFailure(Happening.of(outcome.field().equals("code") ? EventKind.CODE_REFUSED : EventKind.PASSWORD_REFUSED,
                    account.getId()));
        }
        return outcome;
    }

    /** Stores that the session was proved. */
    void store(Session session) {
        changes.prove(session, Instant.now());
    }
}
