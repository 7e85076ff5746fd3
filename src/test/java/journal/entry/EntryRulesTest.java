package journal.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import journal.web.Errors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules about words, tags and times. */
class EntryRulesTest {
    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
    private static final List<String> FIELDS = List.of("title", "text", "language", "tags", "date", "zone", "visibility", "publish");

    @Test
    void words_make_an_entry() {
        assertEquals(List.of(), refused(fields("Rain", "It rained.", "")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t", "\u200B\u3000"})
    void a_blank_title_and_a_blank_text_are_refused(String blank) {
        assertEquals(List.of("title", "text"), refused(fields(blank, blank, "")));
    }

    @Test
    void a_text_is_refused_from_the_first_character_that_is_too_many() {
        assertEquals(List.of(), refused(fields("Rain", "😀".repeat(Entry.TEXT_MAX), "")));
        assertEquals(List.of("text"), refused(fields("Rain", "😀".repeat(Entry.TEXT_MAX + 1), "")));
    }

    @Test
    void tags_that_are_too_many_or_too_long_are_refused() {
        assertEquals(List.of(), refused(fields("Rain", "It rained.", tags(Tags.MOST))));
        assertEquals(List.of("tags"), refused(fields("Rain", "It rained.", tags(Tags.MOST + 1))));
        assertEquals(List.of("tags"), refused(fields("Rain", "It rained.", "x".repeat(Tags.LENGTH_MAX + 1))));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-24T12:00, true", "2026-11-24T12:01, false", "2026-02-29T12:00, false", "yesterday, false"})
    void an_entry_is_dated_on_an_existing_time_that_is_not_in_the_future(String date, boolean accepted) {
        assertEquals(accepted ? List.of() : List.of("date"), refused(fields("Rain", "It rained.", "").datedOn(date)));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-24T12:01, true", "2026-11-24T12:00, false", "2027-02-29T12:00, false", "tomorrow, false"})
    void an_entry_is_planned_for_an_existing_time_in_the_future(String publish, boolean accepted) {
        assertEquals(accepted ? List.of() : List.of("publish"), refused(fields("Rain", "It rained.", "").plannedFor(publish)));
    }

    @Test
    void a_planned_entry_is_dated_up_to_the_time_of_its_publication() {
        var planned = fields("Rain", "It rained.", "").plannedFor("2026-11-25T12:00");

        assertEquals(List.of(), refused(planned.datedOn("2026-11-25T12:00")));
        assertEquals(List.of("date"), refused(planned.datedOn("2026-11-25T12:01")));
    }

    @Test
    void the_times_are_those_of_the_zone_and_an_unknown_zone_is_refused() {
        assertEquals(List.of(), refused(in("Asia/Tokyo").datedOn("2026-11-24T21:00")));
        assertEquals(List.of("date"), refused(in("America/New_York").datedOn("2026-11-24T12:00")));
        assertEquals(List.of("date"), refused(in("Europe/Berlin").datedOn("2026-03-29T02:30")), "clocks skip it");
        assertEquals(List.of("title", "text", "zone"), refused(EntryFields.in("", "Europe/Atlantis").datedOn("yesterday")));
    }

    private static List<String> refused(EntryFields fields) {
        var errors = new Errors();
        new EntryRules().check(fields, null, NOW, errors);
        return FIELDS.stream().filter(field -> !errors.isEmpty(field)).toList();
    }

    private static EntryFields fields(String title, String text, String tags) {
        return fields(title, text, tags, "UTC");
    }

    private static EntryFields in(String zone) {
        return fields("Rain", "It rained.", "", zone);
    }

    // without a language: the files of the journal say which there are
    private static EntryFields fields(String title, String text, String tags, String zone) {
        Content content = new Content(title, text, Content.PLAIN, "").tagged(tags).dated(NOW.atZone(ZoneId.of(zone)));
        return EntryFields.of(content).datedOn("");
    }

    private static String tags(int many) {
        return IntStream.range(0, many).mapToObj(tag -> "tag" + tag).collect(Collectors.joining(","));
    }
}
