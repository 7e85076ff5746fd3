package journal.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Notes of Obsidian are read with their tags, their links by name and their embedded files. */
class ObsidianVaultTest {
    private static GivenFiles vault(String name, String text) {
        return GivenFiles.of("vault/.obsidian/app.json", "{}").with("vault/" + name, text);
    }

    private static String text(Found found) {
        return found.entries().get(0).text().content();
    }

    @Test
    void a_note_has_the_name_of_its_file_and_all_of_its_tags() throws IOException {
        var entry = Found.by(new ObsidianVault(), vault("Walks/Harbour walk.md", """
                ---
                tags:
                  - walks
                  - summer
                date: 2026-07-11
                ---
                It rained. #rain, #walks and #at/sea; not #123, `#code`, C# or a#b
                """)).entry();

        assertEquals("Harbour walk", entry.title());
        assertEquals(List.of("walks", "summer", "rain", "at/sea"), entry.tags());
        assertEquals(SourceTime.on(LocalDate.of(2026, 7, 11)), entry.time());
        assertEquals("Walks/Harbour walk.md", entry.id());
        assertEquals(Access.PRIVATE, entry.access());
    }

    @Test
    void a_note_named_by_its_day_has_that_date_and_its_first_heading() throws IOException {
        var entry = Found.by(new ObsidianVault(), vault("Daily/2026-07-11.md", "# Rain & **wind**\n\nAll day.")).entry();

        assertEquals("Rain & wind", entry.title());
        assertEquals("All day.", entry.text().content());
        assertEquals(SourceTime.on(LocalDate.of(2026, 7, 11)), entry.time());
    }

    @Test
    void links_by_name_lead_to_the_address_of_the_note() throws IOException {
        var files = vault("A.md",
                "[[Second note|alias]], [[second note#Part]], [md](Second%20note.md#x), [[None]], \\[[Second note]], `[[Second note]]`\n\n"
                        + "| a |\n|---|\n| [[Second note\\|b]] |\n")
                .with("vault/sub/Second note.md", "x");

        var found = Found.by(new ObsidianVault(), files);

        String address = "vault/sub/Second%20note.md";
        assertEquals("[alias](" + address + "), [second note > Part](" + address + "), [md](" + address
                + "), None, \\[[Second note]], `[[Second note]]`\n\n"
                + "| a |\n|---|\n| [b](" + address + ") |\n", text(found));
        assertEquals(List.of(address), found.entries().get(1).addresses());
        assertEquals(List.of("LINK vault/A.md"), found.lost());
    }

    @Test
    void embedded_pictures_are_shown_and_other_files_are_told() throws IOException {
        var files = vault("A.md",
                "![[my boat.png|300]] ![x](img/b.png) ![[gone.jpg]] ![[talk.m4a]] ![web](https://example.org/c.png)\n\n![[B]]")
                .with("vault/files/my boat.png", "p").with("vault/img/b.png", "p").with("vault/talk.m4a", "t").with("vault/B.md", "b")
                .with("vault/unused.png", "p").with("__MACOSX/._A.md", "x").with("vault/.DS_Store", "x");

        var found = Found.by(new ObsidianVault(), files);

        assertEquals(
                "![my boat.png](vault/files/my%20boat.png) ![x](vault/img/b.png) ![gone.jpg](gone.jpg) 📎 talk.m4a ![web](https://example.org/c.png)\n\n"
                        + "[B](vault/B.md)",
                text(found));
        assertEquals(List.of(new SourcePicture("vault/files/my%20boat.png", "vault/files/my boat.png"), new SourcePicture("gone.jpg", ""),
                new SourcePicture("vault/img/b.png", "vault/img/b.png")), found.entries().get(0).pictures());
        assertEquals(List.of("FILE vault/A.md"), found.lost());
        assertEquals(List.of("OTHER_FILE vault/.obsidian/app.json", "OTHER_FILE vault/unused.png"), found.skipped());
    }

    @Test
    void callouts_highlights_and_names_of_blocks_become_markdown() throws IOException {
        var found = Found.by(new ObsidianVault(), vault("A.md", "> [!note]- Mind\n> the ==gap== ^b1\n\na == b == c\n"));

        assertEquals("> **Mind**  \n> the gap\n\na == b == c\n", text(found));
        assertEquals(List.of("LAYOUT vault/A.md"), found.lost());
    }

    @Test
    void values_that_are_not_well_formed_cost_no_text() throws IOException {
        var found = Found.by(new ObsidianVault(), vault("A.md", "---\ntitle: Rain: again\ntags: [a\ndate: 2026-02-31\n---\nText."));

        assertEquals("Rain: again", found.entry().title());
        assertEquals("Text.", text(found));
        assertEquals(SourceTime.NONE, found.entry().time());
        assertEquals(List.of("DATE vault/A.md", "VALUES vault/A.md"), found.lost().stream().sorted().toList());
    }

    @Test
    void templates_are_no_entries_and_the_trash_stays_trash() throws IOException {
        var files = vault("Forms/Day.md", "{{date}}").with("vault/.obsidian/templates.json", "{\"folder\": \"Forms\"}")
                .with("vault/.trash/Old.md", "old")
                .with("vault/2026-01-01.md", " ");

        var found = Found.by(new ObsidianVault(), files);

        assertEquals(Access.TRASHED, found.entry().access());
        assertEquals(List.of("NO_ENTRY vault/Forms/Day.md", "EMPTY vault/2026-01-01.md", "OTHER_FILE vault/.obsidian/app.json",
                "OTHER_FILE vault/.obsidian/templates.json"), found.skipped());
    }

    @Test
    void files_without_a_vault_fit_by_their_links() throws IOException {
        assertTrue(new ObsidianVault().fits(GivenFiles.of("A.md", "see [[B]]")));
        assertFalse(new ObsidianVault().fits(GivenFiles.of("A.md", "see `[[B]]` and \\[[B]] and [b](B.md)")));
        assertFalse(new ObsidianVault().fits(GivenFiles.of("manifest.json", "{}").with("entries/1.md", "see [[B]]")));
    }

    @Test
    void wrong_types_and_deep_values_cost_no_text() throws IOException {
        for (String head : List.of("tags: 5\ndate: [1, 2]\ntitle: {a: b}", "tags: " + "[".repeat(20_000), "? [a]\n: b", "title: *x",
                "- a\n- b: c", "a: !!java.net.URL [x]")) {
            var found = Found.by(new ObsidianVault(), vault("A.md", "---\n" + head + "\n---\nText."));

            assertTrue(text(found).endsWith("Text."), head.substring(0, 6));
        }
    }
}
