package journal.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Notes of Joplin are read with what their ids refer to. */
class JoplinTest {
    private static final String NOTE = id(1);
    private static final String OTHER = id(2);
    private static final String PICTURE = id(3);
    private static final String FILE = id(4);

    private static String id(int number) {
        return "%032x".formatted(number);
    }

    private static GivenFiles note(String text, String... values) {
        return GivenFiles.of("raw/" + NOTE + ".md",
                text + "\n\nid: " + NOTE + "\nparent_id: " + id(9) + "\nlatitude: 0.00000000\nsource_url: \n"
                        + String.join("\n", values) + (values.length == 0 ? "" : "\n") + "markup_language: 1\ntype_: 1");
    }

    private static GivenFiles with(GivenFiles files, int id, String title, String type, String... values) {
        return files.with("raw/" + id(id) + ".md", title + (title.isEmpty() ? "" : "\n\n") + "id: " + id(id) + "\n"
                + String.join("", List.of(values).stream().map(value -> value + "\n").toList()) + "type_: " + type);
    }

    @Test
    void a_note_has_its_title_text_tags_and_notebook() throws IOException {
        var files = note("Harbour\n\nIt rained.\n\nkey: value\n\nEnd.\n", "created_time: 2026-07-12T08:00:00.000Z",
                "user_created_time: 2026-07-11T18:30:00.000Z");
        with(with(with(files, 9, "Journeys", "2"), 8, "rain", "5"), 7, "", "6", "note_id: " + NOTE, "tag_id: " + id(8));

        var entry = Found.by(new Joplin(), files).entry();

        assertEquals("Harbour", entry.title());
        assertEquals("It rained.\n\nkey: value\n\nEnd.\n", entry.text().content());
        assertEquals(List.of("rain", "Journeys"), entry.tags());
        assertEquals(SourceTime.at(Instant.parse("2026-07-11T18:30:00Z")), entry.time());
        assertEquals(Optional.of(Instant.parse("2026-07-12T08:00:00Z")), entry.createdAt());
        assertEquals(NOTE, entry.id());
        assertEquals(Access.PRIVATE, entry.access());
    }

    @Test
    void ids_lead_to_pictures_notes_and_files() throws IOException {
        var files = note("A\n\n![b](:/" + PICTURE + ") <img src=\":/" + PICTURE + "\" width=\"9\"/> [B](:/" + OTHER + "#part) [bill.pdf](:/"
                + FILE + ") ![](:/" + id(6) + ") `:/x`");
        with(with(files, 3, "b.png", "4", "mime: image/png"), 4, "bill.pdf", "4", "mime: application/pdf")
                .with("raw/resources/" + PICTURE + ".png", "p")
                .with("raw/resources/" + FILE + ".pdf", "f").with("raw/resources/" + id(5) + ".png", "unused");

        var found = Found.by(new Joplin(), files);

        assertEquals("![b](:/" + PICTURE + ") ![](:/" + PICTURE + ") [B](:/" + OTHER + ") 📎 bill.pdf ![](:/" + id(6) + ") `:/x`",
                found.entry().text().content());
        assertEquals(List.of(new SourcePicture(":/" + PICTURE, "raw/resources/" + PICTURE + ".png"), new SourcePicture(":/" + id(6), "")),
                found.entry().pictures());
        assertEquals(List.of(":/" + NOTE), found.entry().addresses());
        assertEquals(List.of("FILE raw/" + NOTE + ".md: A"), found.lost());
        assertEquals(List.of("OTHER_FILE raw/resources/" + id(5) + ".png"), found.skipped());
    }

    @Test
    void a_note_in_html_stays_html() throws IOException {
        var files = GivenFiles.of(NOTE + ".md", "A\n\n<p>x <img src=\":/" + PICTURE + "\"> <a href=\":/" + FILE + "\">bill</a></p>\n\nid: "
                + NOTE + "\nmarkup_language: 2\ntype_: 1");
        files.with("resources/" + PICTURE + ".png", "p").with("resources/" + FILE + ".pdf", "f");

        var entry = Found.by(new Joplin(), files).entry();

        assertEquals(SourceText.html("<p>x <img src=\":/" + PICTURE + "\" alt=\"\"> 📎 bill</p>"), entry.text());
        assertEquals(List.of(new SourcePicture(":/" + PICTURE, "resources/" + PICTURE + ".png")), entry.pictures());
    }

    @Test
    void a_note_without_a_title_has_its_text() throws IOException {
        var entry = Found.by(new Joplin(), note("\n\nOnly a text.")).entry();

        assertEquals("", entry.title());
        assertEquals("Only a text.", entry.text().content());
    }

    @Test
    void places_and_tasks_are_told_and_trash_stays_trash() throws IOException {
        var found = Found.by(new Joplin(),
                note("A\n\nb", "is_todo: 1", "longitude: 30.00000000", "deleted_time: 1714341193438", "user_created_time: yesterday"));

        assertEquals(Access.TRASHED, found.entry().access());
        assertEquals(SourceTime.NONE, found.entry().time());
        assertEquals(List.of("DATE raw/" + NOTE + ".md: A", "VALUES raw/" + NOTE + ".md: A"), found.lost().stream().sorted().toList());
    }

    @Test
    void what_becomes_no_entry_is_told() throws IOException {
        assertEquals(List.of("TASK raw/" + NOTE + ".md: A"), Found.by(new Joplin(), note("A", "is_todo: 1")).skipped());
        assertEquals(List.of("EMPTY raw/" + NOTE + ".md"), Found.by(new Joplin(), note("\n\n")).skipped());
        assertEquals(List.of("ENCRYPTED raw/" + NOTE + ".md"),
                Found.by(new Joplin(), note("", "encryption_applied: 1", "encryption_cipher_text: JED0")).skipped());

        var found = Found.by(new Joplin(), with(note("A\n\nb"), 5, "", "13").with("raw/" + id(6) + ".md", "cut off, id"));
        assertEquals(List.of("OTHER_FILE raw/" + id(5) + ".md", "BROKEN raw/" + id(6) + ".md"), found.skipped());
        assertEquals(1, found.entries().size());
    }

    @Test
    void other_texts_do_not_fit() throws IOException {
        assertFalse(new Joplin().fits(GivenFiles.of("a.md", "A\n\nid: 1\ntype_: 1")));
        assertFalse(new Joplin().fits(GivenFiles.of(NOTE + ".md", "A text without values.")));
    }
}
