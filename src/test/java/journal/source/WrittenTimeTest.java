package journal.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A date says what it says: a day, a local time, a moment, and its zone. */
class WrittenTimeTest {
    @Test
    void a_day_is_a_day() {
        for (String text : List.of("2026-07-01", "2026-7-1", "2026/07/01", " 2026.07.01 ")) {
            assertEquals(SourceTime.on(LocalDate.of(2026, 7, 1)), WrittenTime.of(text));
        }
    }

    @Test
    void a_time_without_a_zone_is_local() {
        assertEquals(SourceTime.local(LocalDateTime.of(2026, 7, 1, 9, 5)), WrittenTime.of("2026-07-01 9:05"));
        assertEquals(SourceTime.local(LocalDateTime.of(2026, 7, 1, 18, 30, 15, 120_000_000)), WrittenTime.of("2026-07-01T18:30:15.12"));
    }

    @Test
    void a_moment_keeps_its_offset_or_zone_but_utc_is_nobodys() {
        Instant moment = Instant.parse("2026-07-01T16:30:00Z");

        assertEquals(SourceTime.at(moment), WrittenTime.of("2026-07-01T16:30:00Z"));
        assertEquals(SourceTime.at(moment), WrittenTime.of("2026-07-01 16:30:00 UTC"));
        assertEquals(SourceTime.at(moment, ZoneOffset.ofHours(2)), WrittenTime.of("2026-07-01 18:30:00 +0200"));
        assertEquals(SourceTime.at(moment, ZoneOffset.ofHours(2)), WrittenTime.of("2026-07-01T18:30+02"));
        assertEquals(SourceTime.at(moment, ZoneOffset.ofHours(2)), WrittenTime.of("Wed, 01 Jul 2026 18:30:00 +0200"));
        assertEquals(SourceTime.at(moment, ZoneId.of("Europe/Berlin")), WrittenTime.of("2026-07-01 18:30 Europe/Berlin"));
    }

    @Test
    void anything_else_is_none() {
        for (String text : List.of("", "today", "2026-02-30", "0000-00-00 00:00:00", "0001-01-01T00:00:00Z", "2026-07-01 25:00",
                "2026-07-01 10:00 Mars/Base", "2026-07-01 10:00 +99:00",
                "2026", "2026-07-01 and more", "Wed, 30 Nov -0001 00:00:00 +0000", "9".repeat(5_000))) {
            assertEquals(SourceTime.NONE, WrittenTime.of(text), text);
        }
    }
}
