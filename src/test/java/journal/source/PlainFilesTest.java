package journal.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A file of text is an entry. */
class PlainFilesTest {
    @Test
    void markdown_has_its_heading_and_the_date_of_its_name() throws IOException {
        var entry = Found.by(new PlainFiles(), GivenFiles.of("2026-11-30 evening.md", "# The *harbour*\r\n\r\nIt rained.\r\n")).entry();

        assertEquals("The *harbour*", entry.title());
        assertEquals("It rained.\r\n", entry.text().content());
        assertEquals(SourceText.Kind.MARKDOWN, entry.text().kind());
        assertEquals(SourceTime.on(LocalDate.of(2026, 11, 30)), entry.time());
    }

    @Test
    void a_text_without_a_heading_has_the_words_of_its_name() throws IOException {
        var found = Found.by(new PlainFiles(),
                GivenFiles.of("2026-11-30 Évora.txt", "# no heading\n*as it is*").with("2026-11-30_18.05.txt", "a").with("20261129.md", "b")
                        .with("2026/11/28.txt", "c").with("2026-13-45.md", "d").with("12345678.md", "e"));

        assertEquals(List.of("Évora", "", "", "", "", ""), found.entries().stream().map(SourceEntry::title).toList());
        assertEquals("# no heading\n*as it is*", found.entries().get(0).text().content());
        assertEquals(SourceText.Kind.PLAIN, found.entries().get(0).text().kind());
        assertEquals(List.of(SourceTime.on(LocalDate.of(2026, 11, 30)), SourceTime.local(LocalDateTime.of(2026, 11, 30, 18, 5)),
                SourceTime.on(LocalDate.of(2026, 11, 29)), SourceTime.on(LocalDate.of(2026, 11, 28)), SourceTime.NONE, SourceTime.NONE),
                found.entries().stream().map(SourceEntry::time).toList());
    }

    @Test
    void pictures_and_links_of_files_are_found_and_the_rest_is_told() throws IOException {
        var files = GivenFiles.of("notes/a.md",
                "![b](../img/boat%201.png \"Boat\") [next](b.md) <img src=\"../img/boat 1.png\" alt=\"c\"> [![t](t.png)](b.md)\n\n[x]: ../img/boat%201.png\n[y]: ../notes.docx\n[z]: gone.md\n\n"
                        + "```\n![b](../img/boat%201.png)\n```\n")
                .with("notes/b.md", "b").with("img/boat 1.png", "p").with("notes.docx", "d").with("other.docx", "d").with("empty.md", "\n");

        var found = Found.by(new PlainFiles(), files);

        assertEquals(
                "![b](img/boat%201.png \"Boat\") [next](notes/b.md) ![c](img/boat%201.png) [![t](t.png)](notes/b.md)\n\n[x]: img/boat%201.png\n[y]: ../notes.docx\n[z]: gone.md\n\n"
                        + "```\n![b](../img/boat%201.png)\n```\n",
                found.entries().get(0).text().content());
        assertEquals(List.of(new SourcePicture("img/boat%201.png", "img/boat 1.png"), new SourcePicture("t.png", "")),
                found.entries().get(0).pictures());
        assertEquals(List.of("EMPTY empty.md", "OTHER_FILE other.docx"), found.skipped());
    }

    @Test
    void old_letters_are_read() throws IOException {
        var files = new GivenFiles().with("a.txt", "Caf\u00e9 \u201cau lait\u201d".getBytes(Charset.forName("windows-1252")));

        assertEquals("Café “au lait”", Found.by(new PlainFiles(), files).entry().text().content());
    }

    @Test
    void texts_of_other_programs_are_not_taken() throws IOException {
        for (String text : List.of("\tDate:\t15 January 2024\n\nText", "[2013-06-09 15:39] My first entry.\nText",
                "TITLE: A\nAUTHOR: Ada\nDATE: 11/13/2008 02:16:10 PM\n-----\nBODY:\n",
                "15:\n  text: Walked\n", "{}\n", "<?xml version=\"1.0\"?><rss/>", "Title\n\nText\n\nid: 1\ntype_: 1", "a\0b")) {
            assertFalse(new PlainFiles().fits(GivenFiles.of("a.txt", text)), text);
        }
        assertFalse(new PlainFiles().fits(GivenFiles.of("manifest.json", "{}").with("entries/a.md", "a")));
        assertFalse(new PlainFiles().fits(GivenFiles.of("a.json", "{}").with("b.json", "{}").with("README.md", "a")));
    }

    @Test
    void long_lines_of_marks_take_no_time_and_no_stack() throws IOException {
        for (String mark : List.of("[", "![", "`", "[[a](", "](", "`` `", "<img ", "> ", "[a\\", "\uFDD01\uFDD1")) {
            Found.by(new PlainFiles(), GivenFiles.of("a.md", "x " + mark.repeat(200_000 / mark.length())));
        }
    }
}
