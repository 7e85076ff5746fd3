package journal.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Exports of Day One as JSON: times, pictures, recordings, links, and what is wrong in them. */
class DayOneJsonTest {
    private static final DayOneJson FORMAT = new DayOneJson();
    private static final String FIRST = """
            "uuid": "A1", "creationDate": "2024-03-10T08:15:00Z", "timeZone": "Europe\\/Lisbon\"""";

    @Test
    void an_entry_has_its_text_moment_zone_and_tags() throws IOException {
        var entry = read(FIRST + ", \"text\": \"Rain.\\n\\nAll day.\", \"tags\": [\"sea\", \"Old-Town\"]").entry();

        assertEquals("A1", entry.id());
        assertEquals("Journal.json, 1", entry.place());
        assertEquals("", entry.title());
        assertEquals(SourceText.markdown("Rain.\n\nAll day."), entry.text());
        assertEquals(SourceTime.at(Instant.parse("2024-03-10T08:15:00Z"), ZoneId.of("Europe/Lisbon")), entry.time());
        assertEquals(List.of("sea", "Old-Town"), entry.tags());
        assertEquals(Access.PRIVATE, entry.access());
    }

    @Test
    void a_heading_in_the_first_line_is_the_title() throws IOException {
        var entry = read(FIRST + ", \"text\": \"## The old\\\\-town \\n\\n    code\\nRain.\"").entry();

        assertEquals("The old-town", entry.title());
        assertEquals("    code\nRain.", entry.text().content());
    }

    @Test
    void a_heading_with_markup_stays_in_the_text() throws IOException {
        var entry = read(FIRST + ", \"text\": \"# The *old* town\\nRain.\"").entry();

        assertEquals("", entry.title());
        assertEquals("# The *old* town\nRain.", entry.text().content());
    }

    @Test
    void a_zone_tells_the_local_time_of_a_moment_with_an_offset() throws IOException {
        var found = read(record("A1", "2024-03-11T19:30:00+05:00", "\"timeZone\": \"Asia/Karachi\""),
                record("A2", "2024-03-11T19:30:00+05:00", "\"timeZone\": \"Nowhere\""),
                record("A3", "2024-03-11T14:30:00Z", "\"duration\": 0"));

        var moment = Instant.parse("2024-03-11T14:30:00Z");
        assertEquals(SourceTime.at(moment, ZoneId.of("Asia/Karachi")), found.entries().get(0).time());
        assertEquals(SourceTime.at(moment, ZoneId.of("+05:00")), found.entries().get(1).time());
        assertEquals(SourceTime.at(moment), found.entries().get(2).time());
    }

    @Test
    void a_whole_day_has_no_time() throws IOException {
        var time = read(record("A1", "2024-03-10T22:30:00Z", "\"isAllDay\": true, \"timeZone\": \"Asia/Tokyo\"")).entry().time();

        assertTrue(time.dateOnly());
        assertEquals("2024-03-11T12:00+09:00[Asia/Tokyo]", time.in(ZoneId.of("UTC")).orElseThrow().toString());
    }

    @Test
    void a_date_that_is_none_is_told() throws IOException {
        var found = read(record("A1", "0000-00-00T00:00:00Z", "\"timeZone\": 5"));

        assertEquals(SourceTime.NONE, found.entry().time());
        assertEquals(List.of("DATE Journal.json, 1"), found.lost());
    }

    @Test
    void entries_without_text_are_skipped() throws IOException {
        var found = read(FIRST, FIRST.replace("A1", "A2") + ", \"text\": \"\"", FIRST.replace("A1", "A3") + ", \"text\": \" \\n\\u200b\"");

        assertEquals(List.of(), found.entries());
        assertEquals(List.of("EMPTY Journal.json, 1", "EMPTY Journal.json, 2", "EMPTY Journal.json, 3"), found.skipped());
    }

    @Test
    void needless_backslashes_go_and_others_stay() throws IOException {
        String said = """
                One\\-two\\. \\(three\\)\\! \\*four\\*
                1\\. five
                \\- six
                `a\\.b` [seven](eight_\\(9\\)) \\![
                ```
                ten\\.eleven
                ```
                twelve\\.""";

        assertEquals("""
                One-two. (three)! \\*four\\*
                1\\. five
                \\- six
                `a\\.b` [seven](eight_(9\\)) \\![
                ```
                ten\\.eleven
                ```
                twelve.""", read(FIRST + ", \"text\": " + quoted(said)).entry().text().content());
    }

