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

/** Posts of Blogger are found in both kinds of its backups. */
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
    private static final String TAKEOUT = """
            <entry><id>tag:blogger.com,1999:blog-5.post-7</id><blogger:type>POST</blogger:type><blogger:status>LIVE</blogger:status>
            <author><name>Ada</name><blogger:type>BLOGGER</blogger:type></author><title>It&amp;#39;s raining</title>
            <content type='html'>&lt;img src="https://blogger.googleusercontent.com/img/b/R/s320/Cat%20one.JPG"&gt;</content>
            <blogger:created>2008-04-14T10:00:00.5Z</blogger:created><published>2008-04-15T16:28:00Z</published><blogger:location/>
            <category scheme="tag:blogger.com,1999:blog-5" term="Weather"/><category/><blogger:filename>/2008/04/rain.html</blogger:filename>
            <link/><enclosure/><blogger:trashed/></entry>
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
        assertEquals(Access.PUBLIC, entry.access());
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
    @ValueSource(strings = { "Europe/Berlin", "Mars/Crater", "" })
    void a_zone_that_does_not_agree_is_not_believed(String zone) throws IOException {
        assertEquals(Optional.of(ZoneOffset.ofHours(-7)), found(POST, SETTING.formatted("BLOG_TIME_ZONE", zone)).entry().time().zone());
    }

    @Test
    void a_blog_for_some_readers_is_not_public() throws IOException {
        assertEquals(Access.GROUP, found(POST, SETTING.formatted("BLOG_READ_ACCESS_MODE", "READERS")).entry().access());
    }

    @Test
    void drafts_and_posts_to_come_are_not_public() throws IOException {
        String draft = "<app:control xmlns:app=\"http://purl.org/atom/app#\"><app:draft>yes</app:draft></app:control></entry>";

        assertEquals(Access.DRAFT, found(POST.replace("</entry>", draft)).entry().access());
        assertEquals(Access.SCHEDULED, found(POST.replace("2008-04-15T", "2009-04-15T")).entry().access());
    }

    @Test
    void what_is_no_post_is_skipped() throws IOException {
        var found = found(POST.replace("#post", "#comment"), POST.replace("#post", "#page"), POST.replace("#post", "#template"), "<entry><title>x</title></entry>",
                POST.replaceAll("<(title|content).*", ""));

        assertEquals(List.of("COMMENT backup.xml, 1: Tea &amp; rain", "NO_ENTRY backup.xml, 2: Tea &amp; rain", "NO_ENTRY backup.xml, 3: Tea &amp; rain",
                "BROKEN backup.xml, 4: x", "EMPTY backup.xml, 5"), found.skipped());
        assertEquals(List.of(), found.entries());
    }

    @Test
    void a_post_of_takeout_is_the_same_entry_with_its_pictures() throws IOException {
        var files = GivenFiles.of("Takeout/Blogger/Blogs/Days/feed.atom", takeout(TAKEOUT)).with("Takeout/Blogger/Albums/Days/Cat one.JPG", "cat")
                .with("Takeout/Blogger/Blogs/Days/theme-layouts.xml", "<html/>");

        var found = Found.by(format, files);
        var entry = found.entry();

        assertEquals("tag:blogger.com,1999:blog-5.post-7", entry.id());
        assertEquals("It's raining", entry.title());
        assertEquals(SourceTime.at(Instant.parse("2008-04-15T16:28:00Z")), entry.time());
        assertEquals(Optional.of(Instant.parse("2008-04-14T10:00:00.5Z")), entry.createdAt());
        assertEquals(List.of("Weather"), entry.tags());
        assertEquals(List.of(new SourcePicture("https://blogger.googleusercontent.com/img/b/R/s320/Cat%20one.JPG", "Takeout/Blogger/Albums/Days/Cat one.JPG")), entry.pictures());
        assertEquals(List.of("/2008/04/rain.html"), entry.addresses());
        assertEquals(List.of("OTHER_FILE Takeout/Blogger/Blogs/Days/theme-layouts.xml"), found.skipped());
        assertEquals(List.of(), found.lost());
    }

    @ParameterizedTest
    @CsvSource({ "LIVE, PUBLIC", "DRAFT, DRAFT", "SCHEDULED, SCHEDULED", "SOFT_TRASHED, TRASHED", "HIDDEN, PRIVATE", "'', PRIVATE" })
    void a_state_of_takeout_is_kept(String status, Access access) throws IOException {
        assertEquals(access, Found.by(format, GivenFiles.of("feed.atom", takeout(TAKEOUT.replace("LIVE", status)))).entry().access());
    }

    @Test
    void a_trashed_post_of_takeout_with_a_place_is_in_the_trash() throws IOException {
        String trashed = TAKEOUT.replace("<blogger:trashed/>", "<blogger:trashed>2020-01-01T00:00:00Z</blogger:trashed>")
                .replace("<blogger:location/>", "<blogger:location><blogger:name>Porto</blogger:name></blogger:location>");

        var found = Found.by(format, GivenFiles.of("feed.atom", takeout(trashed)));

        assertEquals(Access.TRASHED, found.entry().access());
        assertEquals(List.of("PICTURE_ELSEWHERE feed.atom, 1: It's raining", "VALUES feed.atom, 1: It's raining"), found.lost());
    }

    @Test
    void a_comment_of_takeout_is_none_whatever_its_author_is() throws IOException {
        String comment = TAKEOUT.replace(">POST<", ">COMMENT<");

        assertEquals(List.of("COMMENT feed.atom, 1: It's raining"), Found.by(format, GivenFiles.of("feed.atom", takeout(comment))).skipped());
    }

    @Test
    void a_picture_of_another_site_is_not_taken_for_one_of_the_album() throws IOException {
        var files = GivenFiles.of("feed.atom", takeout(TAKEOUT.replace("blogger.googleusercontent.com", "grace.example"))).with("Albums/Cat one.JPG", "cat");

        assertEquals(List.of(), Found.by(format, files).entry().pictures());
    }

    @Test
    void prefixes_may_be_others() throws IOException {
        String renamed = feed(POST).replaceAll("<(/?)(?=[a-z])", "<$1ns0:").replace("xmlns=", "xmlns:ns0=");

        assertEquals("Tea &amp; rain", Found.by(format, GivenFiles.of("backup.xml", renamed)).entry().title());
    }

    @ParameterizedTest
    @ValueSource(strings = { "0000-00-00T00:00:00Z", "1970-01-01T00:00:00Z", "soon", "" })
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
    @ValueSource(strings = { "<feed xmlns='http://www.w3.org/2005/Atom'><id>urn:x</id><entry/></feed>", "<feed><id>tag:blogger.com,1999:blog-5</id></feed>", "<rss/>", "", "tag:blogger.com," })
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

    private static String takeout(String entry) {
        return "<?xml version='1.0'?>\n<feed xmlns='http://www.w3.org/2005/Atom' xmlns:blogger='http://schemas.google.com/blogger/2018'><title>Days</title>\n" + entry + "</feed>";
    }
}
