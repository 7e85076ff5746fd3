package journal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import journal.factor.FactorChange;
import journal.security.EventKind;
import journal.security.Happening;
import journal.security.SecurityEvents;
import journal.security.SecurityLog;

/** What follows from a change of a second factor, and from a copied session, in the transaction of the change: security events, mails, and the end of other sessions. */
@ApplicationScoped
public class FactorEvents {
    @Inject SecurityLog log;
    @Inject SecurityEvents events;
    @Inject Notices notices;
    @Inject SignedIn signedIn;
    @Inject SessionRepository sessions;

    void note(@Observes FactorChange change) {
        if (change.kind() == FactorChange.Kind.ADDED) { // who is signed in elsewhere has shown the password alone
            signedIn.session().ifPresent(sessions::removeOthers);
        }
        Happening happening = Happening.of(switch (change.kind()) {
            case ADDED -> EventKind.FACTOR_ADDED;
            case REMOVED -> EventKind.FACTOR_REMOVED;
            case CODE_USED -> EventKind.RECOVERY_CODE_USED;
            case CODES_MADE -> EventKind.RECOVERY_CODES_MADE;
        }, change.account());
        log.add(change.kind() == FactorChange.Kind.REMOVED ? byWhoIsSignedIn(happening) : happening);
        if (signedIn.account().filter(one -> one.getId() != change.account()).isEmpty()) { // else an administrator tells it
            notices.factorChanged(change);
        }
    }

    void note(@Observes Session.Stolen theft) { // before the request has reached a filter
        events.add(Happening.of(EventKind.SESSION_STOLEN, theft.account()), theft.origin(), theft.at());
    }

    // an administrator may have removed it
    private Happening byWhoIsSignedIn(Happening happening) {
        return signedIn.account().map(Account::getId).map(happening::by).orElse(happening);
    }
}
