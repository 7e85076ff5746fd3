package journal.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A backup of Standard Notes is read from its file of items. */
class StandardNotesTest {
    private static final String FILE = "Standard Notes Backup and Import File.txt";

    @Test
    void a_note_has_the_tags_that_refer_to_it() throws IOException {
        var found = read("""
                {"uuid": "n1", "content_type": "Note", "content": {"title": "Rain", "text": "It *rained*.\\n\\nAll day.", "references": []},
                 "created_at": "2021-03-04T05:06:07.000Z", "updated_at": "2021-03-05T00:00:00.000Z"},
                {"uuid": "t1", "content_type": "Tag", "content": {"title": "weather", "references": [{"uuid": "n1", "content_type": "Note"}]}},
                {"uuid": "t2", "content_type": "Tag", "content": {"title": "unused", "references": []}}
                """);

        SourceEntry entry = found.entry();
        assertEquals("n1", entry.id());
        assertEquals(FILE + ", 1", entry.place());
        assertEquals(SourceText.plain("It *rained*.\n\nAll day."), entry.text());
        assertEquals(List.of("weather"), entry.tags());
        assertEquals(SourceTime.at(Instant.parse("2021-03-04T05:06:07Z")), entry.time());
        assertEquals(Access.PRIVATE, entry.access());
        assertEquals(List.of(), found.skipped());
    }

    @Test
    void the_true_time_is_the_one_of_the_app_in_iso_or_as_a_browser_writes_it() throws IOException {
        var found = read("""
                {"uuid": "n1", "content_type": "Note", "created_at": "1970-01-01T00:00:00.000Z", "content": {"title": "a", "text": "x", "appData":
                  {"org.standardnotes.sn": {"client_updated_at": "Tue Mar 05 2024 14:22:10 GMT+0100 (Mitteleuropäische Normalzeit)"}}}},
                {"uuid": "n2", "content_type": "Note", "created_at": "1970-01-01T00:00:00.000Z", "content": {"title": "b", "text": "x", "appData":
                  {"org.standardnotes.sn": {"client_updated_at": "2024-03-05T13:22:10.000Z"}}}},
                {"uuid": "n3", "content_type": "Note", "created_at": "1970-01-01T00:00:00.000Z", "updated_at": "1970-01-01T00:00:00.000Z", "content": {"title": "c", "text": "x"}}
                """);

        assertEquals(
                List.of(SourceTime.at(ZonedDateTime.parse("2024-03-05T14:22:10+01:00")),
                        SourceTime.at(Instant.parse("2024-03-05T13:22:10Z")), SourceTime.NONE),
                found.entries().stream().map(SourceEntry::time).toList());
        assertEquals(List.of("DATE " + FILE + ", 3"), found.lost());
    }

    @Test
    void trash_is_marked_in_two_places() throws IOException {
        var found = read("""
                {"uuid": "n1", "content_type": "Note", "created_at": "2024-01-01T00:00:00Z", "content": {"text": "x", "trashed": true}},
                {"uuid": "n2", "content_type": "Note", "created_at": "2024-01-01T00:00:00Z", "content": {"text": "x", "appData": {"org.standardnotes.sn": {"trashed": true}}}},
                {"uuid": "n3", "content_type": "Note", "created_at": "2024-01-01T00:00:00Z", "content": {"text": "x", "appData": {"org.standardnotes.sn": {"archived": true}}}}
                """);

        assertEquals(List.of(Access.TRASHED, Access.TRASHED, Access.PRIVATE), found.entries().stream().map(SourceEntry::access).toList());
    }

