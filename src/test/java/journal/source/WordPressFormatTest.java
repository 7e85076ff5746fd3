package journal.source;

import static journal.source.WordPressFiles.POST;
import static journal.source.WordPressFiles.rss;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Posts of WordPress are found in its exports, as public as they were, and everything else is told of. */
class WordPressFormatTest {
    private final WordPressFormat format = new WordPressFormat();

    @Test
    void a_post_is_an_entry() throws IOException {
        var entry = found(POST).entry();

        assertEquals("https://ada.example/?p=7", entry.id());
        assertEquals("blog.xml, 1: Rain on the roof", entry.place());
        assertEquals("Rain on the roof", entry.title());
        assertEquals(SourceText.html("<p>It rained.</p>\n"), entry.text());
        assertEquals(Access.PUBLIC, entry.access());
        assertEquals(SourceTime.at(Instant.parse("2019-03-02T08:30:00Z"), ZoneOffset.ofHours(1)), entry.time());
        assertEquals(List.of("https://ada.example/2019/rain/", "https://ada.example/?p=7"), entry.addresses());
        assertEquals("de", entry.language());
    }

    @ParameterizedTest
    @CsvSource({"publish, PUBLIC", "private, PRIVATE", "draft, DRAFT", "pending, DRAFT", "future, SCHEDULED", "trash, TRASHED",
        "friends_only, PRIVATE", "'', PRIVATE"})
    void nothing_is_more_public_than_it_was(String status, Access access) throws IOException {
        assertEquals(access, found(POST.replace(">publish<", ">" + status + "<")).entry().access());
    }

    @Test
    void a_published_post_with_a_password_is_not_public() throws IOException {
        assertEquals(Access.PASSWORD, found(POST + "<wp:post_password><![CDATA[sesame]]></wp:post_password>").entry().access());
    }

