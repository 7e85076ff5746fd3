package journal.draft;

import static journal.Http.TOKEN;
import static journal.TestJournal.path;
import static journal.TestJournal.unique;
import static journal.entry.PageSource.first;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import journal.Http;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An entry is published from the form, without a browser. */
class WritingAnEntryIT {
    private static final String LIVE = "Your entry is now live!";
    private static final Pattern TIME = Pattern.compile("<time datetime=\"([^\"]+)\"");

    private static String name;
    private static Http ada;

    @BeforeAll
    static void ada_signs_in() {
        name = unique("ada");
        ada = Http.signedIn(name);
    }

    @Test
    void an_entry_is_live_at_once_with_its_author_and_date() {
        var title = unique("First day");

        var answer = ada.submit("/entry", "title", title, "text", "It rained.\r\nAll day.");
        var list = ada.get("/");
        var entry = Http.anonymous().get(list.link(title));

        assertEquals(303, answer.status());
        assertEquals(path("/"), answer.location());
        assertEquals(LIVE, list.flash());
        assertTrue(list.articles().get(0).startsWith(title), () -> list.articles().get(0));
        assertEquals(title, entry.heading());
        assertTrue(entry.text().matches(".*" + title + " by " + name + " [^.]* UTC It rained\\. All day\\..*"), entry::text);
        var age = Duration.between(Instant.parse(first(TIME, entry.body())), Instant.now());
        assertTrue(age.abs().toMinutes() < 1, age::toString);
    }

    @Test
    void two_entries_may_share_a_title() {
        var title = unique("Monday");

        ada.submit("/entry", "title", title, "text", "It rained.");
        ada.submit("/entry", "title", title, "text", "It rained.");

        assertEquals(2, ada.get("/").entries(title));
    }

    @Test
    void an_anonymous_visitor_publishes_nothing() {
        var visitor = Http.anonymous();
        var title = unique("Nobody");

        var answer = visitor.post("/entry", TOKEN, visitor.get("/login").hidden().get(TOKEN), "title", title, "text", "It rained.");

        assertEquals(401, answer.status());
        assertEquals("Sign in", answer.heading());
        assertEquals(0, visitor.get("/").entries(title));
    }
}
