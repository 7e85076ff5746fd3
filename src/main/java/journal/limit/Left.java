package journal.limit;

import java.time.Duration;

/**
 * What a limit has left.
 *
 * @param tries how many more are allowed
 * @param time until all of them are allowed again; zero where none was counted
 */
public record Left(int tries, Duration time) {
}
