package journal.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Posts of Jekyll and Hugo are read with their front matter, and nothing becomes more public than it was. */
class SitePostsTest {
    private static final Instant NOW = Instant.parse("2026-11-30T12:00:00Z");

    private static SitePosts posts() {
        return new SitePosts(InstantSource.fixed(NOW));
    }

    private static SourceEntry post(String name, String text) throws IOException {
        return Found.by(posts(), GivenFiles.of(name, text)).entries().get(0);
    }

    private static String text(String text) throws IOException {
        return post("a.md", "---\ntitle: A\n---\n" + text).text().content();
    }

    @Test
    void a_post_of_jekyll_has_the_date_of_its_name_and_all_of_its_tags() throws IOException {
        var entry = post("blog/_posts/2021-9-1-harbour-rain.md", """
                ---
                title: "Harbour: rain"
                category: Two Words
                categories: Walks Home
                tags: rain, sea side
                tag: One More
                lang: de
                ---

                It rained.
                """);

        assertEquals("Harbour: rain", entry.title());
        assertEquals("It rained.", entry.text().content());
        assertEquals(List.of("rain", "sea side", "One More", "Walks", "Home", "Two Words"), entry.tags());
        assertEquals(SourceTime.on(LocalDate.of(2021, 9, 1)), entry.time());
        assertEquals("2021-9-1-harbour-rain.md", entry.id());
        assertEquals("de", entry.language());
        assertTrue(entry.addresses().contains("/walks/home/two words/2021/09/01/harbour-rain.html"));
    }

    @Test
    void a_post_of_hugo_has_toml_or_json() throws IOException {
        var toml = post("a.md",
                "+++\ntitle = \"Rain\"\ndate = 2026-07-11T18:30:00+01:00\ntags = [\n  \"a\",\n  \"b c\",\n]\n[extra]\nx = 1\n+++\nText.");
        var json = post("a.md",
                "{\n \"title\": \"Rain } {\",\n \"date\": \"2026-07-11 18:30\",\n \"tags\": [\"a\", \"b c\", 5, {}]\n}\n\nText.");

        assertEquals("Rain", toml.title());
        assertEquals("2026-07-11T18:30+01:00", toml.time().in(java.time.ZoneOffset.UTC).orElseThrow().toString());
        assertEquals(List.of("a", "b c"), toml.tags());
        assertEquals("Rain } {", json.title());
        assertEquals(SourceTime.local(LocalDateTime.of(2026, 7, 11, 18, 30)), json.time());
        assertEquals(List.of("a", "b c", "5"), json.tags());
        assertEquals(List.of("Text.", "Text."), List.of(toml.text().content(), json.text().content()));
    }

    @Test
    void a_post_is_public_only_where_posts_are_published() throws IOException {
        String head = "---\ntitle: A\ndate: 2026-07-01\n";
        String text = "---\nText.";

        assertEquals(Access.PRIVATE, post("a.md", head + text).access());
        assertEquals(Access.PRIVATE, post("a.md", head + "draft: false\n" + text).access());
        assertEquals(Access.PUBLIC, post("a.md", head + "published: true\n" + text).access());
        assertEquals(Access.PUBLIC, post("_posts/a.md", head + text).access());
        assertEquals(Access.DRAFT, post("_posts/a.md", head + "published: false\n" + text).access());
        assertEquals(Access.DRAFT, post("_posts/a.md", head + "draft: yes\n" + text).access());
        assertEquals(Access.DRAFT, post("_drafts/a.md", head + text).access());
        assertEquals(Access.PASSWORD, post("_posts/a.md", head + "password: x\n" + text).access());
        assertEquals(Access.UNLISTED, post("_posts/a.md", head + "hidden: true\n" + text).access());
        assertEquals(Access.PRIVATE, post("_posts/a.md", head + "visibility: members\n" + text).access());
        assertEquals(Access.PRIVATE, post("_posts/a.md", head + "private: true\n" + text).access());
        assertEquals(Access.PRIVATE, post("_posts/a.md", head + "draft: [true\n" + text).access(), "nobody knows what it says");
        assertEquals(Access.PRIVATE, post("_posts/a.md", head + "expiryDate: 2026-10-01\n" + text).access());
        assertEquals(Access.SCHEDULED, post("_posts/a.md", head + "publishDate: 2026-12-24\n" + text).access());
        assertEquals(Access.SCHEDULED, post("_posts/a.md", "---\ntitle: A\ndate: 2026-12-01\n" + text).access());
    }

