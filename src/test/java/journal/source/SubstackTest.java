package journal.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Posts of Substack are read from a table and their texts. */
class SubstackTest {
    private static final String COLUMNS = "post_id,post_date,is_published,email_sent_at,type,audience,title,subtitle,podcast_url\n";

    @Test
    void a_row_says_what_a_text_is() throws IOException {
        var found = read(
                "101.first-rain,2019-07-26T20:48:19.814Z,TRUE,,newsletter,everyone,First &#x201C;rain&#x201D;,\"It rained, \"\"much\"\"\",\n",
                "first-rain", """
                <p>Drops.</p><p class="button-wrapper" data-attrs='{"url":"x"}'><a href="https://a.example/subscribe">Sign up</a></p>""");

        SourceEntry entry = found.entry();
        assertEquals("101", entry.id());
        assertEquals("posts.csv, 1", entry.place());
        assertEquals("First “rain”", entry.title());
        assertEquals("<p><em>It rained, \"much\"</em></p><p>Drops.</p>", entry.text().content());
        assertEquals(SourceTime.at(Instant.parse("2019-07-26T20:48:19.814Z")), entry.time());
        assertEquals(Access.PUBLIC, entry.access());
    }

    @Test
    void nothing_becomes_more_public_than_it_was() throws IOException {
        var found = Found.by(new Substack(), GivenFiles.of("posts.csv", COLUMNS
                + "1.a,2024-01-01T00:00:00.000Z,true,,newsletter,only_paid,A,,\r\n"
                + "2.b,,false,,newsletter,everyone,B,,\r\n3.c,2024-01-01T00:00:00.000Z,true,,newsletter,founding,C,,\r\n4.d,2024-01-01T00:00:00.000Z,true,,newsletter,,D,,")
                .with("posts/1.a.html", "x").with("posts/2.b.html", "x").with("posts/3.c.html", "x").with("posts/4.d.html", "x"));

        assertEquals(List.of(Access.GROUP, Access.DRAFT, Access.GROUP, Access.GROUP),
                found.entries().stream().map(SourceEntry::access).toList());
        assertEquals(List.of(), found.lost());
    }

    @Test
    void what_stands_in_attributes_is_read() throws IOException {
        var found = read("101.first-rain,2019-07-26T20:48:19.814Z,true,,podcast,everyone,A,,https://a.example/1.mp3\n", "first-rain", """
                <div class="captioned-image-container"><figure><a class="image-link" href="https://s.example/b.png"><div><picture><source srcset="x"><img src="https://s.example/a.png"></picture></div></a></figure></div>\
                <div class="image-gallery-embed" data-attrs='{"gallery":{"images":[{"src":"https://s.example/1.png"}],"caption":"all","alt":"g"}}'></div>\
                <div class="digest-post-embed" data-attrs='{"title":"Other","canonical_url":"https://o.example/p"}'></div>\
                <div class="latex-rendered" data-attrs='{"persistentExpression":"x^2"}'></div><div class="poll-embed" data-attrs='{"id":1}'></div>\
                <div class="pullquote"><p>Said</p></div><div class="native-video-embed" data-attrs="{"></div>\
                <div class="youtube-wrap"><iframe src="https://www.youtube-nocookie.com/embed/x"></iframe></div>""");

        assertEquals("""
                <div class="captioned-image-container"><figure><span><div><span><img src="https://s.example/a.png"></span></div></span></figure></div>\
                <div class="image-gallery-embed" data-attrs="{&quot;gallery&quot;:{&quot;images&quot;:[{&quot;src&quot;:&quot;https://s.example/1.png&quot;}],&quot;caption&quot;:&quot;all&quot;,&quot;alt&quot;:&quot;g&quot;}}">\
                <p><img src="https://s.example/1.png" alt="g"></p><p><em>all</em></p></div>\
                <p><a href="https://o.example/p">Other</a></p><pre><code>x^2</code></pre><blockquote class="pullquote"><p>Said</p></blockquote><p>📎 media</p>\
                <div class="youtube-wrap"><p><a href="https://www.youtube-nocookie.com/embed/x">https://www.youtube-nocookie.com/embed/x</a></p></div>\
                <p><a href="https://a.example/1.mp3">https://a.example/1.mp3</a></p>""", found.entry().text().content());
        assertEquals(List.of("FILE posts.csv, 1", "LAYOUT posts.csv, 1"), found.lost().stream().sorted().toList());
    }

    @Test
    void pages_missing_texts_and_texts_without_a_row_are_told() throws IOException {
        var found = Found.by(new Substack(), GivenFiles.of("export/posts.csv", "\uFEFF" + COLUMNS
                + "1.about,2024-01-01T00:00:00.000Z,true,,page,everyone,About,,\n"
                + "2.lost,2024-01-01T00:00:00.000Z,true,,newsletter,everyone,Lost,,\n\n3.short\n4.empty,x,true,,newsletter,everyone,,,\n5.day,yesterday,true,,newsletter,everyone,Day,,\n")
                .with("export/posts/1.about.html", "me").with("export/posts/4.empty.html", "<p> </p>").with("export/posts/5.day.html", "x")
                .with("export/posts/9.new.html", "x"));

        assertEquals("5", found.entry().id());
        assertEquals(
                List.of("NO_ENTRY export/posts.csv, 1", "BROKEN export/posts.csv, 2", "BROKEN export/posts.csv, 3",
                        "EMPTY export/posts.csv, 4", "BROKEN export/posts/9.new.html"),
                found.skipped());
        assertEquals(List.of("DATE export/posts.csv, 5"), found.lost());
    }

    @Test
    void a_field_may_have_several_lines() throws IOException {
        var found = read("101.first-rain,2019-07-26T20:48:19.814Z,true,,newsletter,everyone,\"Two\nlines\",,\n", "first-rain", "<p>x</p>");

        assertEquals("Two lines", found.entry().title());
    }

    @Test
    void a_table_that_is_cut_off_is_refused_with_its_line() {
        var broken = assertThrows(BrokenFile.class,
                () -> read("101.first-rain,2019-07-26T20:48:19.814Z,true,,newsletter,everyone,\"Two", "first-rain", "x"));

        assertEquals(2, broken.line());
    }

    @Test
    void other_tables_are_not_of_substack() throws IOException {
        assertFalse(new Substack().fits(GivenFiles.of("posts.csv", "full_date,date,weekday\n")));
        assertFalse(new Substack().fits(GivenFiles.of("posts/1.a.html", "<p>x</p>")));
    }

    private static Found read(String row, String slug, String html) throws IOException {
        return Found.by(new Substack(), GivenFiles.of("posts.csv", COLUMNS + row).with("posts/101." + slug + ".html", html));
    }
}
