package journal.feed;

import static journal.TestJournal.unique;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import journal.Http;
import journal.picture.PictureSamples;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The content and the metadata of an entry in a feed. */
class FeedEntryIT {
    private static final String NO_CHARACTER = "\uFFFE\uFFFF"; // not allowed in XML
    private static final String DATE = "2024-02-29T23:30:00+09:00";
    private static final String HTML = "<div dir=\"auto\" lang=\"de\"><p>It <em>rained</em>.</p>\n</div>";

    private static FeedAuthor ada;

    @BeforeAll
    static void ada_signs_in() {
        ada = FeedAuthor.signedIn("ada");
    }

    @Test
    void atom_has_all_of_an_entry() {
        var title = unique("Rain");
        var tag = unique("Lisbon");
        publishInTokyo(title, tag);

        var answer = FeedClient.get("/tags/" + tag + "/feed.atom");
        var entry = FeedReader.entry(FeedReader.xml(answer), title);

        assertEquals("application/atom+xml", answer.header("Content-Type").split(";")[0]);
        assertEquals(title, FeedClient.follow(FeedReader.text(entry, "a:link[@rel='alternate']/@href")).heading());
        assertEquals(DATE, FeedReader.text(entry, "a:published"));
        assertTrue(OffsetDateTime.parse(FeedReader.text(entry, "a:updated")).getYear() > 2024);
        assertEquals(ada.name(), FeedReader.text(entry, "a:author/a:name"));
        assertEquals(FeedClient.address("/authors/" + ada.name()), FeedReader.text(entry, "a:author/a:uri"));
        assertEquals("de", FeedReader.text(entry, "@xml:lang"));
        assertEquals("html", FeedReader.text(entry, "a:content/@type"));
        assertEquals(HTML, FeedReader.text(entry, "a:content"));
        assertEquals(List.of(tag, "Summer rain"),
                FeedReader.elements(entry, "a:category").stream().map(category -> category.getAttribute("label")).toList());
        assertEquals("summer rain", FeedReader.text(entry, "a:category[2]/@term"));
    }

    @Test
    void json_has_all_of_an_entry() {
        var title = unique("Rain");
        var tag = unique("lisbon");
        publishInTokyo(title, tag);

        var answer = FeedClient.get("/tags/" + tag + "/feed.json");
        var item = FeedReader.item(answer, title);

        assertEquals("application/feed+json", answer.header("Content-Type").split(";")[0]);
        assertEquals(title, FeedClient.follow(item.get("url").toString()).heading());
        assertEquals(HTML, item.get("content_html"));
        assertEquals(DATE, item.get("date_published"));
        assertEquals(List.of(Map.of("name", ada.name(), "url", FeedClient.address("/authors/" + ada.name()))), item.get("authors"));
        assertEquals(List.of(tag, "Summer rain"), item.get("tags"));
        assertEquals("de", item.get("language"));
        assertEquals(FeedReader.text(FeedReader.entry(FeedReader.xml(FeedClient.get("/tags/" + tag + "/feed.atom")), title), "a:id"),
                item.get("id"));
    }

