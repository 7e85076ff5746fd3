package journal.feed;

import static journal.TestJournal.path;
import static journal.TestJournal.unique;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import journal.Answer;
import journal.Http;
import journal.TestJournal;
import journal.picture.Samples;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody gets who subscribes to the journal, to an author or to a tag. */
class FeedIT {
    private static final int PAGE = 20; // entries
    private static final String NO_CHARACTER = "\uFFFE\uFFFF"; // which XML has no place for

    private static String name;
    private static Http ada;

    @BeforeAll
    static void ada_signs_in() {
        name = unique("ada");
        ada = Http.signedIn(name);
    }

    @Test
    void a_new_entry_is_in_the_feeds_of_the_journal_its_author_and_its_tags() {
        var title = unique("Rain");
        var tag = unique("Summer rain");
        publish("title", title, "text", "It rained.", "tags", "news, " + tag);

        for (String feed : List.of("/feed", "/authors/" + name + "/feed", "/tags/" + tag.replace(" ", "%20") + "/feed")) {
            assertTrue(FeedReader.titles(valid(feed + ".atom")).contains(title), feed);
            assertTrue(FeedReader.titles(valid(feed + ".json")).contains(title), feed);
        }
        assertFalse(FeedReader.titles(valid("/authors/" + nameOf("grace") + "/feed.atom")).contains(title));
    }

    @ParameterizedTest
    @ValueSource(strings = {"atom", "json"})
    void what_is_not_for_everybody_is_in_no_feed_not_even_for_its_author(String format) {
        var tag = unique("secret");
        var members = unique("Members");
        var mine = unique("Mine");
        var open = unique("Open");
        publish("title", members, "text", "It rained.", "tags", tag, "visibility", "members");
        publish("title", mine, "text", "It rained.", "tags", tag, "visibility", "private");

        assertEquals(404, Http.anonymous().get("/tags/" + tag + "/feed." + format).status());
        assertEquals(404, ada.get("/tags/" + tag + "/feed." + format).status());
        publish("title", open, "text", "It rained.", "tags", tag);

        for (Http reader : List.of(Http.anonymous(), ada)) {
            assertEquals(List.of(open), FeedReader.titles(reader.get("/tags/" + tag + "/feed." + format)));
            for (String feed : List.of("/feed.", "/authors/" + name + "/feed.")) {
                var titles = FeedReader.titles(reader.get(feed + format));
                assertTrue(titles.contains(open), feed);
                assertFalse(titles.contains(members) || titles.contains(mine), feed);
            }
        }
    }

    @Test
    void an_entry_in_the_trash_is_in_no_feed() {
        var title = unique("Rain");
        var tag = unique("rain");
        publish("title", title, "text", "It rained.", "tags", tag);
        assertTrue(FeedReader.titles(valid("/feed.atom")).contains(title));

        var entry = shortAddress(title);
        ada.post(entry + "/trash", ada.reads(entry).hidden());

        assertFalse(FeedReader.titles(valid("/feed.atom")).contains(title));
        assertFalse(FeedReader.titles(valid("/authors/" + name + "/feed.json")).contains(title));
        assertEquals(404, Http.anonymous().get("/tags/" + tag + "/feed.atom").status());
    }

