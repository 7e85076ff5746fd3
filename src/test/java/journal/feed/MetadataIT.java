package journal.feed;

import static journal.TestJournal.path;
import static journal.TestJournal.unique;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import journal.Answer;
import journal.Http;
import journal.TestJournal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.json.Json;
import org.w3c.dom.Element;

/** The metadata of pages for search engines and for previews of shared links. */
class MetadataIT {
    private static final Pattern META = Pattern.compile("<meta (?:property|name)=\"([^\"]*)\" content=\"([^\"]*)\"");
    private static final Pattern POSTING = Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL);

    private static FeedAuthor ada;

    @BeforeAll
    static void ada_signs_in() {
        ada = FeedAuthor.signedIn("ada");
    }

    @Test
    void a_public_entry_has_metadata() {
        var title = unique("Rain");
        var page = publish(title, "text", "It *rained*.", "tags", "Lisbon, Summer rain", "language", "de", "zone", "Asia/Tokyo");

        var answer = Http.anonymous().get(page);
        var posting = posting(answer);

        assertEquals(List.of("Lisbon", "Summer rain"), meta(answer, "article:tag"));
        assertEquals(List.of("It rained."), meta(answer, "og:description"));
        assertEquals(List.of(FeedClient.address("/authors/" + ada.name())), meta(answer, "article:author"));
        assertEquals(List.of(posting.get("datePublished")), meta(answer, "article:published_time"));
        assertEquals(List.of(), meta(answer, "robots"));
        assertEquals("https://schema.org", posting.get("@context"));
        assertEquals("BlogPosting", posting.get("@type"));
        assertEquals(title, posting.get("headline"));
        assertEquals(TestJournal.URL.resolve(page).toString(), posting.get("url"));
        assertTrue(posting.get("datePublished").toString().matches("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\+09:00"), posting::toString);
        assertEquals(Map.of("@type", "Person", "name", ada.name(), "url", FeedClient.address("/authors/" + ada.name())),
                posting.get("author"));
        assertEquals(List.of("Lisbon", "Summer rain"), posting.get("keywords"));
        assertEquals("de", posting.get("inLanguage"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"members", "private"})
    void any_other_entry_has_none_and_asks_not_to_be_indexed(String visibility) {
        var page = publish(unique("Rain"), "text", "It rained.", "tags", "Lisbon", "visibility", visibility);

        var answer = ada.http().get(page);

        assertEquals(List.of("noindex"), meta(answer, "robots"));
        assertEquals(List.of(), Stream.of("article:tag", "article:author", "article:published_time", "og:description")
                .flatMap(property -> meta(answer, property).stream()).toList());
        assertFalse(POSTING.matcher(answer.body()).find());
    }

    @ParameterizedTest
    @ValueSource(strings = {"</script><script>alert(1)</script>", "<!--<script>", "\"}</title>", "\\u003c/script>"})
    void no_title_ends_the_metadata(String text) {
        var title = text + unique("");

        var answer = Http.anonymous().get(publish(title, "text", text, "format", "plain", "tags", text.replaceAll("[,/\\\\]", "")));

        assertEquals(title, posting(answer).get("headline"));
        assertFalse(answer.body().contains("<script>"), answer::body);
    }

    @Test
    void the_sitemap_has_every_public_entry() {
        var open = publish(unique("Rain"), "text", "It rained.");
        var members = publish(unique("Rain"), "text", "It rained.", "visibility", "members");
        var deleted = publish(unique("Rain"), "text", "It rained.");
        ada.http().post(deleted.replaceFirst("/[^/]*$", "/trash"), ada.http().get(deleted).hidden());

        var index = Http.anonymous().get("/sitemap.xml");
        var parts = FeedReader.elements(FeedReader.xml(index), "/s:sitemapindex/s:sitemap/s:loc").stream().map(Element::getTextContent)
                .toList();
        var found =
                parts.stream().flatMap(
                        part -> FeedReader.elements(FeedReader.xml(FeedClient.follow(part)), "/s:urlset/s:url[s:lastmod]/s:loc").stream())
                        .map(Element::getTextContent).toList();

        assertEquals("application/xml", index.header("Content-Type").split(";")[0]);
        assertFalse(index.header("ETag").isEmpty());
        assertTrue(found.contains(TestJournal.URL.resolve(open).toString()));
        assertFalse(found.contains(TestJournal.URL.resolve(members).toString()));
        assertFalse(found.contains(TestJournal.URL.resolve(deleted).toString()));
        assertEquals(200, FeedClient.follow(found.get(0)).status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "999999999", "9223372036854775807", "9223372036854775808", "x"})
    void no_other_part_of_the_sitemap_is_there(String part) {
        assertEquals(404, Http.anonymous().get("/sitemaps/" + part + ".xml").status());
    }

    @Test
    void robots_find_the_sitemap_and_no_endless_pages() {
        var robots = Http.anonymous().get("/robots.txt");

        var lines = robots.body().lines().toList();

        assertEquals("text/plain;charset=utf-8", robots.header("Content-Type").toLowerCase(Locale.ROOT).replace(" ", ""));
        assertEquals("User-agent: *", lines.get(0));
        assertTrue(lines.contains("Sitemap: " + FeedClient.address("/sitemap.xml")), lines::toString);
        for (String page : List.of("/search", "/search?q=rain", "/random", "/entries/7/edit", "/entries/7/edit?draft=x",
                "/entries/7/versions",
                "/entries/7/versions/1")) {
            assertTrue(isDisallowed(lines, path(page)), page);
        }
        for (String page : List.of("/", "/login", "/register", "/entry", "/entries/7/rain", "/feed.atom", "/authors/ada", "/tags/rain",
                "/archive/2026", "/sitemap.xml")) {
            assertFalse(isDisallowed(lines, path(page)), page);
        }
    }

    @Test
    void robots_may_fetch_every_page_of_the_sitemap_whatever_its_title_begins_with() {
        for (String title : List.of("Editing my novel", "Edith Piaf", "Editorial", "Versions of me", "Edit", "Versions", "Search",
                "Random")) {
            ada.publish("title", unique(title), "text", "It rained.");
        }
        var rules = Http.anonymous().get("/robots.txt").body().lines().toList();

        var pages = locations(Http.anonymous().get("/sitemap.xml")).flatMap(part -> locations(FeedClient.follow(part)))
                .map(page -> URI.create(page).getRawPath()).toList();

        assertTrue(pages.stream().anyMatch(page -> page.contains("/edith-piaf")), pages::toString);
        assertEquals(List.of(), pages.stream().filter(page -> isDisallowed(rules, page)).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"?fbclid=abc&utm_source=x", "/", "/?fbclid=abc", ";x=y", "?q=&lang=tlh"})
    void a_page_has_one_canonical_address(String rest) {
        var page = publish(unique("Zoë"), "text", "It rained.");

        var answer = Http.anonymous().get(page + rest);

        String address = TestJournal.URL.resolve(page).toString();
        assertEquals(200, answer.status());
        assertTrue(answer.body().contains("<link rel=\"canonical\" href=\"" + address + "\">"), answer::body);
        assertEquals(List.of(address), meta(answer, "og:url"));
        assertTrue(answer.body().contains("hreflang=\"de\" href=\"" + address + "?lang=de\""), answer::body);
        assertTrue(answer.body().contains("hreflang=\"x-default\" href=\"" + address + '"'), answer::body);
    }

    @Test
    void a_canonical_address_has_the_parameters_of_its_page_in_one_order() {
        var answer = Http.anonymous().get("/search?lang=de&x=1&q=sun+%26%20rain");
        var home = Http.anonymous().get("/?fbclid=abc");

        assertTrue(answer.body().contains("<link rel=\"canonical\" href=\"" + FeedClient.address("/search")
                + "?q=sun+%26+rain&amp;lang=de\">"), answer::body);
        assertTrue(home.body().contains("<link rel=\"canonical\" href=\"" + FeedClient.address("/") + "\">"), home::body);
    }

    private static Stream<String> locations(Answer document) {
        return Pattern.compile("<loc>([^<]*)</loc>").matcher(document.body()).results().map(found -> found.group(1));
    }

    /** RFC 9309, 2.2.2 and 2.2.3: a rule is the beginning of an address, a star any characters, a dollar sign at its end that of the address. */
    private static boolean isDisallowed(List<String> lines, String address) {
        return lines.stream().filter(line -> line.startsWith("Disallow: ")).map(line -> line.substring("Disallow: ".length()))
                .map(rule -> rule.endsWith("$") ? quoted(rule.substring(0, rule.length() - 1)) : quoted(rule) + ".*")
                .anyMatch(address::matches);
    }

    private static String quoted(String rule) {
        return Pattern.quote(rule).replace("*", "\\E.*\\Q");
    }

    private static List<String> meta(Answer page, String name) {
        return META.matcher(page.body()).results().filter(meta -> meta.group(1).equals(name)).map(meta -> meta.group(2)).toList();
    }

    private static Map<String, Object> posting(Answer page) {
        Matcher found = POSTING.matcher(page.body());
        assertTrue(found.find(), page::body);
        return new Json().toType(found.group(1), Json.MAP_TYPE);
    }

    /** Publishes an entry and gives its path. */
    private static String publish(String title, String... fields) {
        ada.publish(Stream.concat(Stream.of("title", title), Stream.of(fields)).toArray(String[]::new));
        return ada.http().get("/").link(title);
    }
}
