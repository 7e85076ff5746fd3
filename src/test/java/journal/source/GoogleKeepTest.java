package journal.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Notes of Google Keep are read from their files in JSON. */
class GoogleKeepTest {
    private static final String NOTE = """
            {"color": "DEFAULT", "isTrashed": false, "isPinned": true, "isArchived": false, "textContent": "Milk\\nand *bread*", "title": "Shop\\nagain ",
             "userEditedTimestampUsec": 1690866317287000, "createdTimestampUsec": 1690514858197123, "labels": [{"name": "at home"}]}
            """;

    @Test
    void a_note_of_text_is_plain() throws IOException {
        var found = Found.by(new GoogleKeep(),
                GivenFiles.of("Takeout/Google Notizen/Shop_again.json", NOTE).with("Takeout/Google Notizen/Shop_again.html", "<html>"));

        SourceEntry entry = found.entry();
        assertEquals("1690514858197123", entry.id());
        assertEquals("Shop again", entry.title());
        assertEquals(SourceText.plain("Milk\nand *bread*"), entry.text());
        assertEquals(List.of("at home"), entry.tags());
        assertEquals(SourceTime.at(Instant.parse("2023-07-28T03:27:38.197123Z")), entry.time());
        assertEquals(Access.PRIVATE, entry.access());
        assertEquals(List.of(), found.skipped());
    }

    @Test
    void a_picture_is_found_although_its_ending_differs_and_two_notes_share_it() throws IOException {
        String note = note(
                "\"textContent\": \"one <b>\\n\\ntwo\\nthree\", \"attachments\": [{\"filePath\": \"17ab.jpeg\", \"mimetype\": \"image/jpeg\"}], \"createdTimestampUsec\": ");
        var found = Found.by(new GoogleKeep(),
                GivenFiles.of("Keep/a.json", note + "1000000}").with("Keep/b.json", note + "2000000}").with("Keep/17ab.jpg", "jpg"));

        assertEquals(2, found.entries().size());
        assertEquals(List.of(new SourcePicture("17ab.jpeg", "Keep/17ab.jpg")), found.entries().get(0).pictures());
        assertEquals(found.entries().get(0).pictures(), found.entries().get(1).pictures());
        assertEquals("<p>one &lt;b&gt;</p><p>two<br>three</p><p><img src=\"17ab.jpeg\"></p>", found.entries().get(0).text().content());
        assertEquals(List.of(), found.skipped());
    }

    @Test
    void a_list_keeps_its_ticks() throws IOException {
        var found = Found.by(new GoogleKeep(), GivenFiles.of("l.json",
                note("\"listContent\": [{\"text\": \"tea\", \"isChecked\": true}, {\"text\": \"jam & bread\", \"isChecked\": false}], \"createdTimestampUsec\": 1000000}")));

        assertEquals("<ul><li><input type=\"checkbox\" checked> tea</li><li><input type=\"checkbox\"> jam &amp; bread</li></ul>",
                found.entry().text().content());
    }

    @Test
    void marks_are_styles_in_its_html() throws IOException {
        var found = Found.by(new GoogleKeep(), GivenFiles.of("l.json",
                note("""
                "textContent": "all well", "textContentHtml": "<p dir=\\"ltr\\"><span style=\\"font-weight:400;\\">all </span><span style=\\"font-weight:700;font-style:italic\\">well</span></p>", "createdTimestampUsec": 1000000}""")));

        assertEquals("all <strong><em>well</em></strong>", found.entry().text().content().replaceAll("</?(p|span)[^>]*>", ""));
    }

    @Test
    void the_name_of_a_note_without_a_title_has_its_offset() throws IOException {
        String note =
                "{\"isTrashed\": false, \"isArchived\": true, \"textContent\": \"x\", \"title\": \"\", \"userEditedTimestampUsec\": 1690864183842000, \"createdTimestampUsec\": 1690514467150000}";
        var found = Found.by(new GoogleKeep(),
                GivenFiles.of("2023-08-01T14_29_43.842+10_00.json", note).with("2023-08-01T14_29_44.842+10_00.json", note));

        assertEquals(SourceTime.at(Instant.parse("2023-07-28T03:21:07.150Z"), ZoneOffset.ofHours(10)), found.entries().get(0).time());
        assertEquals(SourceTime.at(Instant.parse("2023-07-28T03:21:07.150Z")), found.entries().get(1).time());
    }

