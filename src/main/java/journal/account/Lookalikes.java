package journal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.OptionalLong;
import java.util.logging.Level;
import java.util.logging.Logger;
import journal.database.Clash;

/** Names that look the same: the accounts that were there before their skeletons were stored. */
@ApplicationScoped
public class Lookalikes {
    private static final Logger LOG = Logger.getLogger(Lookalikes.class.getName());

    @Inject AccountRepository accounts;

    /** Stores the skeletons that are missing. Of accounts that look alike all stay, and the oldest one has the skeleton. */
    public void keep() {
        try {
            OptionalLong last = OptionalLong.of(0);
            while (last.isPresent()) {
                last = accounts.addSkeletons(last.getAsLong());
            }
        } catch (PersistenceException failure) {
            if (!Clash.isIn(failure)) {
                throw failure;
            }
            LOG.log(Level.INFO, "Another server stores the skeletons of usernames; the next start looks for the rest.");
        }
    }
}