    @Test
    void pictures_are_found_by_their_md5() throws IOException {
        var files = zip(FIRST + """
                , "text": "Lunch.\\n\\n![](dayone-moment://P1)\\n![](dayone-moment://P1)\\n![](dayone-moment:/photo/P2)",
                "photos": [{"identifier": "P1", "md5": "aa11", "type": "jpeg"}, {"identifier": "P2", "md5": "bb22"}]""")
                .with("Trip/photos/aa11.jpeg", "x")
                .with("Trip/photos/BB22.heic", "");

        var found = Found.by(FORMAT, files);

        assertEquals(
                List.of(new SourcePicture("dayone-moment://P1", "Trip/photos/aa11.jpeg"),
                        new SourcePicture("dayone-moment:/photo/P2", "Trip/photos/BB22.heic")),
                found.entry().pictures());
        assertEquals("Lunch.\n\n![](dayone-moment://P1)\n![](dayone-moment://P1)\n![](dayone-moment:/photo/P2)",
                found.entry().text().content());
        assertEquals(List.of(), found.skipped());
        assertEquals(List.of(), found.lost());
    }

    @Test
    void a_picture_that_the_text_does_not_show_is_shown_at_its_end() throws IOException {
        var entry = Found.by(FORMAT, zip(FIRST + ", \"photos\": [{\"identifier\": \"P1\"}]").with("photos/p1.jpg", "x")).entry();

        assertEquals("![](dayone-moment://P1)", entry.text().content());
        assertEquals(List.of(new SourcePicture("dayone-moment://P1", "photos/p1.jpg")), entry.pictures());
    }

    @Test
    void the_picture_of_another_entry_is_shown_and_one_of_none_is_missing() throws IOException {
        var files = zip(FIRST + ", \"text\": \"![](dayone-moment://P9) ![](dayone-moment://P1)\"",
                FIRST.replace("A1", "A2") + ", \"photos\": [{\"identifier\": \"P1\", \"md5\": \"aa11\"}]").with("photos/aa11.png", "x");

        var found = Found.by(FORMAT, files);

        assertEquals(List.of(new SourcePicture("dayone-moment://P9", ""), new SourcePicture("dayone-moment://P1", "photos/aa11.png")),
                found.entries().get(0).pictures());
        assertEquals(List.of("PICTURE_MISSING Trip/Journal.json, 1"), found.lost());
    }

    @Test
    void marks_stand_for_videos_recordings_and_documents() throws IOException {
        var files = zip(FIRST + """
                , "text": "![](dayone-moment:/video/V1)\\n![](dayone-moment:/audio/R1)\\n![](dayone-moment:/audio/R9)",
                "videos": [{"identifier": "V1", "md5": "aa"}], "audios": [{"identifier": "R1", "md5": "bb", "format": ".mp3", "title": "A_song.mp3"}],
                "pdfAttachments": [{"identifier": "D1", "pdfName": "Map.pdf"}]""").with("Trip/videos/aa.mp4", "").with("Trip/audios/bb.m4a",
                "x");

        var found = Found.by(FORMAT, files);

        assertEquals("📎 aa.mp4\n📎 A\\_song.mp3\n📎 R9\n\n📎 Map.pdf", found.entry().text().content());
        assertEquals(List.of("FILE Trip/Journal.json, 1"), found.lost());
        assertEquals(List.of(), found.skipped());
    }

    @Test
    void entries_are_known_by_the_links_of_day_one() throws IOException {
        var entry = read(FIRST + ", \"text\": \"See [May](dayone2://view?entryId=A2), [**plans**](premium) and [it](https://a.example/)\"")
                .entry();

        assertEquals(List.of("dayone2://view?entryId=A1", "dayone://view?entryId=A1"), entry.addresses());
        assertEquals("See [May](dayone2://view?entryId=A2), **plans** and [it](https://a.example/)", entry.text().content());
    }

    @Test
    void places_weather_stars_and_pins_are_told() throws IOException {
        var found = read(FIRST + ", \"text\": \"a\", \"weather\": {\"weatherCode\": \"rain\"}, \"starred\": true",
                FIRST.replace("A1", "A2") + ", \"text\": \"a\", \"pinned\": true",
                FIRST.replace("A1", "A3") + ", \"text\": \"a\", \"location\": {}, \"starred\": false");

        assertEquals(List.of("VALUES Journal.json, 1", "VALUES Journal.json, 2"), found.lost());
    }

