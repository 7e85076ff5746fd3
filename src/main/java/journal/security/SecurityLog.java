package journal.security;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import journal.web.HttpExchange;

/** Notes what happens to accounts in this request, with where it comes from: a row in the database, and a line in the log. */
@RequestScoped
public class SecurityLog {
    private static final Logger LOG = Logger.getLogger(SecurityLog.class.getName());

    @Resource ManagedExecutorService executor;

    @Inject SecurityEvents events;
    @Inject HttpExchange exchange;

    /** Notes what happened, in the transaction of what it tells. */
    @Transactional
    public void add(Happening happening) {
        events.add(happening, origin(), Instant.now());
    }

    /** Notes what failed: always in the log; in the database where it is about an account that has not had too many in a day. */
    public void addFailure(Happening failure) {
        events.addFailure(failure, origin(), Instant.now());
    }

    /** Notes what failed after the answer, whose time would else tell whether there is such an account. */
    public void addFailureLater(Happening failure) {
        Origin origin = origin();
        Instant now = Instant.now();
        executor.execute(() -> {
            try {
                events.addFailure(failure, origin, now);
            } catch (RuntimeException lost) { // nobody else would hear of it
                LOG.log(Level.SEVERE, "A failure was not noted", lost);
            }
        });
    }

    private Origin origin() {
        return Optional.ofNullable(exchange.request()).map(Origin::of).orElse(Origin.NONE);
    }
}
