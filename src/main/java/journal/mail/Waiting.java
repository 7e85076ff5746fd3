package journal.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A mail that waits to be sent.
 *
 * @param name the first part of its Message-ID
 * @param attempts how often it was tried
 * @param dueAt when it is tried next; where a node is sending it, the end of that node's lease
 */
record Waiting(long id, String name, Letter letter, Instant createdAt, int attempts, Instant dueAt) {
    private static final List<Duration> PAUSES = List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(30),
            Duration.ofHours(2), Duration.ofHours(4), Duration.ofHours(8));
    private static final Duration LONGEST = Duration.ofDays(2);

    /** The same one while a node sends it. */
    Waiting claimed(Instant until) {
        return new Waiting(id, name, letter, createdAt, attempts + 1, until);
    }

    /** When to try again after a failure; empty where it was tried for long enough. */
    Optional<Instant> next(Instant now) {
        Instant next = now.plus(PAUSES.get(Math.min(attempts, PAUSES.size()) - 1));
        return next.isAfter(createdAt.plus(LONGEST)) ? Optional.empty() : Optional.of(next);
    }
}
