package journal.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LimitTest {
    private static final Instant NOON = Instant.parse("2026-11-29T12:00:00Z");
    private static final Duration HOUR = Duration.ofHours(1);

    private final Limit growing = Limit.growing("account", 3, Duration.ofSeconds(1), Duration.ofSeconds(10), HOUR);
    private final Limit hourly = Limit.in(HOUR, "registration", 3);

    @Test
    void the_wait_doubles_from_the_last_free_try_on_up_to_the_longest() {
        assertEquals(List.of(0L, 0L, 1L, 2L, 4L, 8L, 10L, 10L), waits(growing, 8));
    }

    @Test
    void a_thousand_tries_wait_no_longer_than_the_longest_wait() {
        assertEquals(10L, waits(growing, 1_000).get(999));
    }

    @Test
    void tries_are_forgotten_an_hour_after_the_last_wait() {
        Tally third = after(growing, 3);

        Tally late = growing.after(Optional.of(third), third.openAt().plus(HOUR).minusSeconds(1));
        Tally later = growing.after(Optional.of(third), third.openAt().plus(HOUR));

        assertEquals(4, late.tries());
        assertEquals(1, later.tries());
    }

    @Test
    void an_hour_has_so_many_tries_and_begins_with_the_first() {
        Tally first = hourly.after(Optional.empty(), NOON);
        Tally second = hourly.after(Optional.of(first), NOON.plusSeconds(1_800));
        Tally third = hourly.after(Optional.of(second), NOON.plusSeconds(1_801));

        assertEquals(Optional.empty(), second.wait(NOON.plusSeconds(1_800)));
        assertEquals(Optional.of(Duration.ofSeconds(1_799)), third.wait(NOON.plusSeconds(1_801)));
        assertEquals(Optional.empty(), third.wait(NOON.plus(HOUR)));
        assertEquals(1, hourly.after(Optional.of(third), NOON.plus(HOUR)).tries());
    }

    @Test
    void a_free_try_that_began_before_the_last_one_was_counted_waits_for_nothing() {
        assertEquals(Optional.empty(), after(growing, 1).wait(NOON.minusMillis(1)));
        assertEquals(Optional.empty(), after(hourly, 1).wait(NOON.minusMillis(1)));
    }

    // each try as soon as it is allowed
    private List<Long> waits(Limit limit, int tries) {
        List<Long> waits = new ArrayList<>();
        Optional<Tally> tally = Optional.empty();
        Instant now = NOON;
        for (int n = 0; n < tries; n++) {
            tally = Optional.of(limit.after(tally, now));
            Duration wait = tally.get().wait(now).orElse(Duration.ZERO);
            waits.add(wait.toSeconds());
            now = now.plus(wait);
        }
        return waits;
    }

    private Tally after(Limit limit, int tries) {
        Tally tally = limit.after(Optional.empty(), NOON);
        for (int n = 1; n < tries; n++) {
            tally = limit.after(Optional.of(tally), NOON);
        }
        return tally;
    }
}