    @Test
    void the_editor_decides_what_a_text_is() throws IOException {
        var found = read("""
                {"uuid": "n1", "content_type": "Note", "created_at": "2024-01-01T00:00:00Z", "content": {"noteType": "markdown", "text": "# m"}},
                {"uuid": "n2", "content_type": "Note", "created_at": "2024-01-01T00:00:00Z", "content": {"noteType": "rich-text", "text": "<p>h</p>"}},
                {"uuid": "n3", "content_type": "Note", "created_at": "2024-01-01T00:00:00Z", "content": {"noteType": "code", "text": "<p>c"}},
                {"uuid": "n4", "content_type": "Note", "created_at": "2024-01-01T00:00:00Z", "content": {"noteType": "super", "text":
                  "{\\"root\\":{\\"type\\":\\"root\\",\\"children\\":[{\\"type\\":\\"paragraph\\",\\"children\\":[{\\"type\\":\\"text\\",\\"text\\":\\"See \\"},{\\"type\\":\\"snbubble\\",\\"itemUuid\\":\\"n1\\"},{\\"type\\":\\"snfile\\",\\"fileUuid\\":\\"f1\\"}]}]}}"}},
                {"uuid": "n5", "content_type": "Note", "created_at": "2024-01-01T00:00:00Z", "content": {"noteType": "authentication", "text": "[{\\"secret\\":\\"ABC\\"}]"}},
                {"uuid": "n6", "content_type": "Note", "created_at": "2024-01-01T00:00:00Z", "content": {"noteType": "task", "text": "{\\"groups\\":[]}"}},
                {"uuid": "n7", "content_type": "Note", "created_at": "2024-01-01T00:00:00Z", "content": {"noteType": "task", "text": "- [ ] buy"}},
                {"uuid": "f1", "content_type": "File", "content": {"name": "plan.pdf"}}, {"uuid": "c1", "content_type": "SN|Component", "content": {"name": "Theme"}}
                """);

        assertEquals(List.of(SourceText.markdown("# m"), SourceText.html("<p>h</p>"), SourceText.plain("<p>c"),
                SourceText.html("<p>See <a href=\"standardnotes://n1\"></a>[plan.pdf]</p>"), SourceText.markdown("- [ ] buy")),
                found.entries().stream().map(SourceEntry::text).toList());
        assertEquals(List.of("standardnotes://n1"), found.entries().get(0).addresses());
        assertEquals(List.of("NO_ENTRY " + FILE + ", 5", "TASK " + FILE + ", 6", "OTHER_FILE " + FILE + ", 8", "NO_ENTRY " + FILE + ", 9"),
                found.skipped());
        assertEquals(List.of("FILE " + FILE + ", 4"), found.lost());
    }

    @Test
    void what_is_encrypted_is_said() throws IOException {
        var found = read("""
                {"uuid": "n1", "content_type": "Note", "content": "004:c3VtbWVy:nonce", "enc_item_key": "004:a2V5"}, {"uuid": "k", "content_type": "SN|ItemsKey", "content": "004:x"}
                """);

        assertEquals(List.of(), found.entries());
        assertEquals(List.of("ENCRYPTED " + FILE + ", 1", "NO_ENTRY " + FILE + ", 2"), found.skipped());
    }

    @Test
    void a_bad_record_costs_itself_alone() throws IOException {
        var found = read("""
                null, {"content_type": "Note", "content": {"text": "no id"}}, {"uuid": "n0", "content_type": "Note", "content": null, "deleted": true},
                {"uuid": "n1", "content_type": "Note", "created_at": 5, "content": {"title": ["a"], "text": "kept", "references": {"a": 1}, "appData": "x", "noteType": 7}}
                """);

        assertEquals(List.of("BROKEN " + FILE + ", 1", "BROKEN " + FILE + ", 2", "EMPTY " + FILE + ", 3"), found.skipped());
        assertEquals("kept", found.entry().text().content());
    }

    @Test
    void a_file_that_is_cut_off_is_refused() {
        assertThrows(BrokenFile.class, () -> Found.by(new StandardNotes(),
                GivenFiles.of(FILE, "{\"items\": [{\"uuid\": \"n1\", \"content_type\": \"Note\", \"content\": {")));
    }

    @Test
    void the_single_files_of_the_archive_are_not_read_again() throws IOException {
        var files = GivenFiles.of(FILE, backup(
                "{\"uuid\": \"n1\", \"content_type\": \"Note\", \"created_at\": \"2024-01-01T00:00:00Z\", \"content\": {\"text\": \"x\"}}"))
                .with("Items/Note/x-n1.txt", "x").with("Items/Tag/t-1.txt", "{\"title\": \"t\"}");

        assertEquals(1, Found.by(new StandardNotes(), files).entries().size());
    }

    @Test
    void other_texts_are_no_backup() throws IOException {
        assertTrue(new StandardNotes().fits(GivenFiles.of("backup.json", backup("{\"uuid\": \"a\", \"content_type\": \"Tag\"}"))));
        assertFalse(new StandardNotes().fits(GivenFiles.of("a.txt", "The \"items\": [\"content_type\" and \"uuid\"]")));
        assertFalse(new StandardNotes().fits(GivenFiles.of("a.json", "{\"entries\":[{\"uuid\":\"x\",\"text\":\"y\"}]}")));
    }

    private static Found read(String items) throws IOException {
        return Found.by(new StandardNotes(), GivenFiles.of(FILE, backup(items)));
    }

    private static String backup(String items) {
        return "{\"version\": \"004\", \"items\": [" + items + "]}";
    }
}