    @Test
    void a_draft_has_its_local_time_with_the_offset_of_other_posts() throws IOException {
        String draft = POST.replace("?p=7", "?p=8").replace("2019-03-02 08:30:00", "0000-00-00 00:00:00").replace("2019-03-02 09:30",
                "2019-03-05 20:15")
                + "<pubDate>Wed, 30 Nov -0001 00:00:00 +0000</pubDate>";

        assertEquals(SourceTime.local(LocalDateTime.parse("2019-03-05T20:15")), found(draft).entry().time());
        assertEquals(Instant.parse("2019-03-05T19:15:00Z"), found(POST, draft).entries().get(1).time().instant().orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-00-00 00:00:00", "1969-12-31 16:00:00", "1970-01-01 00:00:00", "yesterday", "-0001-11-30 00:00:00", ""})
    void a_date_that_is_none_is_lost(String date) throws IOException {
        var found = found(POST.replace("2019-03-02 09:30:00", date).replace("2019-03-02 08:30:00", date));

        assertEquals(SourceTime.NONE, found.entry().time());
        assertEquals(List.of("DATE blog.xml, 1: Rain on the roof"), found.lost());
    }

    @Test
    void the_date_of_the_feed_is_better_than_none() throws IOException {
        String post = POST.replaceAll("<wp:post_date.*", "") + "<pubDate>Sat, 02 Mar 2019 08:30:00 +0000</pubDate>";

        assertEquals(SourceTime.at(Instant.parse("2019-03-02T08:30:00Z")), found(post).entry().time());
    }

    @Test
    void categories_and_tags_are_tags_and_each_is_there_once() throws IOException {
        var entry = found(POST + """
                <category><![CDATA[Weather]]></category>
                <category domain="category" nicename="weather"><![CDATA[Weather]]></category>
                <category domain="tag"><![CDATA[Tea &amp; cake]]></category>
                <category domain="post_tag" nicename="garden">Garden</category>
                <category domain="post_format" nicename="post-format-aside"><![CDATA[Aside]]></category>
                <category domain="category" nicename="uncategorized"><![CDATA[Allgemein]]></category>
                <category domain="language" nicename="pt"><![CDATA[Português]]></category>""").entry();

        assertEquals(List.of("Weather", "Tea & cake", "Garden"), entry.tags());
        assertEquals("pt", entry.language());
    }

    @Test
    void what_is_no_post_is_skipped() throws IOException {
        var found = found(POST.replace(">post<", ">page<"), POST.replace(">post<", ">nav_menu_item<"),
                POST.replaceAll("<title>.*", "").replace("It rained.", "<p> </p>"));

        assertEquals(List.of(), found.entries());
        assertEquals(List.of("NO_ENTRY blog.xml, 1: Rain on the roof", "NO_ENTRY blog.xml, 2: Rain on the roof", "EMPTY blog.xml, 3"),
                found.skipped());
    }

    @Test
    void comments_that_are_no_spam_and_values_are_lost() throws IOException {
        String comment = "<wp:comment><wp:comment_approved>%s</wp:comment_approved></wp:comment>";

        assertEquals(List.of(), found(POST + comment.formatted("spam")
                + "<wp:postmeta><wp:meta_key>_edit_last</wp:meta_key><wp:meta_value>1</wp:meta_value></wp:postmeta>").lost());
        assertEquals(List.of("COMMENTS blog.xml, 1: Rain on the roof", "VALUES blog.xml, 1: Rain on the roof"),
                found(POST + comment.formatted("0") + comment.formatted("1")
                        + "<wp:postmeta><wp:meta_key>mood</wp:meta_key><wp:meta_value>calm</wp:meta_value></wp:postmeta>").lost());
    }

    @Test
    void a_title_is_words_on_one_line() throws IOException {
        assertEquals("Tea & <3 rain",
                found(POST.replace("Rain on the roof", "Tea &amp;amp;\n &lt;i&gt;&lt;3&lt;/i&gt; rain")).entry().title());
    }

    @Test
    void a_prefix_may_be_another() throws IOException {
        String renamed = rss(POST).replace("wp:", "ns2:").replace("xmlns:wp", "xmlns:ns2").replace("content:", "ns0:")
                .replace("xmlns:content", "xmlns:ns0").replace("/1.2/", "/1.0/");

        assertEquals(Access.PUBLIC, Found.by(format, GivenFiles.of("blog.xml", renamed)).entry().access());
    }

    @Test
    void empty_lines_before_the_file_are_no_harm() throws IOException {
        assertEquals("Rain on the roof", Found.by(format, GivenFiles.of("blog.xml", "\uFEFF\n\n" + rss(POST))).entry().title());
    }

    @Test
    void a_converted_post_without_an_address_is_named_by_its_number() throws IOException {
        String converted = POST.replaceAll("<guid.*", "");

        assertEquals("https://ada.example?p=7", found(converted).entry().id());
        assertEquals(List.of("BROKEN blog.xml, 1: Rain on the roof"), found(converted.replaceAll("<wp:post_id>.*|<link>.*", "")).skipped());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<link>https://ada.example/?a=1&b=2</link>", "<open>", "&undeclared;", "\u0001"})
    void a_file_that_is_not_well_formed_is_refused_as_a_whole(String wrong) throws IOException {
        var files = GivenFiles.of("good.xml", rss(POST)).with("blog.xml", rss(POST, POST + wrong));
        var found = new Found();

        var refused = assertThrows(BrokenFile.class, () -> format.read(files, found));

        assertEquals("blog.xml", refused.file());
        assertEquals(List.of(), found.entries());
    }

    @Test
    void a_file_that_is_cut_off_is_refused_with_its_line() {
        String whole = rss(POST);

        for (int length = whole.indexOf("<item>"); length < whole.length() - 3; length++) {
            var files = GivenFiles.of("blog.xml", whole.substring(0, length));
            var refused = assertThrows(BrokenFile.class, () -> format.read(files, new Found()));
            assertTrue(refused.line() > 1);
        }
    }

    @Test
    void elements_that_are_nested_too_deeply_are_refused() {
        var files = GivenFiles.of("blog.xml", rss(POST + "<a>".repeat(100_000) + "</a>".repeat(100_000)));

        assertThrows(BrokenFile.class, () -> format.read(files, new Found()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<rss version=\"2.0\"><channel><item><title>x</title></item></channel></rss>", "<en-export><note/></en-export>",
        "# wordpress.org/export/1.2/", "", "{}"})
    void other_files_are_not_its_own(String text) throws IOException {
        assertFalse(format.fits(GivenFiles.of("blog.xml", text)));
    }

    private Found found(String... items) throws IOException {
        return Found.by(format, GivenFiles.of("blog.xml", rss(items)));
    }
}