    @Test
    void old_exports_have_the_time_of_the_last_change_alone() throws IOException {
        var found = Found.by(new GoogleKeep(),
                GivenFiles.of("Keep/Old one.json", note("\"textContent\": \"x\", \"userEditedTimestampUsec\": 1400000000000000}")));

        assertEquals("Old one", found.entry().id());
        assertEquals(SourceTime.at(Instant.ofEpochSecond(1400000000)), found.entry().time());
    }

    @Test
    void trash_shares_recordings_and_links_are_known() throws IOException {
        var found = Found.by(new GoogleKeep(), GivenFiles.of("a.json", """
                {"isTrashed": true, "isArchived": false, "textContent": "x", "createdTimestampUsec": 1000000, "annotations": [{"url": "https://a.example/", "title": "A"}],
                 "attachments": [{"filePath": "v.3gp", "mimetype": "audio/3gp"}]}""").with("b.json", """
                {"isTrashed": false, "isArchived": false, "textContent": "x https://a.example/", "createdTimestampUsec": 0, "annotations": [{"url": "https://a.example/", "title": "A"}],
                 "sharees": [{"email": "a@a.example"}, {"email": "g@a.example"}]}"""));

        assertEquals(List.of(Access.TRASHED, Access.GROUP), found.entries().stream().map(SourceEntry::access).toList());
        assertEquals("<p>x</p><p><a href=\"https://a.example/\">A</a></p><p>[v.3gp]</p>", found.entries().get(0).text().content());
        assertEquals(SourceText.Kind.PLAIN, found.entries().get(1).text().kind());
        assertEquals(List.of("FILE a.json", "DATE b.json"), found.lost());
    }

    @Test
    void notes_of_one_moment_have_ids_of_their_own() throws IOException {
        var found = Found.by(new GoogleKeep(), GivenFiles.of("a.json", NOTE).with("b.json", NOTE));

        assertEquals(List.of("1690514858197123", "1690514858197123 b.json"), found.entries().stream().map(SourceEntry::id).toList());
    }

    @Test
    void a_bad_record_costs_itself_alone() throws IOException {
        var found = Found.by(new GoogleKeep(), GivenFiles.of("a.json", NOTE).with("cut.json", NOTE.substring(0, 80))
                .with("photo.json", "{\"title\": \"p.jpg\"}")
                .with("empty.json", note("\"title\": \"\", \"textContent\": \"\"}")).with("Labels.txt", "at home")
                .with("__MACOSX/._a.json", "x").with(".DS_Store", "x")
                .with("odd.json",
                        "{\"isTrashed\": 7, \"isArchived\": [], \"textContent\": {}, \"title\": \"kept\", \"createdTimestampUsec\": \"x\", \"labels\": {}, \"attachments\": [7, {\"filePath\": 1}], \"listContent\": 3}"));

        assertEquals(List.of("Shop again", "kept"), found.entries().stream().map(SourceEntry::title).toList());
        assertEquals(List.of("BROKEN cut.json", "OTHER_FILE photo.json", "EMPTY empty.json", "OTHER_FILE Labels.txt"), found.skipped());
    }

    @Test
    void other_json_is_no_note() throws IOException {
        assertFalse(new GoogleKeep().fits(GivenFiles.of("a.json", "{\"entries\": [{\"text\": \"isTrashed\"}]}")));
        assertFalse(new GoogleKeep().fits(GivenFiles.of("a.txt", NOTE)));
    }

    private static String note(String fields) {
        return "{\"isTrashed\": false, \"isArchived\": false, " + fields;
    }
}
