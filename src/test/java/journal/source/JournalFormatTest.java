package journal.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The export of a journal is read with all that it says. */
class JournalFormatTest {
    private static final String MANIFEST = "{\n  \"format\": \"journal-export\",\n  \"version\": 1,\n  \"files\": []\n}\n";
    private static final String PICTURE = "0123456789abcdef01234567-30x20";
    private static final String RAIN = """
            ---
            id: 6a2f41a3-c54c-3ae8-b3e1-dcf4b9b1f2a0
            address: https://journal.example/entries/12/rain
            title: Rain
            date: '2026-07-01T13:00:00.000001+01:00'
            zone: Europe/Lisbon
            created: '2026-07-01T12:00:00Z'
            updated: '2026-07-02T12:00:00Z'
            version: 2
            language: en
            tags:
            - rain
            - July
            visibility: circle
            circle: Friends
            circle-owner: ada
            format: markdown
            ---

            It rained. ![A cat](/pictures/%1$s) ![Again](/pictures/%1$s/large) ![No file](/pictures/1123456789abcdef01234567-30x20)
            """.formatted(PICTURE);
    private static final String EARLIER = RAIN.replace("visibility: circle", "visibility: private").replace("title: Rain", "title: Drizzle")
            .replace("2026-07-02", "2026-07-01").replace("version: 2", "version: 1\nby: grace");

    private final GivenFiles files = GivenFiles.of("manifest.json", MANIFEST).with("entries/12.md", RAIN)
            .with("entries/12/versions/1.md", EARLIER).with("pictures/" + PICTURE + ".jpg", new byte[0]);

    @Test
    void an_entry_says_all_that_it_said() throws IOException {
        var entry = Found.by(new JournalFormat(), files).entry();

        assertEquals("6a2f41a3-c54c-3ae8-b3e1-dcf4b9b1f2a0", entry.id());
        assertEquals("entries/12.md", entry.place());
        assertEquals("Rain", entry.title());
        assertEquals(SourceText.markdown(RAIN.split("\n---\n", 2)[1]), entry.text());
        assertEquals("2026-07-01T13:00:00.000001+01:00[Europe/Lisbon]", entry.time().in(null).orElseThrow().toString());
        assertEquals(Optional.of(Instant.parse("2026-07-01T12:00:00Z")), entry.createdAt());
        assertEquals(Optional.of(Instant.parse("2026-07-02T12:00:00Z")), entry.updatedAt());
        assertEquals(2, entry.version());
        assertEquals(List.of("rain", "July"), entry.tags());
        assertEquals("en", entry.language());
        assertEquals(Access.GROUP, entry.access());
        assertEquals(Optional.of(SourceReaders.circle("Friends", "ada")), entry.readers());
        assertEquals(List.of(new SourcePicture("/pictures/" + PICTURE, "pictures/" + PICTURE + ".jpg"),
                new SourcePicture("/pictures/" + PICTURE + "/large", "pictures/" + PICTURE + ".jpg"),
                new SourcePicture("/pictures/1123456789abcdef01234567-30x20", "")), entry.pictures());
        assertEquals(List.of("https://journal.example/entries/12/rain", "https://journal.example/entries/12", "/entries/12/rain",
                "/entries/12"), entry.addresses());
    }

    @Test
    void its_earlier_versions_come_with_it() throws IOException {
        var version = Found.by(new JournalFormat(), files).entry().versions().get(0);

        assertEquals("Drizzle", version.title());
        assertEquals(1, version.number());
        assertEquals(SourceReaders.of(SourceReaders.Kind.PRIVATE), version.readers());
        assertEquals(Instant.parse("2026-07-01T12:00:00Z"), version.savedAt());
        assertEquals("grace", version.savedBy());
        assertEquals(List.of("rain", "July"), version.tags());
    }

    @Test
    void a_folder_around_it_changes_nothing() throws IOException {
        var below = GivenFiles.of("journal-ada/manifest.json", MANIFEST).with("journal-ada/entries/12.md", RAIN)
                .with("journal-ada/entries/12/versions/1.md", EARLIER);

        var entry = Found.by(new JournalFormat(), below).entry();

        assertEquals("entries/12.md", entry.place());
        assertEquals(1, entry.versions().size());
    }

    @Test
    void what_was_in_the_trash_is_there_again() throws IOException {
        var entry = Found.by(new JournalFormat(), GivenFiles.of("manifest.json", MANIFEST).with("trash/12.md",
                RAIN.replace("version: 2", "version: 2\ndeleted: '2026-07-03T12:00:00Z'"))).entry();

        assertEquals(Access.TRASHED, entry.access());
        assertEquals(Optional.of(Instant.parse("2026-07-03T12:00:00Z")), entry.deletedAt());
        assertEquals(Optional.of(SourceReaders.circle("Friends", "ada")), entry.readers());
    }

    @Test
    void a_draft_has_what_was_typed_of_it() throws IOException {
        var drafts = Found.by(new JournalFormat(), GivenFiles.of("manifest.json", MANIFEST).with("drafts/k.md", """
                ---
                key: k
                entry: 6a2f41a3
                base: 3
                saves: 2
                updated: '2026-07-01T12:00:00Z'
                publish-at: '2026-08-01T12:00:00Z'
                title: ''
                date: 2026-13
                tags: rain,, sun
                visibility: members
                format: plain
                ---
                """)).drafts();

        assertEquals(
                List.of(new SourceDraft("k", "drafts/k.md", "6a2f41a3", 3, 2, "", SourceText.plain(""), "", "rain,, sun", "2026-13", "",
                        Optional.of(SourceReaders.of(SourceReaders.Kind.MEMBERS)), "", Optional.of(Instant.parse("2026-08-01T12:00:00Z")),
                        Instant.parse("2026-07-01T12:00:00Z"), List.of())),
                drafts);
    }

    @Test
    void a_broken_file_costs_that_record_alone() throws IOException {
        var found = Found.by(new JournalFormat(), GivenFiles.of("manifest.json", MANIFEST).with("entries/1.md", "It rained.")
                .with("entries/2.md", RAIN.replace("Europe/Lisbon", "Rain/Forest"))
                .with("entries/3.md", RAIN.replace("version: 2", "version: two"))
                .with("entries/4.md", RAIN.replaceFirst("id: .*", "id: ''")).with("entries/12.md", RAIN)
                .with("entries/12/versions/1.md", "")
                .with("drafts/1.md", RAIN));

        assertEquals(1, found.entries().size());
        assertEquals(
                List.of("BROKEN entries/1.md", "BROKEN entries/2.md", "BROKEN entries/3.md", "BROKEN entries/4.md", "BROKEN drafts/1.md"),
                found.skipped());
        assertEquals(List.of("VERSION entries/12.md"), found.lost());
    }

    @Test
    void a_file_of_another_kind_is_told() throws IOException {
        var found = Found.by(new JournalFormat(), files.with("holiday.pdf", "").with("README.txt", "").with("security-log.json", "[]"));

        assertEquals(List.of("OTHER_FILE holiday.pdf"), found.skipped());
    }

    @Test
    void only_its_own_manifest_makes_it_ours() throws IOException {
        var format = new JournalFormat();

        assertTrue(format.fits(files));
        assertFalse(format.fits(GivenFiles.of("manifest.json", "{\"name\": \"The Journal\", \"version\": 1}").with("entries/12.md", RAIN)));
        assertFalse(format.fits(GivenFiles.of("manifest.json", MANIFEST.replace("1,", "12,"))));
        assertFalse(format.fits(GivenFiles.of("entries/12.md", RAIN)));
    }
}
