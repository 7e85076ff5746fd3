package journal.schedule;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What has become of a repeated task, on whichever node.
 *
 * @param name that of the class which holds its schedule
 * @param succeeded when the last run without a failure ended
 * @param took how long that run took
 * @param failed when the last run with a failure ended
 * @param failure the class of what it has thrown; empty where none has failed
 * @param next when the node runs it again that ran it last; empty where the task has ended
 */
public record TaskState(String name, Optional<Instant> succeeded, Duration took, Optional<Instant> failed, String failure,
        Optional<Instant> next) {
    private static final Duration PATIENCE = Duration.ofMinutes(5); // more than the time between two notes of a run
    private static final double SECOND = 1_000;

    /** Whether its next run is to come. */
    public boolean isPlanned(Instant now) {
        return next.filter(moment -> moment.isAfter(now)).isPresent();
    }

    /** Whether it should have run some time ago. */
    public boolean isLate(Instant now) {
        return next.filter(moment -> moment.plus(PATIENCE).isBefore(now)).isPresent();
    }

    /** How long the last run without a failure took, in seconds. */
    public double seconds() {
        return took.toMillis() / SECOND;
    }
}
