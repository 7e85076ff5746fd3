package journal.web;

import static journal.TestJournal.unique;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import journal.Answer;
import journal.Http;
import journal.admin.PeopleRequests;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What every page says about frames and caches, whichever action has made it: no page is in a frame, and no cache keeps a private one. */
class PageHeadersIT {
    /** A stream stays open. */
    private static final Set<String> STREAMS = Set.of("LatestVersion#show");
    private static final List<Action> PAGES =
            Action.forBrowsers().stream().filter(action -> !action.isUnsafe() && !STREAMS.contains(action.name())).toList();
    private static Http ada; // an administrator who writes, too: who may read most
    private static Belongings hers;

    @BeforeAll
    static void ada_signs_in() {
        String name = unique("ada");
        ada = Http.signedIn(name);
        PeopleRequests.changes(Http.administrator(), name, "GIVE_ADMIN", "She helps");
        hers = new Belongings(name, ada);
    }

    @Test
    void no_page_is_shown_in_a_frame_by_a_browser_of_anybody() {
        for (Http somebody : List.of(ada, Http.anonymous())) {
            PAGES.forEach(action -> somebody.get(hers.address(action)).isGuarded());
        }
    }

    @Test
    void no_cache_keeps_a_page_that_needs_a_session() {
        var kept = closed().filter(action -> isKept(ada.get(hers.address(action)))).toList();
        var keptForVisitors = closed().filter(action -> isKept(Http.anonymous().get(hers.address(action)))).toList();

        assertEquals(List.of(), kept);
        assertEquals(List.of(), keptForVisitors);
        assertTrue(closed().filter(action -> ada.get(hers.address(action)).status() == 200).count() > 30, "pages are shown");
    }

    @Test
    void no_cache_but_the_readers_own_keeps_a_page_that_knows_the_reader() {
        var shared = PAGES.stream().filter(Action::isOpen).filter(action -> isSharedPage(ada.get(hers.address(action)))).toList();

        assertEquals(List.of(), shared);
    }

    @Test
    void a_picture_of_a_private_entry_is_kept_by_no_shared_cache() {
        var picture = ada.get(hers.sample("/pictures/{name}") + "/small");

        assertEquals(200, picture.status());
        assertTrue(picture.header("Cache-Control").contains("private"), picture.header("Cache-Control"));
    }

    private static Stream<Action> closed() {
        return PAGES.stream().filter(action -> !action.isOpen());
    }

    private static boolean isKept(Answer answer) {
        return !answer.header("Cache-Control").contains("no-store") || !answer.header("ETag").isEmpty();
    }

    private static boolean isSharedPage(Answer answer) {
        return answer.header("Content-Type").startsWith("text/html")
                && !answer.header("Cache-Control").matches(".*\\b(private|no-store)\\b.*");
    }
}
