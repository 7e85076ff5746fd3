package journal.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Entries of Movable Type are found in its text, whatever their authors have typed. */
class MovableTypeFormatTest {
    private static final String ENTRY = """
            AUTHOR: Ada
            TITLE: Tea &amp; rain
            BASENAME: tea_rain
            STATUS: Publish
            CONVERT BREAKS: 1
            PRIMARY CATEGORY: Weather
            CATEGORY: Weather
            CATEGORY: Tea

            DATE: 11/13/2008 02:16:10 PM
            TAGS: garden,"old roof",Tea
            -----
            BODY:
            It rained.
            All day.

            Then tea.
            -----
            EXTENDED BODY:

            -----
            EXCERPT:

            -----


            --------
            """;

    private final MovableTypeFormat format = new MovableTypeFormat();

    @Test
    void an_entry_is_found() throws IOException {
        var found = found(ENTRY);
        var entry = found.entry();

        assertEquals("tea_rain", entry.id());
        assertEquals("blog.txt, 1: Tea & rain", entry.place());
        assertEquals("Tea & rain", entry.title());
        assertEquals(SourceText.html("<p>It rained.<br>\nAll day.</p>\n<p>Then tea.</p>\n"), entry.text());
        assertEquals(SourceTime.local(LocalDateTime.parse("2008-11-13T14:16:10")), entry.time());
        assertEquals(List.of("Weather", "Tea", "garden", "old roof"), entry.tags());
        assertEquals(Access.PUBLIC, entry.access());
        assertEquals(List.of(), found.skipped());
        assertEquals(List.of(), found.lost());
    }

    @ParameterizedTest
    @CsvSource({"12/31/2001 12:05:00 AM, 2001-12-31T00:05", "12/31/2001 12:05:00 PM, 2001-12-31T12:05",
        "1/2/2003 9:05:07, 2003-01-02T09:05:07", "01/02/2003 21:05, 2003-01-02T21:05",
        "01/02/2003 21:05:00 PM, 2003-01-02T21:05", "01/02/1066 01:05:00 pm, 1066-01-02T13:05"})
    void hours_are_counted_to_twelve_or_to_twenty_four(String date, LocalDateTime time) throws IOException {
        assertEquals(SourceTime.local(time), found(ENTRY.replace("11/13/2008 02:16:10 PM", date)).entry().time());
    }

    @ParameterizedTest
    @ValueSource(strings = {"13/11/2008 02:16:10 PM", "00/00/0000 00:00:00", "02/30/2008 10:00:00", "99/99/9999 99:99:99", "2008", ""})
    void a_date_that_is_none_is_lost(String date) throws IOException {
        var found = found(ENTRY.replace("11/13/2008 02:16:10 PM", date));

        assertEquals(SourceTime.NONE, found.entry().time());
        assertEquals(List.of("DATE blog.txt, 1: Tea & rain"), found.lost());
    }

    @ParameterizedTest
    @CsvSource({"Publish, PUBLIC", "publish, PUBLIC", "Draft, DRAFT", "Review, DRAFT", "Unpublish, DRAFT", "Future, SCHEDULED",
        "Spam, PRIVATE", "'', PRIVATE"})
    void nothing_is_more_public_than_it_was(String status, Access access) throws IOException {
        assertEquals(access, found(ENTRY.replace("STATUS: Publish", "STATUS: " + status)).entry().access());
    }

    @ParameterizedTest
    @CsvSource({"0, HTML", "richtext, HTML", "markdown, MARKDOWN", "markdown_with_smartypants, MARKDOWN"})
    void the_way_of_line_breaks_is_kept(String way, SourceText.Kind kind) throws IOException {
        var text = found(ENTRY.replace("BREAKS: 1", "BREAKS: " + way)).entry().text();

        assertEquals(kind, text.kind());
        assertEquals("It rained.\nAll day.\n\nThen tea.", text.content().strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"__default__", "true", "", "textile_2"})
    void other_ways_have_paragraphs(String way) throws IOException {
        var found = found(ENTRY.replace("BREAKS: 1", "BREAKS: " + way));

        assertEquals("<p>It rained.<br>\nAll day.</p>\n<p>Then tea.</p>\n", found.entry().text().content());
        assertEquals(way.startsWith("textile"), found.lost().contains("LAYOUT blog.txt, 1: Tea & rain"));
    }

    @Test
    void typed_hyphens_divide_nothing() throws IOException {
        String hyphens = "It rained.\n-----\n\nTwo.\n--------\n\nThree.\n-----\nNOTE: four\n--------\n--------\n";
        String text = found(ENTRY.replace("It rained.\n", hyphens).replace("BREAKS: 1", "BREAKS: markdown") + ENTRY).entries().get(0).text()
                .content();

        assertEquals(hyphens + "All day.\n\nThen tea.", text);
    }

