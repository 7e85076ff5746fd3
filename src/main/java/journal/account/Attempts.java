package journal.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import journal.account.Attempt.Result;
import journal.database.Clash;
import journal.limit.Counter;
import journal.limit.TallyRepository;
import journal.limit.Turns;
import journal.setting.AccessSettings;
import journal.web.RetryAfter;

/** Makes attempts that hash a password: so many of somebody, and so many at once on this node. Other attempts are only counted. */
@ApplicationScoped
public class Attempts {
    private static final RetryAfter SOON = new RetryAfter(5);
    private static final RetryAfter NEVER = new RetryAfter(0);
    private static final int CLASHES = 3;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    @Inject TallyRepository tallies;
    @Inject AccessSettings settings;

    private Turns hashes;

    @PostConstruct
    void begin() {
        hashes = new Turns(settings.hashes(), settings.hashesWaiting(), LONGEST_WAIT);
    }

    /**
     * Makes an attempt, unless it has to wait. It is counted before it is made, so that many at once are counted, too.
     *
     * @param work hashes the password; false where what was typed is wrong
     */
    Attempt make(List<Counter> counters, Supplier<Boolean> work) {
        Optional<RetryAfter> wait = count(counters);
        if (wait.isPresent()) {
            return Attempt.early(wait.get());
        }
        Optional<Boolean> done = hashes.take(work::get);
        if (done.isEmpty()) {
            counters.forEach(this::takeBack);
            return new Attempt(Result.BUSY, SOON);
        }
        return new Attempt(done.get() ? Result.DONE : Result.REFUSED, NEVER);
    }

    /** Counts an attempt, unless it has to wait; gives how long. */
    Optional<RetryAfter> count(List<Counter> counters) {
        for (int clashes = 0; clashes < CLASHES; clashes++) {
            try {
                return counted(counters);
            } catch (PersistenceException failure) {
                if (!Clash.isIn(failure)) { // of another request that has added the same tally
                    throw failure;
                }
            }
        }
        return counted(counters);
    }

    /** Takes back an attempt that was counted. */
    void takeBack(Counter counter) {
        tallies.takeBack(counter);
    }

    /** Forgets the attempts of a counter. */
    void forget(Counter counter) {
        tallies.remove(counter);
    }

    private Optional<RetryAfter> counted(List<Counter> counters) {
        return tallies.add(counters, Instant.now()).map(RetryAfter::of);
    }
}
