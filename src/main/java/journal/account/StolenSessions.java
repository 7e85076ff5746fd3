package journal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Logs that a session was stolen, and ended for that. */
@ApplicationScoped
public class StolenSessions {
    private static final Logger LOG = Logger.getLogger(StolenSessions.class.getName());

    void log(@Observes(during = TransactionPhase.AFTER_SUCCESS) Session.Stolen theft) {
        LOG.log(Level.WARNING, "A former secret of session {0} of account {1} was used, so the session has ended",
                new Object[] {String.valueOf(theft.session()), String.valueOf(theft.account())});
    }
}