    @Test
    void both_parts_of_a_text_are_the_text() throws IOException {
        assertEquals("<p>One</p>\n<p>Two</p>\n",
                found(ENTRY.replaceAll("(?s)BODY:.*", "BODY:\nOne\n-----\nEXTENDED BODY:\nTwo\n-----\n--------\n")).entry().text()
                        .content());
    }

    @Test
    void comments_and_values_are_lost() throws IOException {
        String more = ENTRY.replace("EXCERPT:\n", "EXCERPT:\nShort.\n").replace("-----\n\n\n---",
                "-----\n\nCOMMENT: \nAUTHOR: Grace\nDATE: 11/13/2008 03:04:07 PM\nNice.\n-----\nPING:\nTITLE: x\n-----\n\n\n---");

        assertEquals(List.of("COMMENTS blog.txt, 1: Tea & rain", "VALUES blog.txt, 1: Tea & rain"), found(more).lost());
        assertEquals("<p>It rained.<br>\nAll day.</p>\n<p>Then tea.</p>\n", found(more).entry().text().content());
    }

    @Test
    void each_line_is_read_in_its_own_encoding() throws IOException {
        var both = new ByteArrayOutputStream();
        both.write(ENTRY.replace("It rained.", "Café ’n rain").getBytes(Charset.forName("windows-1252")));
        both.write(ENTRY.replace("Then tea.", "Thé.").getBytes(StandardCharsets.UTF_8));

        var entries = Found.by(format, new GivenFiles().with("blog.txt", both.toByteArray())).entries();

        assertEquals("<p>Café ’n rain<br>\nAll day.</p>\n<p>Then tea.</p>\n", entries.get(0).text().content());
        assertEquals("<p>It rained.<br>\nAll day.</p>\n<p>Thé.</p>\n", entries.get(1).text().content());
    }

    @Test
    void lines_may_end_in_other_ways_and_hyphens_may_begin_the_file() throws IOException {
        for (String end : List.of("\r\n", "\r")) {
            assertEquals(2, found(("--------\n" + ENTRY + ENTRY).replace("\n", end)).entries().size());
        }
    }

    @Test
    void an_old_entry_is_named_by_its_address_or_else_by_its_date_and_title() throws IOException {
        String old = ENTRY.replace("BASENAME: tea_rain\n", "");

        assertEquals("11/13/2008 02:16:10 PM Tea & rain", found(old).entry().id());
        assertEquals("https://ada.example/tea", found(old.replace("STATUS", "UNIQUE URL: https://ada.example/tea\nSTATUS")).entry().id());
    }

    @Test
    void pictures_are_found_in_both_kinds_of_text() throws IOException {
        String image = ENTRY.replace("It rained.", "![Roof](files/roof.png) <img src=\"files/roof.png\">");
        var expected = List.of(new SourcePicture("files/roof.png", "blog/files/roof.png"));

        for (String text : List.of(image, image.replace("BREAKS: 1", "BREAKS: markdown"))) {
            assertEquals(expected,
                    Found.by(format, GivenFiles.of("blog/export.txt", text).with("blog/files/roof.png", "roof")).entry().pictures());
            assertEquals(List.of("PICTURE_MISSING blog.txt, 1: Tea & rain"), found(text).lost());
        }
    }

    @Test
    void what_is_no_entry_is_skipped() throws IOException {
        var found = found(ENTRY + ENTRY.replace("STATUS", "NO ENTRY: 1\nSTATUS")
                + "AUTHOR: Ada\nTITLE:\n-----\nBODY:\n \n-----\n--------\nAUTHOR:\n-----\nBODY:\nx\n-----\n--------\n");

        assertEquals(List.of("COMMENT blog.txt, 2: Tea & rain", "EMPTY blog.txt, 3", "BROKEN blog.txt, 4"), found.skipped());
        assertEquals(1, found.entries().size());
    }

    @Test
    void a_file_that_is_cut_off_has_the_entries_before() throws IOException {
        for (int length = 0; length < ENTRY.length(); length++) {
            var found = found(ENTRY + ENTRY.substring(0, length));
            assertEquals("<p>It rained.<br>\nAll day.</p>\n<p>Then tea.</p>\n", found.entries().get(0).text().content());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# Title\n-----\nBODY:\n", "TITLE: x\n\nText.\n-----\nBODY:\n", "TITLE: x\n---\ntext",
        "Dear diary\n-----\n", "TITLE: x\nDATE: y\n-----\nSome text\n", "-----\nBODY:\n"})
    void other_files_are_not_its_own(String text) throws IOException {
        assertFalse(format.fits(GivenFiles.of("blog.txt", text)));
    }

    private Found found(String text) throws IOException {
        return Found.by(format, GivenFiles.of("blog.txt", text));
    }
}
