package journal.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Backups of Blogger by Google Takeout have the same posts as the older ones, the settings beside the feed, and the pictures in albums. */
class BloggerTakeoutTest {
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
    void a_post_is_the_same_entry_with_its_pictures() throws IOException {
        var files = GivenFiles.of("Takeout/Blogger/Blogs/Days/feed.atom", takeout(TAKEOUT))
                .with("Takeout/Blogger/Albums/Days/Cat one.JPG", "cat")
                .with("Takeout/Blogger/Blogs/Days/theme-layouts.xml", "<html/>");

        var found = Found.by(format, files);
        var entry = found.entry();

        assertEquals("tag:blogger.com,1999:blog-5.post-7", entry.id());
        assertEquals("It's raining", entry.title());
        assertEquals(SourceTime.at(Instant.parse("2008-04-15T16:28:00Z")), entry.time());
        assertEquals(Optional.of(Instant.parse("2008-04-14T10:00:00.5Z")), entry.createdAt());
        assertEquals(List.of("Weather"), entry.tags());
        assertEquals(List.of(new SourcePicture("https://blogger.googleusercontent.com/img/b/R/s320/Cat%20one.JPG",
                "Takeout/Blogger/Albums/Days/Cat one.JPG")), entry.pictures());
        assertEquals(List.of("/2008/04/rain.html"), entry.addresses());
        assertEquals(List.of("OTHER_FILE Takeout/Blogger/Blogs/Days/theme-layouts.xml"), found.skipped());
        assertEquals(List.of(), found.lost());
    }

    @ParameterizedTest
    @CsvSource({"LIVE, PRIVATE", "DRAFT, DRAFT", "SCHEDULED, SCHEDULED", "SOFT_TRASHED, TRASHED", "HIDDEN, PRIVATE", "'', PRIVATE"})
    void a_state_is_kept(String status, Access access) throws IOException {
        assertEquals(access, Found.by(format, GivenFiles.of("feed.atom", takeout(TAKEOUT.replace("LIVE", status)))).entry().access());
    }

    @Test
    void the_settings_are_a_table() throws IOException {
        String table =
                "blog_name,\"blog, it\",blog_read_access_mode,blog_time_zone,blog_subdomain\r\n\"My \"\"days\"\"\nand nights\",x,PUBLIC,Europe/Lisbon,ada\r\n";
        var found = Found.by(format, GivenFiles.of("Blogs/Days/feed.atom", takeout(TAKEOUT)).with("Blogs/Days/settings.csv", table));

        assertEquals(Access.PUBLIC, found.entry().access());
        assertEquals(Optional.of(ZoneId.of("Europe/Lisbon")), found.entry().time().zone());
        assertEquals(List.of("https://ada.blogspot.com/2008/04/rain.html", "http://ada.blogspot.com/2008/04/rain.html"),
                found.entry().addresses());
        assertEquals(List.of(), found.skipped());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "blog_read_access_mode", "blog_name,blog_read_access_mode\nx", "a\"b\nPUBLIC", "\"blog_read_access_mode"})
    void settings_that_are_none_say_nothing(String table) throws IOException {
        var files = GivenFiles.of("feed.atom", takeout(TAKEOUT)).with("settings.csv", table);

        assertEquals(Access.PRIVATE, Found.by(format, files).entry().access());
    }

    @Test
    void a_trashed_post_with_a_place_is_in_the_trash() throws IOException {
        String trashed = TAKEOUT.replace("<blogger:trashed/>", "<blogger:trashed>2020-01-01T00:00:00Z</blogger:trashed>")
                .replace("<blogger:location/>", "<blogger:location><blogger:name>Porto</blogger:name></blogger:location>");

        var found = Found.by(format, GivenFiles.of("feed.atom", takeout(trashed)));

        assertEquals(Access.TRASHED, found.entry().access());
        assertEquals(List.of("PICTURE_ELSEWHERE feed.atom, 1: It's raining", "VALUES feed.atom, 1: It's raining"), found.lost());
    }

    @Test
    void a_comment_is_none_whatever_its_author_is() throws IOException {
        String comment = TAKEOUT.replace(">POST<", ">COMMENT<");

        assertEquals(List.of("COMMENT feed.atom, 1: It's raining"),
                Found.by(format, GivenFiles.of("feed.atom", takeout(comment))).skipped());
    }

    @Test
    void a_picture_of_another_site_is_not_taken_for_one_of_the_album() throws IOException {
        var files = GivenFiles.of("feed.atom", takeout(TAKEOUT.replace("blogger.googleusercontent.com", "grace.example")))
                .with("Albums/Cat one.JPG", "cat");

        assertEquals(List.of(), Found.by(format, files).entry().pictures());
    }

    private static String takeout(String entry) {
        return "<?xml version='1.0'?>\n<feed xmlns='http://www.w3.org/2005/Atom' xmlns:blogger='http://schemas.google.com/blogger/2018'><title>Days</title>\n"
                + entry + "</feed>";
    }
}
