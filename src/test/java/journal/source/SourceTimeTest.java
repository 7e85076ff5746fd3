package journal.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The date of an entry keeps what its source knows: a moment, a zone, a local time, or a day alone. */
class SourceTimeTest {
    private static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    @Test
    void a_moment_without_a_zone_is_shown_in_the_one_that_is_chosen() {
        var time = SourceTime.at(Instant.parse("2026-07-01T12:00:00Z"));

        assertTrue(time.needsZone());
        assertEquals("2026-07-01T13:00+01:00[Europe/Lisbon]", time.in(LISBON).orElseThrow().toString());
    }

    @Test
    void a_local_time_is_read_in_the_zone_that_is_chosen() {
        var time = SourceTime.local(LocalDateTime.parse("2026-07-01T12:00"));

        assertEquals(Instant.parse("2026-07-01T11:00:00Z"), time.in(LISBON).orElseThrow().toInstant());
    }

    @Test
    void a_zone_of_the_source_is_kept() {
        var time = SourceTime.at(Instant.parse("2026-07-01T12:00:00Z"), TOKYO);

        assertFalse(time.needsZone());
        assertEquals(TOKYO, time.in(LISBON).orElseThrow().getZone());
    }

    @Test
    void a_day_stays_that_day() {
        assertEquals("2026-07-01T12:00+09:00[Asia/Tokyo]", SourceTime.on(LocalDate.parse("2026-07-01")).in(TOKYO).orElseThrow().toString());
    }

    @Test
    void no_date_is_none() {
        assertEquals(Optional.empty(), SourceTime.NONE.in(LISBON));
        assertFalse(SourceTime.NONE.needsZone());
    }
}
