package journal.feed;

import static journal.TestJournal.path;
import static journal.TestJournal.unique;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import journal.Answer;
import journal.Http;
import journal.picture.PictureSamples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Private feeds: a feed reader gets the entries that the owner may read, until the owner ends the feed. */
class PrivateFeedsIT {
    private static final int MOST = 20; // subscriptions
    private static final String ENDED = "The feed has ended. Its address leads nowhere now.";

    private Http ada;

    @BeforeEach
    void ada_signs_in() {
        ada = Http.signedIn(unique("ada"));
    }

    @Test
    void a_feed_reader_without_a_session_gets_private_entries() {
        var title = unique("Only me");
        ada.submit("/entry", "title", title, "text", "It rained.", "visibility", "private");
        var page = begins("Telephone");

        for (String format : List.of("Atom", "JSON Feed")) {
            Answer feed = Http.anonymous().get(address(page, format));

            assertEquals(200, feed.status());
            assertTrue(FeedReader.titles(feed).contains(title), feed::body);
            assertEquals("private, no-cache", feed.header("Cache-Control"));
            assertEquals("noindex", feed.header("X-Robots-Tag"));
            assertFalse(feed.body().contains(address(page, format)), "a copy of the feed does not tell its address");
        }
    }

    @Test
    void a_picture_has_an_address_for_this_picture_alone() {
        String cat = ada.addsPicture(PictureSamples.png(600, 10));
        String dog = ada.addsPicture(PictureSamples.png(10, 20));
        ada.submit("/entry", "title", unique("Only me"), "text", "![A cat](/pictures/" + cat + ") ![A dog](/pictures/" + dog + ")",
                "visibility", "private");
        var page = begins("Telephone");
        String feed = Http.anonymous().get(address(page, "JSON Feed")).body();
        String shown = picture(cat, feed);

        Answer picture = Http.anonymous().get(shown);

        assertEquals(200, picture.status(), feed);
        assertEquals("noindex", picture.header("X-Robots-Tag"));
        assertEquals(404, Http.anonymous().get("/pictures/" + cat + "/small").status());
        assertEquals(404, Http.anonymous().get(shown.replace(cat, dog)).status());
        assertEquals(404, Http.anonymous().get(shown.replaceFirst("key=.*", "key=")).status());
        String another = id(begins("Desk"));
        assertEquals(404, Http.anonymous().get(shown.replaceFirst("\\d+", another)).status());
        assertFalse(feed.contains("srcset"));
        ada.post("/subscriptions/" + shown.split("/")[2] + "/revocation", ada.get("/subscriptions").hidden());
        assertEquals(404, Http.anonymous().get(shown).status());
    }

    @Test
    void a_picture_leaves_the_feeds_of_accounts_that_may_not_see_it_any_more() {
        String picture = ada.addsPicture(PictureSamples.png(20, 10));
        String title = unique("Members'");
        String text = "![A cat](/pictures/" + picture + ")";
        ada.submit("/entry", "title", title, "text", text, "visibility", "members");
        Http grace = Http.signedIn(unique("grace"));
        assertEquals(303, grace.submit("/subscriptions", "name", "Telephone").status());
        String feed = Http.anonymous().get(address(grace.get("/subscriptions"), "JSON Feed")).body();
        String shown = picture(picture, feed);
        assertEquals(200, Http.anonymous().get(shown).status(), feed);

        String entry = ada.get("/").link(title).replaceFirst(".*(/entries/\\d+)/.*", "$1");
        assertEquals(303,
                ada.submit(entry + "/edit", "title", title, "text", text, "format", "markdown", "visibility", "private").status());

        assertEquals(404, Http.anonymous().get(shown).status());
    }

    @Test
    void nobody_is_shown_the_address_of_somebody_else_as_their_new_one() {
        String hers = address(begins("Telephone"), "Atom").split("/")[2];
        Http grace = Http.signedIn(unique("grace")).with("journal-feed", hers);

        assertFalse(grace.get("/subscriptions").body().contains("/feed."));
        assertTrue(grace.cookie("journal-feed").isEmpty());
    }

    @Test
    void an_address_is_shown_once_and_cannot_be_guessed() {
        var first = address(begins("Telephone"), "Atom");
        var second = address(begins("Desk"), "Atom");

        assertNotEquals(first, second);
        assertTrue(first.matches("/subscriptions/[\\w-]{32}/feed\\.atom"), first);
        assertFalse(ada.get("/subscriptions").body().contains("/feed."));
        assertEquals(404, Http.anonymous().get(first.replaceFirst("s/.", "s/!")).status());
        assertEquals(404, Http.anonymous().get(first.replace("/feed", "%20/feed")).status());
    }

    @Test
    void only_its_owner_ends_a_feed() {
        var page = begins("Telephone");
        var address = address(page, "Atom");
        var mallory = Http.signedIn(unique("mallory"));

        mallory.post(end(page), mallory.get("/subscriptions").hidden());
        assertEquals(200, Http.anonymous().get(address).status());
        ends(page);

        assertEquals(ENDED, ada.get("/subscriptions").flash());
        assertEquals(404, Http.anonymous().get(address).status());
        assertFalse(ada.get("/subscriptions").text().contains("Telephone"));
    }

    @Test
    void a_feed_without_a_name_and_one_too_many_are_refused() {
        for (String blank : List.of(" ", "\u3000", "\u3164", "\u2800")) {
            assertEquals(List.of("Give it a name, to tell it from others."), ada.submit("/subscriptions", "name", blank).messages("name"));
        }
        IntStream.range(0, MOST).forEach(number -> begins("Reader " + number));

        var answer = ada.submit("/subscriptions", "name", "One more");

        assertEquals(422, answer.status());
        assertEquals("One more", answer.field("name"));
        assertEquals(List.of("You have 20 feeds, and there may be no more. End one first."), answer.messages("name"));
    }

    private static String picture(String name, String feed) {
        return feed.replaceFirst("(?s).*src=\\\\\"[^\"]*?(/subscriptions/\\d+/pictures/" + name + "[^\"\\\\]*).*", "$1");
    }

    private static String id(Answer page) {
        return page.body().replaceFirst("(?s).*?/subscriptions/(\\d+)/revocation.*", "$1"); // of the newest
    }

    private void ends(Answer page) {
        ada.post(end(page), ada.get("/subscriptions").hidden());
    }

    private static String end(Answer page) {
        return page.body().replaceFirst("(?s).*action=\"([^\"]*/revocation)\".*", "$1").substring(path("/").length() - 1);
    }

    private Answer begins(String name) {
        assertEquals(303, ada.submit("/subscriptions", "name", name).status());
        return ada.get("/subscriptions");
    }

    private static String address(Answer page, String format) {
        return page.link(format).substring(path("/").length() - 1);
    }
}