    @Test
    void atom_tells_all_of_an_entry() {
        var title = unique("Rain");
        var tag = unique("Lisbon");
        publish("title", title, "text", "It *rained*.", "tags", tag + ", Summer rain", "language", "de", "date", "2024-02-29T23:30", "zone",
                "Asia/Tokyo");

        var answer = valid("/tags/" + tag + "/feed.atom");
        var feed = FeedReader.xml(answer);
        var entry = FeedReader.entry(feed, title);

        assertEquals("application/atom+xml", answer.header("Content-Type").split(";")[0]);
        assertEquals(title, at(FeedReader.text(entry, "a:link[@rel='alternate']/@href")).heading());
        assertEquals("2024-02-29T23:30:00+09:00", FeedReader.text(entry, "a:published"));
        assertTrue(OffsetDateTime.parse(FeedReader.text(entry, "a:updated")).getYear() > 2024);
        assertEquals(name, FeedReader.text(entry, "a:author/a:name"));
        assertEquals(address("/authors/" + name), FeedReader.text(entry, "a:author/a:uri"));
        assertEquals("de", FeedReader.text(entry, "@xml:lang"));
        assertEquals("html", FeedReader.text(entry, "a:content/@type"));
        assertEquals("<div dir=\"auto\" lang=\"de\"><p>It <em>rained</em>.</p>\n</div>", FeedReader.text(entry, "a:content"));
        assertEquals(List.of(tag, "Summer rain"),
                FeedReader.elements(entry, "a:category").stream().map(category -> category.getAttribute("label")).toList());
        assertEquals("summer rain", FeedReader.text(entry, "a:category[2]/@term"));
        assertEquals(address("/tags/" + tag.toLowerCase(Locale.ROOT) + "/feed.atom"),
                FeedReader.text(feed, "/a:feed/a:link[@rel='self']/@href"));
        assertEquals(address("/tags/" + tag.toLowerCase(Locale.ROOT)), FeedReader.text(feed, "/a:feed/a:link[@rel='alternate']/@href"));
        assertTrue(FeedReader.text(feed, "/a:feed/a:title").contains(tag.toLowerCase(Locale.ROOT)));
    }

    @Test
    void json_tells_all_of_an_entry() {
        var title = unique("Rain");
        var tag = unique("lisbon");
        publish("title", title, "text", "It *rained*.", "tags", tag + ", Summer rain", "language", "de", "date", "2024-02-29T23:30", "zone",
                "Asia/Tokyo");

        var answer = valid("/tags/" + tag + "/feed.json");
        var feed = FeedReader.json(answer);
        var item = FeedReader.item(answer, title);

        assertEquals("application/feed+json", answer.header("Content-Type").split(";")[0]);
        assertEquals("https://jsonfeed.org/version/1.1", feed.get("version"));
        assertEquals(address("/tags/" + tag + "/feed.json"), feed.get("feed_url"));
        assertEquals(address("/tags/" + tag), feed.get("home_page_url"));
        assertEquals(title, at(item.get("url").toString()).heading());
        assertEquals("<div dir=\"auto\" lang=\"de\"><p>It <em>rained</em>.</p>\n</div>", item.get("content_html"));
        assertEquals("2024-02-29T23:30:00+09:00", item.get("date_published"));
        assertEquals(List.of(Map.of("name", name, "url", address("/authors/" + name))), item.get("authors"));
        assertEquals(List.of(tag, "Summer rain"), item.get("tags"));
        assertEquals("de", item.get("language"));
        assertEquals(FeedReader.text(FeedReader.entry(FeedReader.xml(valid("/tags/" + tag + "/feed.atom")), title), "a:id"),
                item.get("id"));
    }

    @Test
    void an_entry_keeps_its_name_and_tells_when_it_was_saved_last() throws InterruptedException {
        var title = unique("Rain");
        var other = unique("Snow");
        publish("title", title, "text", "It rained.");
        var entry = shortAddress(title);
        var before = FeedReader.item(valid("/feed.json"), title);
        Thread.sleep(1_100); // a moment is told in whole seconds

        ada.submit(entry + "/edit", "title", other, "text", "It snowed.", "format", "markdown", "language", "", "visibility", "public");

        var after = FeedReader.item(valid("/feed.json"), other);
        assertEquals(before.get("id"), after.get("id"));
        assertTrue(before.get("id").toString().matches("urn:uuid:[0-9a-f-]{36}"));
        assertEquals(before.get("date_published"), after.get("date_published"));
        assertTrue(OffsetDateTime.parse(after.get("date_modified").toString())
                .isAfter(OffsetDateTime.parse(before.get("date_modified").toString())));
        assertNotEquals(before.get("url"), after.get("url"));
    }

    @Test
    void the_newest_come_first_by_their_own_date_and_a_page_of_them() {
        var tag = unique("many");
        IntStream.rangeClosed(1, PAGE + 1).forEach(day -> publish("title", "Day " + day, "text", "It rained.", "tags", tag, "date",
                "2020-01-%02dT12:00".formatted(PAGE + 2 - day)));

        var titles = FeedReader.titles(valid("/tags/" + tag + "/feed.atom"));

        assertEquals(IntStream.rangeClosed(1, PAGE).mapToObj(day -> "Day " + day).toList(), titles);
        assertEquals(titles, FeedReader.titles(valid("/tags/" + tag + "/feed.json")));
    }