    @Test
    void a_site_has_pages_and_other_files_that_are_no_entries() throws IOException {
        var files = GivenFiles.of("site/hugo.toml", "x = 1")
                .with("site/content/post/trip-to-rome/index.md", "+++\ntitle = \"\"\n+++\n![a](a.png)\n")
                .with("site/content/post/trip-to-rome/a.png", "p").with("site/content/_index.md", "+++\ntitle = \"Home\"\n+++\n")
                .with("site/README.md", "About")
                .with("site/content/about.md", "---\ntitle: About\nlayout: page\n---\nx")
                .with("site/content/post/empty.md", "---\ndate: 2026-01-01\n---\n");

        var found = Found.by(posts(), files);

        assertEquals("trip to rome", found.entry().title());
        assertEquals("post/trip-to-rome/index.md", found.entry().id());
        assertEquals(Access.PUBLIC, found.entry().access());
        assertEquals(List.of(new SourcePicture("site/content/post/trip-to-rome/a.png", "site/content/post/trip-to-rome/a.png")),
                found.entry().pictures());
        assertEquals(List.of("NO_ENTRY site/content/_index.md", "NO_ENTRY site/README.md", "NO_ENTRY site/content/about.md",
                "EMPTY site/content/post/empty.md",
                "OTHER_FILE site/hugo.toml"), found.skipped());
    }

    @Test
    void shortcodes_become_markdown_or_are_told() throws IOException {
        assertEquals("a\n\nb", text("a\n<!--more-->\n\nb"));
        assertEquals("```html\n<b> {{x}}\n```", text("{{< highlight html \"linenos=1\" >}}\n<b> {{x}}\n{{< /highlight >}}"));
        assertEquals("```ruby\nputs [1](2)\n```", text("{% highlight ruby %}\nputs [1](2)\n{% endhighlight %}"));
        assertEquals("![A boat](/img/b.png)  \n*At sea*", text("{{< figure src=\"/img/b.png\" alt=\"A boat\" caption=\"At sea\" >}}"));
        assertEquals("<https://www.youtube.com/watch?v=ab-1>", text("{{< youtube ab-1 >}}"));
        assertEquals("![b](/b.png) x", text("![b]({{ site.baseurl }}/b.png){: .wide} {% include note.html a=\"b\" %}x"));
        assertEquals("![b](/b.png)", text("![b]({{ \"/b.png\" | relative_url }})"));
        assertEquals("`{{< x >}}` {{< y >}}", text("`{{< x >}}` {{</* y */>}}"));

        var found = Found.by(posts(), GivenFiles.of("a.md", "---\ntitle: A\n---\n{{< gallery >}}\nx"));
        assertEquals(List.of("LAYOUT a.md"), found.lost());
    }

    @Test
    void links_to_other_posts_lead_to_their_files() throws IOException {
        var files = GivenFiles.of("content/post/a.md", "---\ntitle: A\n---\n[b]({{< ref \"post/b.md\" >}}) [b]({{< relref \"b\" >}})")
                .with("content/post/b.md", "---\ntitle: B\n---\nx")
                .with("_posts/2026-01-02-c.md", "---\ntitle: C\n---\n[c]({% post_url 2026-01-02-c %})").with("hugo.toml", "");

        var found = Found.by(posts(), files);

        assertEquals("[b](content/post/b.md) [b](content/post/b.md)", found.entries().get(0).text().content());
        assertEquals("[c](_posts/2026-01-02-c.md)", found.entries().get(2).text().content());
    }

    @Test
    void a_post_in_html_stays_html() throws IOException {
        var entry = post("_posts/2026-01-02-old.html", "---\ntitle: Old\n---\n<p>It rained.</p>");

        assertEquals(SourceText.html("<p>It rained.</p>"), entry.text());
    }

    @Test
    void wrong_values_cost_no_text() throws IOException {
        for (String text : List.of("---\ntitle: A: b\n---\nText.", "---\ntitle: [a]\ndate: {}\ntags: 5\ndraft: 7\n---\nText.",
                "+++\ntitle = \n+++\nText.",
                "+++\ntitle = " + "[".repeat(5_000) + "\n+++\nText.", "---\ntitle: A\ndate: 0000-00-00\n---\nText.",
                "---\ntitle: A\ndate: 0001-01-01T00:00:00Z\n---\nText.",
                "{\"title\": null, \"date\": 5}\nText.")) {
            assertTrue(posts().fits(GivenFiles.of("a.md", text)), text.substring(0, 20));
            var entry = post("a.md", text);

            assertEquals("Text.", entry.text().content(), text);
            assertEquals(SourceTime.NONE, entry.time());
        }
        assertEquals("A: b", post("a.md", "---\ntitle: A: b\n---\nText.").title());
    }

    @Test
    void texts_without_front_matter_do_not_fit() throws IOException {
        for (String text : List.of("Text", "---\n\nA text between two lines\n\n---\n", "{ a brace }", "{\"title\": ",
                "---\ntitle: A\nno end", "---\nfoo: 1\n---\n",
                "---\ntitle: A\ndate: 2026-01-01 10:00\nstarred: False\ntags: a\n---\nText", "---\n- a\n- b\n---\n")) {
            assertFalse(posts().fits(GivenFiles.of("a.md", text)), text);
        }
        assertFalse(posts().fits(GivenFiles.of("entries/a.md", "---\ntitle: A\n---\n").with("manifest.json", "{}")));
        assertTrue(posts().fits(GivenFiles.of("blog/_posts/a.md", "---\ntitle: A\n---\n").with("blog/manifest.json", "{}")));
    }
}
