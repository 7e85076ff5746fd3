package journal.leaving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;
import journal.account.AccountRepository;
import journal.account.Departure;
import journal.schedule.Schedule;

/** Looks every hour for those who leave: reminds some, and removes the accounts whose day has come. */
@ApplicationScoped
public class Leavers {
    private static final Logger LOG = Logger.getLogger(Leavers.class.getName());
    private static final Duration FIRST = Duration.ofMinutes(3); // when the start is over
    private static final Duration EVERY = Duration.ofHours(1);
    private static final int MOST = 1_000; // accounts that a look finds

    @Inject Schedule schedule;
    @Inject AccountRepository accounts;
    @Inject Departures departures;
    @Inject Removal removal;

    /** Begins with it, until the application stops. */
    public void begin() {
        schedule.begin(FIRST, EVERY, () -> look(Instant.now()));
    }

    /** Does what is due at a moment. */
    void look(Instant now) {
        accounts.leavingBefore(now, MOST).forEach(id -> attempt(() -> remove(id, now)));
        accounts.leavingBefore(now.plus(Departure.NOTICE), MOST).forEach(id -> attempt(() -> departures.remind(id, now)));
    }

    private void remove(long id, Instant now) {
        while (removal.step(id, now)) {
            continue; // in small steps: nobody waits for it
        }
    }

    // the others go on
    private static void attempt(Runnable one) {
        try {
            one.run();
        } catch (RuntimeException | Error failure) {
            LOG.log(Level.WARNING, "Somebody who leaves was not reminded, or not removed to the end; the next try is in an hour", failure);
        }
    }
}
