package journal.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalDateInputTest {

    @ParameterizedTest
    @CsvSource({"2024-02-29T12:00, 2024-02-29T12:00", "2026-11-24T03:43:05, 2026-11-24T03:43:05", "0001-01-01T00:00, 0001-01-01T00:00",
        "2026-12-31T23:59:59.999, 2026-12-31T23:59:59.999"})
    void a_date_is_read_as_a_browser_sends_it(String typed, LocalDateTime read) {
        assertEquals(read, LocalDateInput.read(typed).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-02-29T12:00", "2100-02-29T12:00", "2026-13-01T00:00", "2026-11-24", "2026-11-24 03:43", "0000-01-01T00:00",
                "2026-11-24T24:00", "+12026-11-24T03:43", "yesterday", "2026-11-24T03:43Z"})
    void no_other_text_is_a_date(String typed) {
        assertTrue(LocalDateInput.read(typed).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-29T02:30, Europe/Berlin, false, the clocks go from two to three",
        "2026-03-29T01:59, Europe/Berlin, true, the minute before",
        "2026-03-29T03:00, Europe/Berlin, true, the minute after",
        "2026-10-25T02:30, Europe/Berlin, true, which is there twice",
        "2026-03-29T02:30, UTC, true, where clocks are left alone",
        "2011-12-30T12:00, Pacific/Apia, false, the day that Samoa left out when it crossed the date line",
        "2011-12-29T23:59, Pacific/Apia, true, the day before",
        "2011-12-31T00:00, Pacific/Apia, true, the day after"})
    void a_time_that_clocks_skip_does_not_exist(LocalDateTime time, ZoneId zone, boolean exists, String why) {
        assertEquals(exists, LocalDateInput.exists(time, zone), why);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-24T10:30:00Z, Pacific/Kiritimati, 2026-11-25, to the west of the date line it is tomorrow",
        "2026-11-24T10:30:00Z, Pacific/Pago_Pago, 2026-11-23, and to the east of it yesterday",
        "2024-02-29T23:30:00Z, Europe/Berlin, 2024-03-01, the leap day is over",
        "2024-02-29T23:30:00Z, UTC, 2024-02-29, and here it is not",
        "2026-03-29T00:59:59Z, Europe/Berlin, 2026-03-29, a second before summer time",
        "2026-10-25T00:30:00Z, Europe/Berlin, 2026-10-25, in the hour that is there twice"})
    void the_day_of_an_entry_is_that_of_its_own_zone(Instant moment, String zone, LocalDate day, String why) {
        var entry = new Entry(null, new Content("Day", "It rained.", Content.MARKDOWN, "").dated(moment.atZone(ZoneId.of(zone))),
                UUID.randomUUID(), Instant.now());

        assertEquals(day, entry.getLocalAt().toLocalDate(), why);
        assertEquals(moment, entry.getDatedAt().toInstant());
        assertEquals(MonthDay.from(day).getMonthValue() * 100 + day.getDayOfMonth(),
                EntryLists.column(MonthDay.from(entry.getLocalAt())));
    }

    @Test
    void an_entry_without_a_date_is_dated_when_it_was_written() {
        var now = Instant.parse("2026-11-24T03:43:02.123456Z");

        var entry = new Entry(null, new Content(EntryFields.in("", "Asia/Tokyo"), null), UUID.randomUUID(), now);

        assertEquals(LocalDateTime.parse("2026-11-24T12:43:02.123456"), entry.getLocalAt());
    }

    @Test
    void a_date_that_was_left_open_is_any_and_one_that_was_not_is_itself() {
        var open = new Content("Day", "It rained.", Content.MARKDOWN, "");
        var monday = open.dated(Instant.parse("2026-11-23T12:00:00Z").atZone(ZoneId.of("UTC")));
        var tuesday = open.dated(Instant.parse("2026-11-24T12:00:00Z").atZone(ZoneId.of("UTC")));

        assertTrue(open.saysTheSameAs(monday) && monday.saysTheSameAs(open));
        assertNotEquals(true, monday.saysTheSameAs(tuesday));
    }
}
