package journal.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Exports of jrnl as JSON, and as files with a head that looks like YAML. */
class JrnlJsonTest {
    private static final JrnlJson FORMAT = new JrnlJson();
    private static final String RAIN =
            "{\"title\": \"Rain.\", \"body\": \"Wet.\", \"date\": \"2024-01-15\", \"time\": \"09:30\", \"tags\": [\"@sea\", \"#Home\"], \"starred\": false}";

    @Test
    void an_entry_has_its_title_text_local_time_and_tags() throws IOException {
        var entry = read(RAIN).entry();

        assertEquals("Rain.", entry.title());
        assertEquals(SourceText.markdown("Wet."), entry.text());
        assertEquals(SourceTime.local(LocalDateTime.parse("2024-01-15T09:30")), entry.time());
        assertEquals(List.of("sea", "Home"), entry.tags());
        assertEquals("diary.json, 1", entry.place());
    }

    @Test
    void the_same_entry_has_the_same_id_in_text_and_json() throws IOException {
        var text = Found.by(new JrnlText(), GivenFiles.of("diary.txt", "[2024-01-15 09:30:12] Rain. *\nWet.")).entry();

        assertEquals(text.id(), read(RAIN).entry().id());
        assertEquals(new JrnlText().name(), FORMAT.name());
    }

    @Test
    void entries_of_the_same_minute_and_title_are_told_apart() throws IOException {
        assertEquals(List.of("2024-01-15T09:30 Rain.", "2024-01-15T09:30 Rain. (2)"),
                read(RAIN, RAIN).entries().stream().map(SourceEntry::id).toList());
    }

    @Test
    void what_came_from_day_one_keeps_its_id() throws IOException {
        assertEquals("D1", read(RAIN.replace("{", "{\"uuid\": \"D1\", ")).entry().id());
    }

    @Test
    void one_wrong_record_costs_that_record() throws IOException {
        var found = read(RAIN, "7", "{\"title\": 5, \"body\": null}",
                RAIN.replace("2024-01-15", "2024-13-15").replace("false", "true").replace("[\"@sea\", \"#Home\"]", "\"@sea\""));

        assertEquals(2, found.entries().size());
        assertEquals(List.of("BROKEN diary.json, 2", "EMPTY diary.json, 3"), found.skipped());
        assertEquals(List.of("DATE diary.json, 4", "VALUES diary.json, 4"), found.lost());
    }

    @Test
    void entries_may_be_files_of_their_own() throws IOException {
        var files = GivenFiles.of("out/2024-01-15_rain.json", RAIN).with("out/b.json", RAIN.replace("Rain", "Sun"))
                .with("out/c.json", "{\"title\": \"a\"")
                .with("out/d.json", RAIN.substring(0, RAIN.length() - 1));

        var found = Found.by(FORMAT, files);

        assertEquals(List.of("Rain.", "Sun."), found.entries().stream().map(SourceEntry::title).toList());
        assertEquals(List.of("OTHER_FILE out/c.json", "BROKEN out/d.json"), found.skipped());
    }

    @Test
    void a_file_that_is_cut_off_is_refused_with_its_line() {
        var failure = assertThrows(BrokenFile.class,
                () -> Found.by(FORMAT, GivenFiles.of("diary.json", "{\"tags\": {},\n\"entries\": [" + RAIN)));

        assertEquals(2, failure.line());
    }

    @Test
    void other_json_is_not_of_jrnl() throws IOException {
        for (String text : List.of("{\"metadata\": {}, \"entries\": [{\"uuid\": \"a\", \"creationDate\": \"b\"}]}", "{\"title\": \"a\"}",
                "[]", "", "x")) {
            assertFalse(FORMAT.fits(GivenFiles.of("diary.json", text)), text);
        }
    }

    @Test
    void files_with_a_head_are_read_though_they_are_no_yaml() throws IOException {
        var found = Found.by(new JrnlYaml(), GivenFiles.of("out/2024-01-15_rain.md", """
                ---
                title: Rain: "at last", [x]
                date: 2024-01-15 09:30
                starred: True
                tags: sea, home
                body: |\t\t
                \tWet.
                \t
                \t## Heading
                \t...
                \t---
                \tEnd.
                ...""").with("out/a.md", "---\ntitle: Rain\ndate: 2024-01-15\ntags: a\n---\nWet.").with("out/b.txt", "x"));

        assertEquals("Rain: \"at last\", [x]", found.entry().title());
        assertEquals("Wet.\n\n# Heading\n...\n---\nEnd.", found.entry().text().content());
        assertEquals(List.of("sea", "home"), found.entry().tags());
        assertEquals("2024-01-15T09:30 Rain: \"at last\", [x]", found.entry().id());
        assertEquals(List.of("OTHER_FILE out/a.md", "OTHER_FILE out/b.txt"), found.skipped());
        assertEquals(List.of("VALUES out/2024-01-15_rain.md"), found.lost());
    }

    @Test
    void files_of_older_versions_have_their_text_below() throws IOException {
        var entry = Found.by(new JrnlYaml(), GivenFiles.of("a.md", """
                title: Rain
                date: 15.01.2024 09:30
                stared: False
                tags:\s
                uuid: D1
                creator:
                    device agent: Phone
                \s
                title: no field
                Wet.
                """)).entry();

        assertEquals("D1", entry.id());
        assertEquals("title: no field\nWet.", entry.text().content());
        assertEquals(List.of(), entry.tags());
    }

    @Test
    void other_front_matter_is_not_of_jrnl() throws IOException {
        for (String text : List.of("", "---\ntitle: Rain\ndate: 2024-01-15\n---\nWet.",
                "---\ntitle: Rain\ndate: 2024-01-15\nstarred: yes\ntags: a\n", "title: a\n\ndate: b")) {
            assertFalse(new JrnlYaml().fits(GivenFiles.of("a.md", text)), text);
        }
    }

    private static Found read(String... entries) throws IOException {
        return Found.by(FORMAT,
                GivenFiles.of("diary.json", "{\"tags\": {\"@sea\": 2}, \"entries\": [" + String.join(",\n", entries) + "]}"));
    }
}
