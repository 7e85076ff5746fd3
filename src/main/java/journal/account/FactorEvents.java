package journal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import journal.factor.FactorChange;
import journal.security.EventKind;
import journal.security.Happening;
import journal.security.SecurityLog;

/** Notes as security events what becomes of second factors and of copied sessions, in the transaction of the change. */
@ApplicationScoped
public class FactorEvents {
    @Inject SecurityLog log;

    void note(@Observes FactorChange change) {
        log.add(Happening.of(switch (change.kind()) {
            case ADDED -> EventKind.FACTOR_ADDED;
            case REMOVED -> EventKind.FACTOR_REMOVED;
            case CODE_USED -> EventKind.RECOVERY_CODE_USED;
            case CODES_MADE -> EventKind.RECOVERY_CODES_MADE;
        }, change.account()));
    }

    void note(@Observes Session.Stolen theft) {
        log.add(Happening.of(EventKind.SESSION_STOLEN, theft.account()));
    }
}
