package journal.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.Charset;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Entries of LiveJournal are found in its exports and in the folders of ljdump, with the same names in both. */
class LiveJournalFormatTest {
    private static final String ENTRY = """
            <entry><itemid>116994</itemid><eventtime>2004-12-21 20:00:00</eventtime><logtime>2004-12-21 19:01:05</logtime>
            <subject>Rain</subject><event>It rained.
            All day.

            Then tea.</event><security>public</security><allowmask>0</allowmask></entry>
            """;
    private static final String EVENT = """
            <?xml version="1.0"?>
            <event><itemid>457</itemid><anum>2</anum><props><taglist>tea, old roof</taglist><opt_preformatted>%s</opt_preformatted></props>
            <eventtime>2004-12-21 20:00:00</eventtime><url>https://ada.example/116994.html</url><subject>Rain</subject><event>It rained.
            All day.</event></event>
            """;

    private final LiveJournalFormat format = new LiveJournalFormat();

    @Test
    void an_entry_is_found() throws IOException {
        var found = found(ENTRY);
        var entry = found.entry();

        assertEquals("116994", entry.id());
        assertEquals("2004-12.xml, 1: Rain", entry.place());
        assertEquals("Rain", entry.title());
        assertEquals(SourceText.html("<p>It rained.<br>\nAll day.</p>\n<p>Then tea.</p>\n"), entry.text());
        assertEquals(SourceTime.local(LocalDateTime.parse("2004-12-21T20:00")), entry.time());
        assertEquals(Optional.of(Instant.parse("2004-12-21T19:01:05Z")), entry.createdAt());
        assertEquals(Access.PUBLIC, entry.access());
        assertEquals(List.of(), found.lost());
    }

    @ParameterizedTest
    @CsvSource({"public, PUBLIC", "private, PRIVATE", "friends, GROUP", "usemask, GROUP", "custom, GROUP", "secret, PRIVATE",
        "'', PRIVATE"})
    void nothing_is_more_public_than_it_was(String security, Access access) throws IOException {
        assertEquals(access, found(ENTRY.replace(">public<", ">" + security + "<")).entry().access());
    }

    @Test
    void a_folder_of_ljdump_has_the_same_entry() throws IOException {
        var files = GivenFiles.of("ada/L-457", EVENT.formatted(""))
                .with("ada/C-457", "<comments><comment><id>1</id><subject>Re: Rain</subject><body>Nice.</body></comment></comments>")
                .with("ada/userpics.xml", "<userpics/>").with("ada/.last", "x").with("ada/L-458", "<event><itemid>458</itemid><event>cut o")
                .with("ada/L-459", "\u0001");

        var found = Found.by(format, files);
        var entry = found.entry();

        assertEquals("116994", entry.id());
        assertEquals(Access.PUBLIC, entry.access());
        assertEquals(List.of("tea", "old roof"), entry.tags());
        assertEquals(List.of("https://ada.example/116994.html"), entry.addresses());
        assertEquals("<p>It rained.<br>\nAll day.</p>\n", entry.text().content());
        assertEquals(List.of("COMMENT ada/C-457, 1: Re: Rain", "BROKEN ada/L-458", "BROKEN ada/L-459", "OTHER_FILE ada/userpics.xml",
                "OTHER_FILE ada/.last"), found.skipped());
    }

    @Test
    void an_entry_of_ljdump_for_some_is_not_public() throws IOException {
        for (String security : List.of("<security>usemask</security><allowmask>1</allowmask>", "<allowmask>1</allowmask>",
                "<security>private</security>")) {
            var found = Found.by(format, GivenFiles.of("L-457", EVENT.formatted("").replace("<url>", security + "<url>")));

            assertFalse(found.entry().access() == Access.PUBLIC);
        }
    }

    @Test
    void a_preformatted_text_keeps_its_lines() throws IOException {
        assertEquals("It rained.\nAll day.", Found.by(format, GivenFiles.of("L-457", EVENT.formatted("1"))).entry().text().content());
    }

    @Test
    void its_own_elements_are_links_or_nothing() throws IOException {
        assertEquals(
                "<p>Hi <a href=\"https://grace-h.livejournal.com/\">grace_h</a> and <a href=\"https://ed.dreamwidth.org/\">ed</a>!</p>\n<p>The rest.</p>\n",
                text("Hi &lt;lj user=\"grace_h\"&gt; and &lt;user name=ed /&gt;!&lt;lj-cut text=\"more\"&gt;\n\nThe rest.&lt;/lj-cut&gt;"));
        assertEquals(List.of("LAYOUT 2004-12.xml, 1: Rain", "FILE 2004-12.xml, 1: Rain").stream().sorted().toList(),
                found(entry("a &lt;lj-poll-123&gt; &lt;lj-embed id=\"1\" /&gt;")).lost().stream().sorted().toList());
    }

