package journal.draft;

import static journal.Http.FORM_COOKIE;
import static journal.Http.SESSION_COOKIE;
import static journal.TestJournal.PASSWORD;
import static journal.TestJournal.path;
import static journal.TestJournal.unique;
import static journal.draft.SignInRequests.KEPT;
import static journal.draft.SignInRequests.signIn;
import static journal.draft.SignInRequests.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import journal.Http;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The sign-in form carries a form that came after the session had ended. */
class LateFormSignInIT {
    private static final String UNDONE = "Your session has ended, so nothing has been done. Sign in, and then do it again.";

    private String name;
    private Http ada;

    @BeforeEach
    void ada_signs_in() {
        name = unique("ada");
        ada = Http.signedIn(name);
    }

    @Test
    void a_refused_sign_in_keeps_the_form_for_the_next_one() {
        var form = ada.get("/entry").hidden();
        form.putAll(Map.of("title", "Kept", "text", "It rained."));
        ada.forgets(SESSION_COOKIE);

        var refused = signIn(ada, name, ada.post("/entry", form), "It snows in Lisbon");
        var blank = signIn(ada, name, refused, "");
        var signedIn = signIn(ada, name, blank);

        assertEquals(401, refused.status());
        assertTrue(refused.text().contains(KEPT), refused::text);
        assertEquals(422, blank.status());
        assertTrue(blank.text().contains(KEPT), blank::text);
        assertEquals("It rained.", ada.get(signedIn.location()).field("text"));
    }

    @Test
    void the_sign_in_form_sent_twice_makes_one_draft() {
        String title = unique("Twice");
        var form = ada.get("/entry").hidden();
        form.putAll(Map.of("title", title, "text", "It rained."));
        ada.forgets(SESSION_COOKIE);
        var asked = ada.post("/entry", form);
        String first = signIn(ada, name, asked).location();

        // the token is that of before, so it is to be sent once more; then somebody is signed in already
        var again = signIn(ada, name, signIn(ada, name, asked));

        assertEquals(first, again.location());
        assertEquals(2, ada.get("/drafts").text().split(title, -1).length);
    }

    @Test
    void the_form_is_kept_for_an_author_who_signed_in_elsewhere_meanwhile() {
        var form = ada.get("/entry").hidden();
        form.putAll(Map.of("title", "Elsewhere", "text", "It rained."));
        ada.forgets(SESSION_COOKIE);
        var asked = ada.post("/entry", form);
        ada.signsIn(name);

        var stale = signIn(ada, name, asked);
        var answer = signIn(ada, name, stale);

        assertEquals(403, stale.status());
        assertEquals("It rained.", ada.get(answer.location()).field("text"));
    }

    @Test
    void a_form_too_long_for_the_sign_in_form_is_refused_at_once() {
        ada.forgets(SESSION_COOKIE);

        assertEquals(413, ada.post("/entry", "title", "", "text", "W".repeat(1_295_000)).status());
    }

    @Test
    void no_password_is_carried() {
        ada.forgets(SESSION_COOKIE);

        var asked = ada.post("/entry", "title", "Rain", "text", "It rained.", "password", "secret-1", "kept.password", "secret-2");
        var refused = ada.post("/login", with(asked.hidden(), "kept.password", "secret-3", "username", name, "password", "secret-4"));

        assertFalse(asked.body().contains("secret"), asked::body);
        assertEquals(401, refused.status());
        assertFalse(refused.body().contains("secret"), refused::body);
    }

    @Test
    void another_site_makes_nobody_publish() {
        String title = unique("From elsewhere");
        var victim = Http.anonymous(); // the browser brings no cookie to a form from another site (SameSite=Lax)

        var asked = victim.post("/entry", "title", title, "text", "Buy this.");
        ada.with(FORM_COOKIE, victim.cookie(FORM_COOKIE).orElseThrow());
        var stale = signIn(ada, name, asked);

        assertEquals(403, stale.status());
        assertEquals(303, signIn(ada, name, stale).status());
        assertEquals(0, Http.anonymous().get("/").entries(title));
        assertEquals(404, Http.anonymous().get("/entries/0").status());
    }

    @Test
    void an_action_that_makes_no_draft_is_not_carried_and_has_to_be_done_again() {
        String entry = ada.adds(unique("Gone"), "It rained.");
        ada.forgets(SESSION_COOKIE);

        var asked = ada.post(entry + "/trash");
        var signedIn = signIn(ada, name, asked);

        assertEquals(401, asked.status());
        assertFalse(asked.text().contains(KEPT), "there was nothing to lose");
        assertTrue(asked.text().contains(UNDONE), asked::text);
        assertFalse(asked.hidden().containsKey("kept"), asked::body);
        assertEquals(path("/"), signedIn.location());
        assertEquals(200, Http.anonymous().reads(entry).status(), "nothing has happened");
    }

    @Test
    void who_sent_a_form_that_is_not_carried_continues_on_its_page() {
        String circle = ada.submit("/circles", "name", "Family").location();
        ada.forgets(SESSION_COOKIE);

        var asked = ada.post(circle.substring(path("/").length() - 1), "username", "mallory");
        var signedIn = signIn(ada, name, asked);

        assertFalse(asked.body().contains("mallory"), asked::body);
        assertEquals(circle, signedIn.location());
    }

    @Test
    void a_forged_sign_in_form_carries_nothing_that_makes_no_draft() {
        ada.forgets(SESSION_COOKIE);

        var answer = ada.post("/login", with(ada.get("/login").hidden(), "kept", path("/circles/3"), "kept.username", "mallory", "username",
                name, "password", PASSWORD));

        assertEquals(303, answer.status());
        assertEquals(path("/"), answer.location());
    }

    @Test
    void an_address_of_another_site_is_not_followed() {
        ada.forgets(SESSION_COOKIE);
        for (String page : List.of("https://example.org/entry", "//example.org/entry", "", "\u0000")) {
            var answer = ada.post("/login", with(ada.get("/login").hidden(), "kept", page, "username", name, "password", PASSWORD));
            assertEquals(path("/"), answer.location(), page);
            ada.forgets(SESSION_COOKIE);
        }
    }
}
