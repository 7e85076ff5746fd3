package journal.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Posts of Medium are read from their pages. */
class MediumTest {
    private static final String PUBLISHED = """
            <p class="p-tags">Tagged in <a href="https://medium.com/tag/sea" class="p-tag">Sea</a>, <a class="p-tag">Wind</a></p>
            <p>By <a class="p-author h-card">Ada</a> on <a href="https://medium.com/p/abcdef123456"><time class="dt-published" datetime="2019-08-11T11:23:34.123Z">August</time></a>.</p>
            <p><a href="https://medium.com/@ada/the-sea-abcdef123456" class="p-canonical">Canonical link</a></p>""";

    @Test
    void a_post_has_its_date_tags_and_id_in_the_footer() throws IOException {
        var found = Found.by(new Medium(), GivenFiles.of("posts/2019-08-11_The-Sea-abcdef123456.html",
                page("The Sea", "<section class=\"p-summary\"> How it was </section>", """
                <h3 name="1a" id="1a" class="graf graf--h3 graf--title">The Sea</h3><p name="2b" id="2b" class="graf">Blue.</p>
                <pre id="3c">one<br>two</pre><figure><iframe src="//video.example/1"></iframe></figure>""", PUBLISHED)));

        SourceEntry entry = found.entry();
        assertEquals("abcdef123456", entry.id());
        assertEquals("The Sea", entry.title());
        assertEquals(List.of("Sea", "Wind"), entry.tags());
        assertEquals(SourceTime.at(Instant.parse("2019-08-11T11:23:34.123Z")), entry.time());
        assertEquals(List.of("https://medium.com/@ada/the-sea-abcdef123456", "https://medium.com/p/abcdef123456"), entry.addresses());
        String text = entry.text().content();
        assertTrue(text.startsWith("<p><em>How it was</em></p>"), text);
        assertTrue(text.contains("<p class=\"graf\">Blue.</p>"), text);
        assertTrue(text.contains("<pre>one\ntwo</pre>"), text);
        assertTrue(text.contains("<a href=\"https://video.example/1\">"), text);
        assertFalse(text.contains("graf--title"), text);
        assertFalse(text.contains("<hr"), text);
    }

    @Test
    void nobody_says_that_a_published_post_was_for_everybody() throws IOException {
        var found = Found.by(new Medium(), GivenFiles.of("posts/a.html", page("A", "", "<h3>A</h3><p>x</p><p>y</p>", PUBLISHED)));

        assertEquals(Access.PRIVATE, found.entry().access());
    }

    @Test
    void a_draft_has_no_date_and_one_link() throws IOException {
        var found = Found.by(new Medium(), GivenFiles.of("posts/draft_Later-ababab121212.html",
                page("Later", "", "<p>soon</p>", "<p><a href=\"https://medium.com/p/ababab121212\">View original.</a></p>")));

        assertEquals(Access.DRAFT, found.entry().access());
        assertEquals("ababab121212", found.entry().id());
        assertEquals(SourceTime.NONE, found.entry().time());
        assertEquals(List.of(), found.lost());
    }

    @Test
    void a_published_post_may_have_no_date() throws IOException {
        var found = Found.by(new Medium(), GivenFiles.of("posts/x.html", page("Odd", "", "<h3>Odd</h3><p>x</p>",
                "<p><a href=\"https://medium.com/@ada/1234567890\" class=\"p-canonical\">Canonical link</a></p>")));

        assertEquals("1234567890", found.entry().id());
        assertEquals(List.of("DATE posts/x.html"), found.lost());
    }

    @Test
    void an_answer_to_another_post_is_no_entry() throws IOException {
        var found = Found.by(new Medium(),
                GivenFiles
                        .of("posts/a.html",
                                page("What a fine boat, I…", "", "<p class=\"graf--leading\">What a fine boat, I had one, too.</p>",
                                        PUBLISHED))
                        .with("posts/b.html", page("What a fine boat", "", "<p>What a fine boat</p><p>It is mine.</p>", PUBLISHED)));

        assertEquals("What a fine boat", found.entry().title());
        assertEquals(List.of("COMMENT posts/a.html"), found.skipped());
    }

    @Test
    void pictures_stay_on_their_site() throws IOException {
        var found = Found.by(new Medium(), GivenFiles.of("posts/a.html",
                page("A", "", "<figure><img src=\"https://cdn-images-1.medium.com/max/800/a.jpeg\"></figure>", PUBLISHED)));

        assertEquals(List.of(), found.entry().pictures());
        assertTrue(found.entry().text().content().contains("src=\"https://cdn-images-1.medium.com/max/800/a.jpeg\""));
    }

    @Test
    void other_pages_and_broken_ones_are_told() throws IOException {
        var found = Found.by(new Medium(),
                GivenFiles
                        .of("m/posts/a.html", page("A", "", "<p>x</p><p>y", "<footer><time class=\"dt-published\" datetime=\"yesterday\">"))
                        .with("m/posts/empty.html", page("", "", "", PUBLISHED)).with("m/posts/other.html", "<p>hello")
                        .with("m/profile/profile.html", "<section class=\"h-card\">"));

        assertEquals("a", found.entry().id());
        assertEquals(List.of("EMPTY m/posts/empty.html", "OTHER_FILE m/posts/other.html", "OTHER_FILE m/profile/profile.html"),
                found.skipped());
    }

    @Test
    void other_pages_are_not_of_medium() throws IOException {
        assertFalse(new Medium().fits(GivenFiles.of("posts/1.html", "<p>Substack</p>")));
        assertFalse(new Medium().fits(GivenFiles.of("index.html", "<article class=\"h-entry\"><div class=\"e-content\">x")));
    }

    private static String page(String title, String summary, String body, String footer) {
        return "<!DOCTYPE html><html><head><title>" + title
                + "</title></head><body><article class=\"h-entry\"><header><h1 class=\"p-name\">" + title + "</h1></header>" + summary
                + "<section data-field=\"body\" class=\"e-content\"><section name=\"69fd\" class=\"section\"><div class=\"section-divider\"><hr class=\"section-divider\"></div>"
                + "<div class=\"section-content\">" + body + "</div></section></section><footer>" + footer
                + "</footer></article></body></html>";
    }
}