    @Test
    void line_breaks_in_tables_and_after_breaks_are_none() throws IOException {
        assertEquals("<table>\n<tbody><tr><td>a</td></tr>\n</tbody></table><p>b<br>c</p>\n",
                text("&lt;table&gt;\n&lt;tr&gt;&lt;td&gt;a&lt;/td&gt;&lt;/tr&gt;\n&lt;/table&gt;\nb&lt;br&gt;\nc"));
        assertEquals("<blockquote><p>a</p>\n<p>b</p>\n</blockquote><p>c</p>\n", text("&lt;blockquote&gt;a\n\nb&lt;/blockquote&gt;\n\nc"));
    }

    @Test
    void comments_are_told_of_once() throws IOException {
        var files = GivenFiles.of("2004-12.xml", journal(ENTRY))
                .with("comments.xml", journal("<comments><comment id=\"1\" jitemid=\"457\"><body>Nice.</body></comment></comments>"))
                .with("meta.xml", journal("<comments><comment id=\"1\" state=\"D\"/></comments><usermap id=\"1\" user=\"grace\"/>"));

        assertEquals(List.of("COMMENT comments.xml, 1"), Found.by(format, files).skipped());
        assertEquals(List.of("COMMENTS 2004-12.xml, 1: Rain"),
                found(ENTRY.replace("</entry>", "<comment><event>Nice.</event></comment></entry>")).lost());
    }

    @Test
    void moods_and_music_are_lost() throws IOException {
        assertEquals(List.of("VALUES 2004-12.xml, 1: Rain"),
                found(ENTRY.replace("</entry>", "<current_mood>calm</current_mood></entry>")).lost());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-00-00 00:00:00", "1970-01-01 00:00:00", "-0001-11-30 00:00:00", "soon", ""})
    void a_date_that_is_none_is_lost(String date) throws IOException {
        var found = found(ENTRY.replace("2004-12-21 20:00:00", date));

        assertEquals(SourceTime.NONE, found.entry().time());
        assertEquals(List.of("DATE 2004-12.xml, 1: Rain"), found.lost());
    }

    @Test
    void wrong_numbers_do_no_harm() throws IOException {
        var large = EVENT.formatted("").replace(">457<", ">9223372036854775807<");

        assertEquals("9223372036854775807", Found.by(format, GivenFiles.of("L-1", large)).entry().id());
        assertEquals("457", Found.by(format, GivenFiles.of("L-1", EVENT.formatted("").replace(">2<", ">two<"))).entry().id());
        assertEquals(List.of("BROKEN 2004-12.xml, 1", "EMPTY 2004-12.xml, 2"),
                found("<entry><subject/></entry><entry><itemid>1</itemid><subject/><event> </event></entry>").skipped());
    }

    @Test
    void an_old_encoding_is_read() throws IOException {
        String old = journal(ENTRY).replace("<?xml version=\"1.0\"?>", "<?xml version=\"1.0\" encoding=\"windows-1251\"?>").replace("Rain",
                "Дождь");

        assertEquals("Дождь",
                Found.by(format, new GivenFiles().with("a.xml", old.getBytes(Charset.forName("windows-1251")))).entry().title());
    }

    @Test
    void a_file_that_is_cut_off_is_refused_before_an_entry_is_taken() {
        String whole = journal(ENTRY + ENTRY);

        for (int length = whole.indexOf("<entry>"); length < whole.length() - 3; length++) {
            var files = GivenFiles.of("good.xml", journal(ENTRY)).with("2004-12.xml", whole.substring(0, length));
            var found = new Found();
            assertThrows(BrokenFile.class, () -> format.read(files, found));
            assertEquals(List.of(), found.entries());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<event><name>Party</name></event>", "<event>", "<comments><comment/></comments>", "<live/>", "", "livejournal"})
    void other_files_are_not_its_own(String text) throws IOException {
        assertFalse(format.fits(GivenFiles.of("a.xml", text)));
    }

    private Found found(String entries) throws IOException {
        return Found.by(format, GivenFiles.of("2004-12.xml", journal(entries)));
    }

    private String text(String event) throws IOException {
        return found(entry(event)).entry().text().content();
    }

    private static String entry(String event) {
        return ENTRY.replaceAll("(?s)<event>.*</event>", Matcher.quoteReplacement("<event>" + event + "</event>"));
    }

    private static String journal(String records) {
        return "<?xml version=\"1.0\"?>\n<livejournal>\n" + records + "</livejournal>\n";
    }
}
