package journal.feed;

import static journal.TestJournal.path;
import static journal.TestJournal.unique;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import journal.Answer;
import journal.Http;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Lists and feeds that are full of the longest entries. */
class LongEntriesIT {
    private static final int PAGE = 20; // entries
    private static final int MOST = 300_000; // bytes of the entries
    private static final int FRAME = 40_000; // bytes of what is around them
    private static final int LONGEST = 50_000; // code points of a text
    private static final String PICTURE = "![A cat](/pictures/0123456789abcdef01234567-1600x1200)\n\n";

    static Stream<Arguments> texts() {
        return Stream.of(arguments("markdown", filled("It rained all day. ")), arguments("markdown", filled("雨が降る。")),
                arguments("markdown", filled("<")), arguments("plain", filled("<")), arguments("markdown", filled(PICTURE)));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void they_have_no_more_bytes_than_they_may(String format, String text) {
        var ada = FeedAuthor.signedIn("ada");
        for (int number = 0; number < PAGE; number++) {
            ada.publish("title", unique("Long"), "text", text, "format", format);
        }
        String page = "/authors/" + ada.name();

        for (String list : List.of(page, page + "/feed.atom", page + "/feed.json")) {
            Answer answer = Http.anonymous().get(list);
            assertEquals(PAGE, answer.body().split("Read on(?:<|&lt;)/a", -1).length - 1, list);
            assertTrue(answer.content().length > MOST / 3, () -> list + ", bytes: " + answer.content().length);
            isSmall(list, answer);
        }
        isSmall("/", Http.anonymous().get("/"));
        ada.http().submit("/subscriptions", "name", "Telephone");
        Answer subscription = ada.http().get("/subscriptions");
        for (String kind : List.of("Atom", "JSON Feed")) {
            isSmall(kind, Http.anonymous().get(subscription.link(kind).substring(path("/").length() - 1)));
        }
    }

    @Test
    void a_long_one_ends_with_a_link_to_the_rest_in_the_language_of_the_feed() {
        var ada = FeedAuthor.signedIn("ada");
        var title = unique("Long");
        ada.publish("title", title, "text", "It rained.\n\n".repeat(3_000) + "The end.", "language", "en");
        String feed = "/authors/" + ada.name() + "/feed";

        Answer answer = Http.anonymous().get(feed + ".atom", "Accept-Language", "de");
        String atom = FeedReader.text(FeedReader.entry(FeedReader.xml(answer), title), "a:content");
        var item = FeedReader.item(FeedClient.get(feed + ".json"), title);
        String json = item.get("content_html").toString();

        String german = "</p><p dir=\"ltr\" lang=\"de\"><a href=\"" + item.get("url") + "\">Weiterlesen</a></p></div>";
        assertTrue(atom.startsWith("<div dir=\"auto\" lang=\"en\"><p>It rained.</p>") && atom.endsWith(german), atom);
        assertTrue(json.endsWith("<p dir=\"ltr\" lang=\"en\"><a href=\"" + item.get("url") + "\">Read on</a></p></div>"), json);
        assertEquals(List.of(), FeedReader.findings(answer));
        assertFalse(atom.contains("The end.") || json.contains("The end."));
    }

    private static void isSmall(String list, Answer answer) {
        assertEquals(200, answer.status(), list);
        assertTrue(answer.content().length <= MOST + FRAME, () -> list + ", bytes: " + answer.content().length);
    }

    private static String filled(String part) {
        return part.repeat(LONGEST / part.length());
    }
}