    @Test
    void who_has_the_newest_feed_is_told_so() throws IOException {
        for (String feed : List.of("/feed.atom", "/feed.json", "/authors/" + name + "/feed.atom")) {
            publish("title", unique("Rain"), "text", "It rained.");
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

            publish("title", unique("More rain"), "text", "It rained.");
            assertEquals(200, Http.anonymous().get(feed, "If-None-Match", etag).status());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"</title><script>alert(1)</script>", "]]>&amp;&lt;!--\"'", "a\u2028b\u00A0\uD83D\uDE00\u202E",
        "a" + NO_CHARACTER + "b"})
    void hostile_characters_are_characters(String text) {
        var title = text + unique("");
        var tag = unique("x" + text.replaceAll("(?U)[,/\\\\%\"\\s]", ""));
        publish("title", title, "text", text, "format", "plain", "tags", tag);
        var rest = title.replace("\uFFFE", "").replace("\uFFFF", "");

        var entry = FeedReader.entry(FeedReader.xml(valid("/feed.atom")), rest);
        var item = FeedReader.item(valid("/feed.json"), title);

        assertEquals("text", FeedReader.text(entry, "a:content/@type"));
        assertEquals(text.replace("\uFFFE", "").replace("\uFFFF", ""), FeedReader.text(entry, "a:content"));
        assertEquals(tag.replace("\uFFFE", "").replace("\uFFFF", ""), FeedReader.text(entry, "a:category/@label"));
        assertEquals(text, item.get("content_text"));
        assertEquals(List.of(tag), item.get("tags"));
        assertEquals(null, item.get("content_html"));
    }

    @Test
    void words_from_right_to_left_say_so() {
        var title = unique("رسالة");
        publish("title", title, "text", "هطل *المطر*.", "language", "ar");

        var entry = FeedReader.entry(FeedReader.xml(valid("/feed.atom")), title);

        assertEquals("ar", FeedReader.text(entry, "@xml:lang"));
        assertTrue(FeedReader.text(entry, "a:content").startsWith("<div dir=\"auto\" lang=\"ar\"><p>هطل"));
        assertEquals("ar", FeedReader.item(valid("/feed.json"), title).get("language"));
    }

    @Test
    void an_entry_in_no_language_is_not_said_to_be_in_the_readers() {
        var title = unique("Rain");
        publish("title", title, "text", "It rained.", "language", "");

        var feed = FeedReader.xml(Http.anonymous().get("/feed.atom", "Accept-Language", "de"));

        assertEquals("de", FeedReader.text(feed, "/a:feed/a:title/@xml:lang"));
        assertEquals(0, FeedReader.elements(FeedReader.entry(feed, title), "ancestor-or-self::*[@xml:lang]").size());
        assertFalse(FeedReader.item(valid("/feed.json"), title).containsKey("language"));
    }

    @Test
    void pictures_are_seen_from_elsewhere() {
        var title = unique("Pictures");
        String picture = "/pictures/" + ada.addsPicture(Samples.jpeg(1_200, 900));
        publish("title", title, "text", "![A cat](" + picture + ")");

        var html = FeedReader.item(valid("/feed.json"), title).get("content_html").toString();
        var answer = Http.anonymous().get(picture + "/medium");

        assertTrue(html.contains("<img src=\"" + address(picture + "/medium") + "\" width=\"1200\" height=\"900\" alt=\"A cat\""), html);
        assertEquals("image/jpeg", answer.header("Content-Type"));
        assertEquals("cross-origin", answer.header("Cross-Origin-Resource-Policy"));
        assertEquals(html, FeedReader.text(FeedReader.entry(FeedReader.xml(valid("/feed.atom")), title), "a:content"));
    }

