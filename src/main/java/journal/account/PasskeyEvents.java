package journal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import journal.passkey.PasskeyChange;
import journal.passkey.PasskeyChange.Kind;
import journal.security.EventKind;
import journal.security.Happening;
import journal.security.SecurityLog;

/** What follows from a change of a passkey, in its transaction: a security event, a mail, and the end of other sessions. */
@ApplicationScoped
public class PasskeyEvents {
    @Inject Notices notices;
    @Inject SecurityLog log;
    @Inject SignedIn signedIn;
    @Inject SessionRepository sessions;

    void note(@Observes PasskeyChange change) {
        if (change.kind() == Kind.ADDED) { // as with an app: from now on there is a stronger proof than theirs
            signedIn.session().ifPresent(sessions::removeOthers);
        }
        var happening = Happening.of(change.kind() == Kind.ADDED ? EventKind.PASSKEY_ADDED : EventKind.PASSKEY_REMOVED, change.account());
        Optional<Account> other = signedIn.account().filter(one -> one.getId() != change.account());
        if (other.isEmpty()) { // else an administrator tells it
            notices.passkeyChanged(change);
        }
        log.add(other.map(administrator -> happening.by(administrator.getId())).orElse(happening));
    }
}
