package journal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import journal.database.Clash;
import journal.factor.Factors;

/** The beginning of an authenticator app. */
@ApplicationScoped
public class FactorSetup {
    @Inject Factors factors;

    /** Makes the secret of a new app. Of two requests at the same moment one makes it, and both show it. */
    void begin(long account) {
        try {
            factors.begin(account, Instant.now());
        } catch (PersistenceException failure) {
            if (!Clash.isIn(failure)) {
                throw failure;
            }
        }
    }
}
