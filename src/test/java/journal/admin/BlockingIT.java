package journal.admin;

import static journal.TestJournal.PASSWORD;
import static journal.TestJournal.URL;
import static journal.TestJournal.unique;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import journal.EventStream;
import journal.Http;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A blocked account does nothing, what it has published stays, and nothing is lost. */
class BlockingIT {
    private static final Duration LONGEST = Duration.ofSeconds(40);
    private static Http administrator;

    private String name;
    private Http ada;

    @BeforeAll
    static void the_administrator_signs_in() {
        administrator = Http.administrator();
    }

    @BeforeEach
    void ada_signs_in() {
        name = unique("ada");
        ada = Http.signedIn(name);
    }

    @Test
    void the_sessions_of_a_blocked_account_are_over_and_the_sign_in_says_why_to_who_knows_the_password() {
        PeopleRequests.changes(administrator, name, "BLOCK", "Advertising & <b>spam</b>");

        var right = Http.anonymous().submit("/login?next=/entry", "username", name, "password", PASSWORD);
        var wrong = Http.anonymous().submit("/login", "username", name, "password", "It snows in Lisbon");

        assertEquals(303, ada.get("/entry").status());
        assertEquals(403, right.status());
        assertEquals(List.of("This account is blocked. The reason: Advertising & <b>spam</b>"),
                right.messages("username").stream().map(text -> text.replaceAll("[\u2068\u2069]", "")).toList());
        assertEquals(name, right.field("username"));
        assertEquals(401, wrong.status());
        assertEquals(List.of("Invalid username or password"), wrong.messages("username"));

        PeopleRequests.changes(administrator, name, "UNBLOCK", "A mistake");
        ada.signsIn(name);
        assertEquals(200, ada.get("/entry").status());
    }

    @Test
    void private_feeds_rest_while_their_owner_is_blocked_and_come_back() {
        ada.submit("/subscriptions", "name", "Telephone");
        String feed = ada.get("/subscriptions").link("Atom").replaceFirst("^https?://[^/]+", "");
        assertEquals(200, Http.anonymous().get(feed).status());

        PeopleRequests.changes(administrator, name, "BLOCK", "Spam");
        assertEquals(404, Http.anonymous().get(feed).status());

        PeopleRequests.changes(administrator, name, "UNBLOCK", "A mistake");
        assertEquals(200, Http.anonymous().get(feed).status());
    }

    @Test
    void what_was_published_stays_and_the_page_of_the_author_says_that_the_account_is_blocked() throws InterruptedException {
        String title = unique("Rain");
        String entry = ada.adds(title, "It rained.");
        assertFalse(Http.anonymous().get("/authors/" + name).text().contains("This account is blocked."));

        PeopleRequests.changes(administrator, name, "BLOCK", "Spam & such");

        var page = Http.anonymous().get("/authors/" + name);
        assertTrue(page.text().contains("This account is blocked."), page::text);
        assertFalse(page.text().contains("Spam"), page::text);
        assertEquals(1, page.entries(title));
        assertTrue(Http.anonymous().reads(entry).text().contains("It rained."));
        PeopleRequests.changes(administrator, name, "UNBLOCK", "A mistake");
        assertFalse(Http.anonymous().get("/authors/" + name).text().contains("This account is blocked."));
    }

    @Test
    void a_planned_draft_waits_until_its_author_is_unblocked() throws InterruptedException {
        String title = unique("Later");
        var time = LocalDateTime.now(ZoneOffset.UTC).plusSeconds(4).truncatedTo(ChronoUnit.SECONDS);
        assertEquals(303, ada.submit("/entry", "title", title, "text", "It rains.", "zone", "", "publish", time.toString()).status());
        PeopleRequests.changes(administrator, name, "BLOCK", "Spam");
        var grace = Http.signedIn(unique("grace"));
        String other = unique("Of the same moment");
        var next = time.plusSeconds(2);
        assertEquals(303, grace.submit("/entry", "title", other, "text", "It rains.", "zone", "", "publish", next.toString()).status());

        awaits(() -> Http.anonymous().get("/").entries(other) == 1);
        assertEquals(0, Http.anonymous().get("/").entries(title));

        PeopleRequests.changes(administrator, name, "UNBLOCK", "A mistake");
        awaits(() -> Http.anonymous().get("/").entries(title) == 1);
    }

    @Test
    void a_stream_of_a_blocked_account_ends() {
        String entry = ada.adds("Watched", "It rained.");
        try (var stream = EventStream.open(URL, ada, entry + "/revision?after=1")) {
            assertEquals(200, stream.status());

            PeopleRequests.changes(administrator, name, "BLOCK", "Spam");

            assertEquals(List.of(), stream.untilItsEnd());
        }
    }

    private static void awaits(BooleanSupplier condition) throws InterruptedException {
        long deadline = System.nanoTime() + LONGEST.toNanos();
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < deadline, "it took too long");
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }
}
