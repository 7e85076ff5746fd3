package journal.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Duration;
import java.util.Optional;

/**
 * The time after which a refused request may come again: the header {@code Retry-After} (RFC 9110, 10.2.3), and what a text says.
 *
 * @param seconds at least one
 */
public record RetryAfter(long seconds) {
    private static final long MINUTE = 60;
    private static final long IN_MINUTES = 90; // from so many seconds on

    /** A time, rounded up to seconds. */
    public static RetryAfter of(Duration time) {
        return new RetryAfter(Math.max(1, time.plusNanos(Duration.ofSeconds(1).toNanos() - 1).toSeconds()));
    }

    /** The time in the header of a response. */
    static Optional<RetryAfter> in(HttpServletResponse response) {
        return Optional.ofNullable(response.getHeader(HttpHeaders.RETRY_AFTER)).filter(text -> text.matches("\\d{1,9}"))
                .map(text -> new RetryAfter(Long.parseLong(text)));
    }

    /** The one of two texts that a person is told: one counts seconds, the other minutes. */
    public String either(String inSeconds, String inMinutes) {
        return seconds < IN_MINUTES ? inSeconds : inMinutes;
    }

    /** How many seconds or minutes that text counts, rounded up. */
    public long count() {
        return seconds < IN_MINUTES ? seconds : (seconds + MINUTE - 1) / MINUTE;
    }
}