    @Test
    void one_wrong_record_costs_that_record() throws IOException {
        var found = Found.by(FORMAT, GivenFiles.of("Journal.json", """
                {"metadata": {"version": "2024.14"}, "entries": [7, {"uuid": 5, "creationDate": "2024-03-10T08:15:00Z"},
                {"uuid": "A1", "creationDate": 3, "text": "a", "tags": "x", "photos": [null, {"identifier": {}}], "timeZone": []},
                {"uuid": "A1", "creationDate": "2024-03-10T08:15:00Z", "text": "b"}]}"""));

        assertEquals(List.of("BROKEN Journal.json, 1", "BROKEN Journal.json, 2", "REPEATED Journal.json, 4"), found.skipped());
        assertEquals("A1", found.entry().id());
    }

    @Test
    void several_journals_and_files_of_no_entry_are_told() throws IOException {
        var files = zip(FIRST + ", \"text\": \"a\"").with("Trip/Work.json", journal(FIRST.replace("A1", "A2") + ", \"text\": \"b\""))
                .with("Trip/notes.json", "{}")
                .with("Trip/photos/cc.jpg", "x").with("__MACOSX/Trip/._Work.json", "x").with("Trip/.DS_Store", "x");

        var found = Found.by(FORMAT, files);

        assertEquals(List.of("A1", "A2"), found.entries().stream().map(SourceEntry::id).toList());
        assertEquals(List.of("OTHER_FILE Trip/notes.json", "OTHER_FILE Trip/photos/cc.jpg"), found.skipped());
    }

    @Test
    void a_file_that_is_cut_off_is_refused_with_its_line() {
        var whole = journal(FIRST + ", \"text\": \"a\"");

        var failure = assertThrows(BrokenFile.class,
                () -> FORMAT.read(GivenFiles.of("Journal.json", whole.substring(0, whole.length() - 2)), new Found()));

        assertEquals("Journal.json", failure.file());
        assertEquals(2, failure.line());
    }

    @Test
    void no_bytes_end_in_another_failure() {
        String deep = IntStream.range(0, 100_000).mapToObj(i -> "[").collect(Collectors.joining());
        for (String text : List.of("", "{", "[", "{\"entries\": [", "{\"entries\": [" + deep, "{\"entries\": [{\"a\": 1e999999999}]}",
                "{\"entries\": [" + "9".repeat(5000) + "]} x",
                "{\"entries\": 5}", "\u0000")) {
            try {
                FORMAT.fits(GivenFiles.of("Journal.json", text));
                FORMAT.read(GivenFiles.of("Journal.json", text), new Found());
            } catch (IOException answer) {
                assertTrue(answer instanceof BrokenFile, text);
            }
        }
    }

    @Test
    void beginnings_of_pictures_without_an_end_are_text() throws IOException {
        String said = "![".repeat(300_000) + "![](dayone-moment:".repeat(10_000);

        assertEquals(said, read(FIRST + ", \"text\": " + quoted(said)).entry().text().content());
    }

    @Test
    void other_json_is_not_of_day_one() throws IOException {
        for (String text : List.of(
                "{\"tags\": {}, \"entries\": [{\"title\": \"a\", \"body\": \"b\", \"date\": \"2024-01-15\", \"time\": \"09:30\"}]}",
                "{\"db\": [{}]}", "[]",
                "not JSON")) {
            assertFalse(FORMAT.fits(GivenFiles.of("Journal.json", text)), text);
        }
        assertFalse(FORMAT.fits(GivenFiles.of("Journal.txt", journal(FIRST))));
    }

    @Test
    void an_export_without_entries_fits() throws IOException {
        assertEquals(List.of(), Found.by(FORMAT, GivenFiles.of("Journal.json", "\uFEFF{\"metadata\": {}, \"entries\": []}")).entries());
    }

    private static Found read(String... records) throws IOException {
        return Found.by(FORMAT, GivenFiles.of("Journal.json", journal(records)));
    }

    private static GivenFiles zip(String... records) {
        return GivenFiles.of("Trip/Journal.json", journal(records));
    }

    private static String journal(String... records) {
        return "{\"metadata\": {\"version\": \"1.0\"},\n\"entries\": [{" + String.join("},\n{", records) + "}]}";
    }

    private static String record(String id, String date, String member) {
        return "\"uuid\": \"" + id + "\", \"creationDate\": \"" + date + "\", \"text\": \"a\", " + member;
    }

    private static String quoted(String text) {
        return Json.createValue(text).toString();
    }
}
