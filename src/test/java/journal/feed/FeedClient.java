package journal.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import journal.Answer;
import journal.Http;
import journal.TestJournal;

/** A feed reader without a session, which accepts only feeds that are valid in their format. */
final class FeedClient {

    private FeedClient() {
    }

    /** The feed of this address, whose path ends with its format. */
    static Answer get(String feed) {
        var answer = Http.anonymous().get(feed);
        assertEquals(200, answer.status(), answer::text);
        if (feed.split("\\?", 2)[0].endsWith(".atom")) {
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

    /** The answer of an address of the journal. */
    static Answer follow(String address) {
        assertTrue(address.startsWith(TestJournal.URL.toString()), address);
        return Http.anonymous().get(address.substring(TestJournal.URL.toString().length() - 1));
    }

    /** The whole address of a page of the journal. */
    static String address(String page) {
        return TestJournal.URL.resolve(TestJournal.path(page)).toString();
    }
}