    @Test
    void an_entry_keeps_its_id_and_has_the_time_of_its_latest_version() throws InterruptedException {
        var title = unique("Rain");
        var other = unique("Snow");
        ada.publish("title", title, "text", "It rained.");
        var entry = ada.shortAddress(title);
        var before = FeedReader.item(FeedClient.get("/feed.json"), title);
        Thread.sleep(1_100); // a feed has times in whole seconds

        ada.http().submit(entry + "/edit", "title", other, "text", "It snowed.", "format", "markdown", "language", "", "visibility",
                "public");

        var after = FeedReader.item(FeedClient.get("/feed.json"), other);
        assertEquals(before.get("id"), after.get("id"));
        assertTrue(before.get("id").toString().matches("urn:uuid:[0-9a-f-]{36}"));
        assertEquals(before.get("date_published"), after.get("date_published"));
        assertTrue(OffsetDateTime.parse(after.get("date_modified").toString())
                .isAfter(OffsetDateTime.parse(before.get("date_modified").toString())));
        assertNotEquals(before.get("url"), after.get("url"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"</title><script>alert(1)</script>", "]]>&amp;&lt;!--\"'", "a\u2028b\u00A0\uD83D\uDE00\u202E",
        "a" + NO_CHARACTER + "b"})
    void hostile_characters_are_characters(String text) {
        var title = text + unique("");
        var tag = unique("x" + text.replaceAll("(?U)[,/\\\\%\"\\s]", ""));
        ada.publish("title", title, "text", text, "format", "plain", "tags", tag);
        var rest = title.replace("\uFFFE", "").replace("\uFFFF", "");

        var entry = FeedReader.entry(FeedReader.xml(FeedClient.get("/feed.atom")), rest);
        var item = FeedReader.item(FeedClient.get("/feed.json"), title);

        String html = "<div dir=\"auto\">" + text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&#34;")
                .replace("'", "&#39;") + "</div>";
        assertEquals("html", FeedReader.text(entry, "a:content/@type"));
        assertEquals(html.replace("\uFFFE", "").replace("\uFFFF", ""), FeedReader.text(entry, "a:content"));
        assertEquals(tag.replace("\uFFFE", "").replace("\uFFFF", ""), FeedReader.text(entry, "a:category/@label"));
        assertEquals(html, item.get("content_html"));
        assertEquals(List.of(tag), item.get("tags"));
        assertEquals(null, item.get("content_text"));
    }

    @Test
    void a_plain_text_keeps_its_lines_and_spaces() {
        var title = unique("Rain");
        ada.publish("title", title, "text", "It rained:\n  all  day,\n\n\tall <night>.", "format", "plain", "language", "de");
        String html =
                "<div dir=\"auto\" lang=\"de\">It rained:<br>\u00A0 all\u00A0 day,<br><br>\u00A0\u00A0\u00A0 all &lt;night&gt;.</div>";

        assertEquals(html, FeedReader.text(FeedReader.entry(FeedReader.xml(FeedClient.get("/feed.atom")), title), "a:content"));
        assertEquals(html, FeedReader.item(FeedClient.get("/feed.json"), title).get("content_html"));
    }

    @Test
    void text_from_right_to_left_has_its_direction() {
        var title = unique("رسالة");
        ada.publish("title", title, "text", "هطل *المطر*.", "language", "ar");

        var entry = FeedReader.entry(FeedReader.xml(FeedClient.get("/feed.atom")), title);

        assertEquals("ar", FeedReader.text(entry, "@xml:lang"));
        assertTrue(FeedReader.text(entry, "a:content").startsWith("<div dir=\"auto\" lang=\"ar\"><p dir=\"rtl\">هطل"));
        assertEquals("ar", FeedReader.item(FeedClient.get("/feed.json"), title).get("language"));
    }

    @Test
    void an_entry_without_a_language_does_not_get_that_of_the_client() {
        var title = unique("Rain");
        ada.publish("title", title, "text", "It rained.", "language", "");

        var feed = FeedReader.xml(Http.anonymous().get("/feed.atom", "Accept-Language", "de"));

        assertEquals("de", FeedReader.text(feed, "/a:feed/a:title/@xml:lang"));
        assertEquals(0, FeedReader.elements(FeedReader.entry(feed, title), "ancestor-or-self::*[@xml:lang]").size());
        assertFalse(FeedReader.item(FeedClient.get("/feed.json"), title).containsKey("language"));
    }

    @Test
    void pictures_are_shown_on_other_sites() {
        var title = unique("Pictures");
        String picture = "/pictures/" + ada.http().addsPicture(PictureSamples.jpeg(1_200, 900));
        ada.publish("title", title, "text", "![A cat](" + picture + ")");

        var html = FeedReader.item(FeedClient.get("/feed.json"), title).get("content_html").toString();
        var answer = Http.anonymous().get(picture + "/medium");

        assertTrue(
                html.contains("<img src=\"" + FeedClient.address(picture + "/medium") + "\" width=\"1200\" height=\"900\" alt=\"A cat\""),
                html);
        assertEquals("image/jpeg", answer.header("Content-Type"));
        assertEquals("cross-origin", answer.header("Cross-Origin-Resource-Policy"));
        assertEquals(html, FeedReader.text(FeedReader.entry(FeedReader.xml(FeedClient.get("/feed.atom")), title), "a:content"));
    }

    @Test
    void links_lead_to_the_journal_from_other_sites() {
        var title = unique("Links");
        ada.publish("title", title, "text", "[list](/) and [so](https://example.org/)[^1] and ` href=\"/code\"`\n\n[^1]: On paper.");

        var html = FeedReader.item(FeedClient.get("/feed.json"), title).get("content_html").toString();
        var page = FeedReader.item(FeedClient.get("/feed.json"), title).get("url");

        assertTrue(html.contains("<a href=\"" + FeedClient.address("/") + "\">list</a>"), html);
        assertTrue(html.contains("<a href=\"https://example.org/\""), html);
        assertTrue(html.contains("<a href=\"" + page + "#note-"), html);
        assertTrue(html.contains("href&#61;&#34;/code&#34;"), html);
        assertEquals(html, FeedReader.text(FeedReader.entry(FeedReader.xml(FeedClient.get("/feed.atom")), title), "a:content"));
    }

    private static void publishInTokyo(String title, String tag) {
        ada.publish("title", title, "text", "It *rained*.", "tags", tag + ", Summer rain", "language", "de", "date", "2024-02-29T23:30",
                "zone", "Asia/Tokyo");
    }
}
