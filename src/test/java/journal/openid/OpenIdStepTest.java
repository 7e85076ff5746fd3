package journal.openid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import journal.openid.OpenIdStep.Purpose;
import journal.openid.OpenIdStep.Way;
import org.junit.jupiter.api.Test;

class OpenIdStepTest {
    private final Instant now = Instant.parse("2026-02-01T12:00:00Z");
    private final Way way = new Way(Purpose.SIGN_IN, Optional.empty(), true, "/search");
    private final OpenIdStep step = new OpenIdStep(way, StepSecret.made(), now);

    @Test
    void a_step_ends_after_ten_minutes() {
        Duration longest = Duration.ofMinutes(10);

        assertTrue(step.isOpen(now.plus(longest).minusSeconds(1)));
        assertFalse(step.isOpen(now.plus(longest)));
    }

    @Test
    void what_went_along_comes_back() {
        assertEquals(way, step.way());
        assertEquals(now, step.begunAt());
        assertEquals(Optional.empty(), step.identity());
    }

    @Test
    void who_it_is_depends_on_issuer_and_subject_alone() {
        var ada = new ProvenIdentity("https://id.example", "24601", "Ada");

        assertEquals(ada.digest(), new ProvenIdentity("https://id.example", "24601", "Countess").digest());
        assertFalse(ada.digest().equals(new ProvenIdentity("https://id.example2", "4601", "Ada").digest()), "where one ends");
        assertFalse(ada.digest().equals(new ProvenIdentity("https://id.example", "24601 ", "Ada").digest()), "a space is a character");
    }
}
