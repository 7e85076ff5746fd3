package journal.schedule;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A run of a repeated task.
 *
 * @param task the name of the task
 * @param failure the class of what it has thrown, or has noted as its failure
 * @param next when this node runs it again; empty where the task has ended
 */
record TaskRun(String task, Instant endedAt, Duration took, Optional<String> failure, Optional<Instant> next) {
}
