package journal.limit;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The tries of somebody, as they are stored.
 *
 * @param openAt from when on there may be another one
 * @param endsAt from when on they are forgotten
 */
record Tally(int tries, Instant openAt, Instant endsAt) {
    /** From when on there may be another try that need not wait: before any that is made at the same time. */
    static final Instant OPEN = Instant.EPOCH;

    /** How long the next try has to wait; empty where it need not. */
    Optional<Duration> wait(Instant now) {
        return now.isBefore(openAt) ? Optional.of(Duration.between(now, openAt)) : Optional.empty();
    }
}
