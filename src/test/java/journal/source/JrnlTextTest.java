package journal.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Journals of jrnl as text: heads in several forms, and lines that look like heads. */
class JrnlTextTest {
    private static final JrnlText FORMAT = new JrnlText();

    @Test
    void an_entry_has_its_title_text_local_time_and_tags() throws IOException {
        var found = read("""

                [2013-06-09 15:39] Rain in @Porto, at last.
                Ada @home came.

                We stayed. @C++ and @OS/2. Mail ada@example.org

                [2013-06-10 15:40] Sun.
                """);

        var entry = found.entries().get(0);
        assertEquals("Rain in @Porto, at last.", entry.title());
        assertEquals("Ada @home came.\n\nWe stayed. @C++ and @OS/2. Mail ada@example.org", entry.text().content());
        assertEquals(SourceTime.local(LocalDateTime.parse("2013-06-09T15:39")), entry.time());
        assertEquals(List.of("porto", "home", "c++", "os/2"), entry.tags());
        assertEquals("diary.txt, 1", entry.place());
        assertEquals("2013-06-09T15:39 Rain in @Porto, at last.", entry.id());
        assertEquals("Sun.", found.entries().get(1).title());
        assertEquals(List.of(), found.lost());
    }

    @Test
    void heads_have_other_dates_too() throws IOException {
        assertEquals(LocalDateTime.parse("2013-06-09T15:39"), time("[09.06.2013 15:39] Rain."));
        assertEquals(LocalDateTime.parse("2020-08-29T11:11:05"), time("[2020-08-29 11:11:05 AM] Rain."));
        assertEquals(LocalDateTime.parse("2020-08-29T00:11"), time("[2020-08-29 12:11 am] Rain."));
        assertEquals(LocalDateTime.parse("2020-08-29T23:11"), time("[2020/08/29 11:11 PM] Rain."));
        assertEquals(LocalDateTime.parse("2020-08-29T14:11"), time("2020-08-29 14:11 Rain."));
        assertEquals(LocalDateTime.parse("2020-08-29T14:11"), time("29.8.2020 14:11 Rain."));
    }

    @Test
    void a_date_without_a_time_stays_a_day() throws IOException {
        assertTrue(read("[2020-08-29] Rain.").entry().time().dateOnly());
    }

    @Test
    void lines_that_are_no_heads_stay_in_the_text() throws IOException {
        var found = read("""
                [2019-07-08 05:42] Rain
                [1] one
                [2019-13-45 05:42] none
                2019-07-08 05:43 bare
                ---
                [link](https://a.example/) [x] done""");

        assertEquals("[1] one\n[2019-13-45 05:42] none\n2019-07-08 05:43 bare\n---\n[link](https://a.example/) [x] done",
                found.entry().text().content());
    }

    @Test
    void brackets_in_an_old_journal_are_text() throws IOException {
        var found = read("""
                2010-06-10 15:00 Chocolate.

                2013-06-10 15:40 He said "[this]".
                [2019-08-03 12:55] Ada: hello
                2013-06-11 is no head
                """);

        assertEquals(2, found.entries().size());
        assertEquals("[2019-08-03 12:55] Ada: hello\n2013-06-11 is no head", found.entries().get(1).text().content());
    }

    @Test
    void a_star_is_no_part_of_the_title() throws IOException {
        var found = read("[2013-06-09 15:39] Rain. *\n\n[2013-06-09 15:40] 2 *3*\n");

        assertEquals("Rain.", found.entries().get(0).title());
        assertEquals("2 *3*", found.entries().get(1).title());
        assertEquals(List.of("VALUES diary.txt, 1"), found.lost());
    }

    @Test
    void entries_of_the_same_minute_and_title_are_told_apart() throws IOException {
        var found = read("[2013-06-09 15:39] Rain.\na\n\n[2013-06-09 15:39] Rain.\nb\n\n[2013-06-09 15:39] Sun.\n\n[2013-06-09 15:39]\n");

        assertEquals(List.of("2013-06-09T15:39 Rain.", "2013-06-09T15:39 Rain. (2)", "2013-06-09T15:39 Sun."),
                found.entries().stream().map(SourceEntry::id).toList());
        assertEquals(List.of("EMPTY diary.txt, 4"), found.skipped());
    }

    @Test
    void a_folder_has_a_file_for_each_day() throws IOException {
        var files =
                GivenFiles.of("diary/2020/08/29.txt", "\uFEFF[2020-08-29 11:11] Rain.\r\nWet.\r\n").with("diary/2020/notes.txt", "Nothing")
                        .with("diary/2020/08/30", "[2020-08-30 11:11] Caf\u00E9.\ncaf\u00E9".getBytes(StandardCharsets.ISO_8859_1))
                        .with("diary/a.jpg", "x").with("diary/.DS_Store", "x");

        var found = Found.by(FORMAT, files);

        assertEquals(List.of("Rain.", "Café."), found.entries().stream().map(SourceEntry::title).toList());
        assertEquals("Wet.", found.entries().get(0).text().content());
        assertEquals("café", found.entries().get(1).text().content());
        assertEquals(List.of("OTHER_FILE diary/2020/notes.txt", "OTHER_FILE diary/a.jpg"), found.skipped());
    }

    @Test
    void other_texts_are_no_journals() throws IOException {
        for (String text : List.of("", "Rain.", "[asd7sd] Rain", "[{\"a\": 1}]", "2013-06-09 was wet", "[1] one",
                "# [2013-06-09 15:39] Rain")) {
            assertFalse(FORMAT.fits(GivenFiles.of("diary.txt", text)), text);
        }
        assertFalse(FORMAT.fits(GivenFiles.of("diary.md", "[2013-06-09 15:39] Rain.")));
    }

    @Test
    void a_line_without_an_end_is_refused_and_an_endless_text_skipped() throws IOException {
        String head = "[2013-06-09 15:39] Rain.\n";
        String line = "a".repeat(1000) + "\n";

        var failure = assertThrows(BrokenFile.class, () -> read(head + "a".repeat(SourceFiles.TEXT_MAX + 1)));

        assertEquals(2, failure.line());
        assertEquals(List.of("LONG diary.txt, 1"), read(head + line.repeat(SourceFiles.TEXT_MAX / 1000)).skipped());
    }

    private static Found read(String text) throws IOException {
        return Found.by(FORMAT, GivenFiles.of("diary.txt", text));
    }

    private static LocalDateTime time(String head) throws IOException {
        return read(head).entry().time().local().orElseThrow();
    }
}
