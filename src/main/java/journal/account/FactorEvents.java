package journal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import journal.factor.FactorChange;
import journal.passkey.PasskeyChange;
import journal.security.EventKind;
import journal.security.Happening;
import journal.security.SecurityEvents;
import journal.security.SecurityLog;

/** What follows from a change of a second factor or a passkey, and from a copied session, in the transaction of the change: security events, mails, and the end of other sessions. */
@ApplicationScoped
public class FactorEvents {
    @Inject SecurityLog log;
    @Inject SecurityEvents events;
    @Inject Notices notices;
    @Inject SignedIn signedIn;
    @Inject SessionRepository sessions;

    void note(@Observes FactorChange change) {
        note(switch (change.kind()) {
            case ADDED -> EventKind.FACTOR_ADDED;
            case REMOVED -> EventKind.FACTOR_REMOVED;
            case CODE_USED -> EventKind.RECOVERY_CODE_USED;
            case CODES_MADE -> EventKind.RECOVERY_CODES_MADE;
        }, change.account(), change.kind() == FactorChange.Kind.ADDED, () -> notices.factorChanged(change));
    }

    void note(@Observes PasskeyChange change) {
        boolean added = change.kind() == PasskeyChange.Kind.ADDED;
        note(added ? EventKind.PASSKEY_ADDED : EventKind.PASSKEY_REMOVED, change.account(), added, () -> notices.passkeyChanged(change));
    }

    void note(@Observes Session.Stolen theft) { // before the request has reached a filter
        events.add(Happening.of(EventKind.SESSION_STOLEN, theft.account()), theft.origin(), theft.at());
    }

    private void note(EventKind kind, long account, boolean added, Runnable mail) {
        if (added) { // who is signed in elsewhere has shown less
            signedIn.session().ifPresent(sessions::removeOthers);
        }
        Optional<Long> administrator = signedIn.account().map(Account::getId).filter(id -> id != account);
        if (administrator.isEmpty()) { // who tells it otherwise
            mail.run();
        }
        Happening happening = Happening.of(kind, account);
        log.add(administrator.map(happening::by).orElse(happening));
    }
}