    @Test
    void links_lead_to_the_journal_from_elsewhere() {
        var title = unique("Links");
        publish("title", title, "text", "[list](/) and [so](https://example.org/)[^1] and ` href=\"/code\"`\n\n[^1]: On paper.");

        var html = FeedReader.item(valid("/feed.json"), title).get("content_html").toString();
        var page = FeedReader.item(valid("/feed.json"), title).get("url");

        assertTrue(html.contains("<a href=\"" + address("/") + "\">list</a>"), html);
        assertTrue(html.contains("<a href=\"https://example.org/\""), html);
        assertTrue(html.contains("<a href=\"" + page + "#note-"), html);
        assertTrue(html.contains("href&#61;&#34;/code&#34;"), html);
        assertEquals(html, FeedReader.text(FeedReader.entry(FeedReader.xml(valid("/feed.atom")), title), "a:content"));
    }

    @Test
    void addresses_do_not_come_from_the_request() {
        var feed = Http.anonymous().get("/feed.atom", "X-Forwarded-Host", "forged.example", "Forwarded", "host=forged.example");

        assertFalse(feed.body().contains("forged.example"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/feed", "/feed.rss", "/feed.ATOM", "/feed.", "/authors/nobody-at-all/feed.atom", "/authors/%20/feed.atom",
        "/tags/nothing-is-about-this/feed.json", "/tags/%20/feed.atom"})
    void what_there_is_no_feed_of_is_not_found(String feed) {
        var answer = Http.anonymous().get(feed);

        assertEquals(404, answer.status());
        answer.isGuarded().namesNoProduct();
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/rss+xml, application/xml", "application/json", "text/html", "*/*"})
    void a_reader_that_asks_for_something_else_gets_it_all_the_same(String accept) {
        assertEquals(200, Http.anonymous().get("/feed.atom", "Accept", accept).status());
        assertEquals(200, Http.anonymous().get("/feed.json", "Accept", accept).status());
    }

    @Test
    void an_authors_name_may_be_typed_in_any_case_and_its_feed_is_one() {
        var feed = FeedReader.xml(valid("/authors/" + name.toUpperCase(Locale.ROOT) + "/feed.atom"));

        assertEquals(address("/authors/" + name + "/feed.atom"), FeedReader.text(feed, "/a:feed/a:id"));
    }

    @Test
    void pages_of_lists_say_where_their_feeds_are() {
        var page = Http.anonymous().get("/").body();

        for (String link : List.of("type=\"application/atom+xml\" href=\"" + path("/feed.atom") + '"',
                "type=\"application/feed+json\" href=\"" + path("/feed.json") + '"')) {
            assertTrue(page.contains("<link rel=\"alternate\" " + link), link);
        }
    }

    /** A feed that keeps to the rules of its format. */
    private static Answer valid(String feed) {
        var answer = Http.anonymous().get(feed);
        assertEquals(200, answer.status(), answer::text);
        if (feed.endsWith(".atom")) {
            assertEquals(List.of(), FeedReader.findings(answer));
            assertTrue(FeedReader.elements(FeedReader.xml(answer), "/a:feed/a:entry[not(a:author) or not(a:link[@rel='alternate'])]")
                    .isEmpty());
        } else {
            for (Map<String, Object> item : FeedReader.items(answer)) {
                assertTrue(Stream.of("id", "url", "title", "date_published", "date_modified").allMatch(item::containsKey), item::toString);
                assertTrue(item.containsKey("content_html") != item.containsKey("content_text"), item::toString);
            }
        }
        return answer;
    }

    private static String nameOf(String somebody) {
        var other = unique(somebody);
        Http.registered(other);
        return other;
    }

    private static void publish(String... fields) {
        var all = Stream.concat(Stream.of("format", "markdown", "language", ""), Stream.of(fields)).toArray(String[]::new);
        var answer = ada.submit("/entry", all);
        assertEquals(303, answer.status(), answer::text);
    }

    private static String shortAddress(String title) {
        return ada.get("/").link(title).replaceFirst("(/entries/\\d+)/[^/]*$", "$1");
    }

    private static String address(String page) {
        return TestJournal.URL.resolve(path(page)).toString();
    }

    private static Answer at(String address) {
        assertTrue(address.startsWith(TestJournal.URL.toString()), address);
        return Http.anonymous().get(address.substring(TestJournal.URL.toString().length() - 1));
    }
}
