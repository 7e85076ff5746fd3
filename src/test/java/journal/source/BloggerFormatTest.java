package journal.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Posts of Blogger are found in the backup of its settings page. */
class BloggerFormatTest {
    private static final String POST = """
            <entry><id>tag:blogger.com,1999:blog-5.post-7</id><published>2008-04-15T09:28:00.000-07:00</published>
            <category scheme="http://schemas.google.com/g/2005#kind" term="http://schemas.google.com/blogger/2008/kind#post"/>
            <category scheme="http://www.blogger.com/atom/ns#" term="Tea &amp;amp; cake"/>
            <title type="text">Tea &amp;amp; rain</title><content type="html">It &lt;b&gt;rained&lt;/b&gt;.</content>
            <link rel="replies" type="text/html" href="https://ada.example/replies"/>
            <link rel="alternate" type="text/html" href="https://ada.example/2008/04/rain.html"/></entry>
            """;
    private static final String SETTING = """
            <entry><id>tag:blogger.com,1999:blog-5.settings.%s</id><title>A setting</title><content type="text">%s</content>
            <category scheme="http://schemas.google.com/g/2005#kind" term="http://schemas.google.com/blogger/2008/kind#settings"/></entry>
            """;

    private final BloggerFormat format = new BloggerFormat();

    @Test
    void a_post_is_an_entry() throws IOException {
        var found = found(POST);
        var entry = found.entry();

        assertEquals("tag:blogger.com,1999:blog-5.post-7", entry.id());
        assertEquals("Tea &amp; rain", entry.title());
        assertEquals(SourceText.html("It <b>rained</b>."), entry.text());
        assertEquals(SourceTime.at(Instant.parse("2008-04-15T16:28:00Z"), ZoneOffset.ofHours(-7)), entry.time());
        assertEquals(List.of("Tea & cake"), entry.tags());
        assertEquals(Access.PRIVATE, entry.access());
        assertEquals(List.of("https://ada.example/2008/04/rain.html"), entry.addresses());
        assertEquals(List.of(), found.lost());
    }

    @Test
    void the_settings_have_the_zone_and_the_language() throws IOException {
        var found = found(POST, SETTING.formatted("BLOG_TIME_ZONE", "America/Los_Angeles"), SETTING.formatted("BLOG_LOCALE", "pt_BR"));

        assertEquals(Optional.of(ZoneId.of("America/Los_Angeles")), found.entry().time().zone());
        assertEquals("pt-BR", found.entry().language());
        assertEquals(List.of("OTHER_FILE backup.xml, 2: A setting", "OTHER_FILE backup.xml, 3: A setting"), found.skipped());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Berlin", "Mars/Crater", ""})
    void a_zone_that_does_not_agree_is_not_believed(String zone) throws IOException {
        assertEquals(Optional.of(ZoneOffset.ofHours(-7)), found(POST, SETTING.formatted("BLOG_TIME_ZONE", zone)).entry().time().zone());
    }

    @ParameterizedTest
    @CsvSource({"PUBLIC, PUBLIC", "READERS, GROUP", "'', PRIVATE"})
    void a_post_is_as_public_as_its_blog(String mode, Access access) throws IOException {
        assertEquals(access, found(POST, SETTING.formatted("BLOG_READ_ACCESS_MODE", mode)).entry().access());
    }

    @Test
    void drafts_and_posts_to_come_are_not_public() throws IOException {
        String draft = "<app:control xmlns:app=\"http://purl.org/atom/app#\"><app:draft>yes</app:draft></app:control></entry>";

        assertEquals(Access.DRAFT, found(POST.replace("</entry>", draft)).entry().access());
        assertEquals(Access.SCHEDULED, found(POST.replace("2008-04-15T", "2009-04-15T")).entry().access());
    }

    @Test
    void what_is_no_post_is_skipped() throws IOException {
        var found = found(POST.replace("#post", "#comment"), POST.replace("#post", "#page"), POST.replace("#post", "#template"),
                "<entry><title>x</title></entry>",
                POST.replaceAll("<(title|content).*", ""));

        assertEquals(List.of("COMMENT backup.xml, 1: Tea &amp; rain", "NO_ENTRY backup.xml, 2: Tea &amp; rain",
                "NO_ENTRY backup.xml, 3: Tea &amp; rain",
                "BROKEN backup.xml, 4: x", "EMPTY backup.xml, 5"), found.skipped());
        assertEquals(List.of(), found.entries());
    }

    @Test
    void prefixes_may_be_others() throws IOException {
        String renamed = feed(POST).replaceAll("<(/?)(?=[a-z])", "<$1ns0:").replace("xmlns=", "xmlns:ns0=");

        assertEquals("Tea &amp; rain", Found.by(format, GivenFiles.of("backup.xml", renamed)).entry().title());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-00-00T00:00:00Z", "1970-01-01T00:00:00Z", "soon", ""})
    void a_date_that_is_none_is_lost(String date) throws IOException {
        var found = found(POST.replace("2008-04-15T09:28:00.000-07:00", date));

        assertEquals(SourceTime.NONE, found.entry().time());
        assertEquals(List.of("DATE backup.xml, 1: Tea &amp; rain"), found.lost());
    }

    @Test
    void a_file_that_is_cut_off_is_refused_before_an_entry_is_taken() {
        String whole = feed(POST, POST);

        for (int length = whole.indexOf("<entry>"); length < whole.length() - 3; length++) {
            var files = GivenFiles.of("backup.xml", whole.substring(0, length));
            var found = new Found();
            assertThrows(BrokenFile.class, () -> format.read(files, found));
            assertEquals(List.of(), found.entries());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<feed xmlns='http://www.w3.org/2005/Atom'><id>urn:x</id><entry/></feed>",
        "<feed><id>tag:blogger.com,1999:blog-5</id></feed>", "<rss/>", "", "tag:blogger.com,"})
    void other_files_are_not_its_own(String text) throws IOException {
        assertFalse(format.fits(GivenFiles.of("feed.atom", text)));
    }

    private Found found(String... entries) throws IOException {
        return Found.by(format, GivenFiles.of("backup.xml", feed(entries)));
    }

    private static String feed(String... entries) {
        return "<?xml version='1.0'?>\n<feed xmlns='http://www.w3.org/2005/Atom'>\n<id>tag:blogger.com,1999:blog-5.archive</id><updated>2008-11-11T16:10:36.775-08:00</updated>\n"
                + String.join("", entries) + "</feed>";
    }
}
