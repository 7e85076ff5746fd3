package journal.feed;

import static journal.TestJournal.unique;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import journal.Http;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which entries are in the feeds of the journal, of an author and of a tag. */
class FeedIT {
    private static final int PAGE = 20; // entries

    private static FeedAuthor ada;

    @BeforeAll
    static void ada_signs_in() {
        ada = FeedAuthor.signedIn("ada");
    }

    @Test
    void a_new_entry_is_in_the_feeds_of_the_journal_its_author_and_its_tags() {
        var title = unique("Rain");
        var tag = unique("Summer rain");
        ada.publish("title", title, "text", "It rained.", "tags", "news, " + tag);

        for (String feed : List.of("/feed", "/authors/" + ada.name() + "/feed", "/tags/" + tag.replace(" ", "%20") + "/feed")) {
            assertTrue(FeedReader.titles(FeedClient.get(feed + ".atom")).contains(title), feed);
            assertTrue(FeedReader.titles(FeedClient.get(feed + ".json")).contains(title), feed);
        }
        var grace = FeedAuthor.signedIn("grace");
        assertFalse(FeedReader.titles(FeedClient.get("/authors/" + grace.name() + "/feed.atom")).contains(title));
    }

    @ParameterizedTest
    @ValueSource(strings = {"atom", "json"})
    void an_entry_for_some_is_in_no_feed_not_even_for_its_author(String format) {
        var tag = unique("secret");
        var members = unique("Members");
        var mine = unique("Mine");
        var open = unique("Open");
        ada.publish("title", members, "text", "It rained.", "tags", tag, "visibility", "members");
        ada.publish("title", mine, "text", "It rained.", "tags", tag, "visibility", "private");

        assertEquals(404, Http.anonymous().get("/tags/" + tag + "/feed." + format).status());
        assertEquals(404, ada.http().get("/tags/" + tag + "/feed." + format).status());
        ada.publish("title", open, "text", "It rained.", "tags", tag);

        for (Http reader : List.of(Http.anonymous(), ada.http())) {
            assertEquals(List.of(open), FeedReader.titles(reader.get("/tags/" + tag + "/feed." + format)));
            for (String feed : List.of("/feed.", "/authors/" + ada.name() + "/feed.")) {
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
        ada.publish("title", title, "text", "It rained.", "tags", tag);
        assertTrue(FeedReader.titles(FeedClient.get("/feed.atom")).contains(title));

        var entry = ada.shortAddress(title);
        ada.http().post(entry + "/trash", ada.http().reads(entry).hidden());

        assertFalse(FeedReader.titles(FeedClient.get("/feed.atom")).contains(title));
        assertFalse(FeedReader.titles(FeedClient.get("/authors/" + ada.name() + "/feed.json")).contains(title));
        assertEquals(404, Http.anonymous().get("/tags/" + tag + "/feed.atom").status());
    }

    @Test
    void a_feed_has_one_page_with_the_newest_dates_first() {
        var tag = unique("many");
        IntStream.rangeClosed(1, PAGE + 1).forEach(day -> ada.publish("title", "Day " + day, "text", "It rained.", "tags", tag, "date",
                "2020-01-%02dT12:00".formatted(PAGE + 2 - day)));

        var titles = FeedReader.titles(FeedClient.get("/tags/" + tag + "/feed.atom"));

        assertEquals(IntStream.rangeClosed(1, PAGE).mapToObj(day -> "Day " + day).toList(), titles);
        assertEquals(titles, FeedReader.titles(FeedClient.get("/tags/" + tag + "/feed.json")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/feed", "/feed.rss", "/feed.ATOM", "/feed.", "/authors/nobody-at-all/feed.atom", "/authors/%20/feed.atom",
        "/tags/nothing-is-about-this/feed.json", "/tags/%20/feed.atom"})
    void an_unknown_feed_is_not_found(String feed) {
        var answer = Http.anonymous().get(feed);

        assertEquals(404, answer.status());
        answer.isGuarded().namesNoProduct();
    }

    @Test
    void an_author_has_one_feed_whatever_the_case_of_the_name() {
        var feed = FeedReader.xml(FeedClient.get("/authors/" + ada.name().toUpperCase(Locale.ROOT) + "/feed.atom"));

        assertEquals(FeedClient.address("/authors/" + ada.name() + "/feed.atom"), FeedReader.text(feed, "/a:feed/a:id"));
    }
}
