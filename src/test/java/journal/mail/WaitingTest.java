package journal.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WaitingTest {
    private static final Instant CREATED = Instant.parse("2026-01-01T00:00:00Z");
    private static final Letter LETTER = new Letter("ada@example.org", "en", Kind.PASSWORD, List.of("Ada"), "/", 0);

    @Test
    void a_mail_is_tried_after_longer_and_longer_pauses_and_given_up_after_two_days() {
        var mail = new Waiting(1, "", LETTER, CREATED, 0, CREATED);
        List<Duration> pauses = new ArrayList<>();
        Instant now = CREATED;
        Optional<Instant> next = Optional.of(now);

        while (next.isPresent()) {
            now = next.get();
            mail = mail.claimed(now.plusSeconds(600));
            next = mail.next(now);
            Instant tried = now;
            next.ifPresent(moment -> pauses.add(Duration.between(tried, moment)));
        }

        assertEquals(
                List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(30), Duration.ofHours(2), Duration.ofHours(4)),
                pauses.subList(0, 5));
        assertTrue(Duration.between(CREATED, now).compareTo(Duration.ofHours(38)) > 0, now::toString);
        assertTrue(Duration.between(CREATED, now).compareTo(Duration.ofDays(2)) <= 0, now::toString);
    }
}
