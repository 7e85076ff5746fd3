package journal.feed;

import static journal.TestJournal.path;
import static journal.TestJournal.unique;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import journal.Http;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How feeds are found and requested. */
class FeedRequestIT {
    private static FeedAuthor ada;

    @BeforeAll
    static void ada_signs_in() {
        ada = FeedAuthor.signedIn("ada");
    }

    @Test
    void a_client_with_the_newest_feed_gets_304() throws IOException {
        for (String feed : List.of("/feed.atom", "/feed.json", "/authors/" + ada.name() + "/feed.atom")) {
            ada.publish("title", unique("Rain"), "text", "It rained.");
            var first = Http.anonymous().get(feed);
            var etag = first.header("ETag");
            assertTrue(etag.matches("\"[0-9a-f]{16,}\""), etag);
            assertEquals("no-cache", first.header("Cache-Control"));
            assertEquals(List.of(), first.all("Set-Cookie"));
            first.isGuarded().namesNoProduct();

            var same = Http.anonymous().get(feed, "If-None-Match", etag);
            assertEquals(304, same.status());
            assertEquals(0, same.content().length);

            var compressed = Http.anonymous().get(feed, "Accept-Encoding", "gzip");
            assertArrayEquals(first.content(), new GZIPInputStream(new ByteArrayInputStream(compressed.content())).readAllBytes());

            ada.publish("title", unique("More rain"), "text", "It rained.");
            assertEquals(200, Http.anonymous().get(feed, "If-None-Match", etag).status());
        }
    }

    @Test
    void a_feed_has_its_own_address_and_that_of_its_page() {
        var tag = unique("Lisbon");
        var key = tag.toLowerCase(Locale.ROOT);
        ada.publish("title", unique("Rain"), "text", "It rained.", "tags", tag);

        var atom = FeedReader.xml(FeedClient.get("/tags/" + tag + "/feed.atom"));
        var json = FeedReader.json(FeedClient.get("/tags/" + tag + "/feed.json"));

        assertEquals(FeedClient.address("/tags/" + key + "/feed.atom"), FeedReader.text(atom, "/a:feed/a:link[@rel='self']/@href"));
        assertEquals(FeedClient.address("/tags/" + key), FeedReader.text(atom, "/a:feed/a:link[@rel='alternate']/@href"));
        assertTrue(FeedReader.text(atom, "/a:feed/a:title").contains(key));
        assertEquals("https://jsonfeed.org/version/1.1", json.get("version"));
        assertEquals(FeedClient.address("/tags/" + key + "/feed.json"), json.get("feed_url"));
        assertEquals(FeedClient.address("/tags/" + key), json.get("home_page_url"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"C++", "C#", "R&B", "node.js", "don't", "\u65E5\u672C\u30FB\u65C5", "AC/DC", "feed.atom", "50%", "a;b"})
    void the_page_of_any_tag_names_its_feeds(String name) {
        var tag = name + unique("");
        var title = unique("Rain");
        ada.publish("title", title, "text", "It rained.", "tags", tag);
        String query = "?tag=" + URLEncoder.encode(tag, StandardCharsets.UTF_8);

        var page = Http.anonymous().get("/tags" + query).body();
        var atom = FeedReader.xml(FeedClient.get("/tags.atom" + query));
        var json = FeedReader.json(FeedClient.get("/tags.json" + query));

        for (String link : List.of("type=\"application/atom+xml\" href=\"" + path("/tags.atom") + query + '"',
                "type=\"application/feed+json\" href=\"" + path("/tags.json") + query + '"')) {
            assertTrue(page.contains("<link rel=\"alternate\" " + link), () -> link + " in " + page);
        }
        assertEquals(title, FeedReader.text(FeedReader.entry(atom, title), "a:title"));
        assertEquals(FeedClient.address("/tags.json") + query.toLowerCase(Locale.ROOT),
                json.get("feed_url").toString().toLowerCase(Locale.ROOT));
        assertEquals(200, FeedClient.follow(json.get("home_page_url").toString()).status());
    }

    @Test
    void a_tag_without_a_public_entry_has_no_feed() {
        for (String feed : List.of("/tags.atom", "/tags.atom?tag=", "/tags.json?tag=%00", "/tags.json?tag=no/one",
                "/tags.rss?tag=rain")) {
            assertEquals(404, Http.anonymous().get(feed).status(), feed);
        }
    }

    @Test
    void addresses_do_not_come_from_the_request() {
        var feed = Http.anonymous().get("/feed.atom", "X-Forwarded-Host", "forged.example", "Forwarded", "host=forged.example");

        assertFalse(feed.body().contains("forged.example"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/rss+xml, application/xml", "application/json", "text/html", "*/*"})
    void the_accept_header_does_not_matter(String accept) {
        assertEquals(200, Http.anonymous().get("/feed.atom", "Accept", accept).status());
        assertEquals(200, Http.anonymous().get("/feed.json", "Accept", accept).status());
    }

    @Test
    void the_pages_of_lists_link_their_feeds() {
        var page = Http.anonymous().get("/").body();

        for (String link : List.of("type=\"application/atom+xml\" href=\"" + path("/feed.atom") + '"',
                "type=\"application/feed+json\" href=\"" + path("/feed.json") + '"')) {
            assertTrue(page.contains("<link rel=\"alternate\" " + link), link);
        }
    }
}
