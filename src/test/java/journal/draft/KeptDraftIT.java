package journal.draft;

import static journal.Http.FORM_COOKIE;
import static journal.Http.SESSION_COOKIE;
import static journal.TestJournal.PASSWORD;
import static journal.TestJournal.path;
import static journal.TestJournal.unique;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import journal.Answer;
import journal.Http;
import journal.picture.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A session that ends while somebody writes, without a browser: no word of it is lost, and nothing is published by itself. */
class KeptDraftIT {
    private static final String KEPT = "Your session has ended, but what you wrote is safe: sign in, and you go on with it.";
    private static final String BACK = "Welcome back! What you wrote is here, as a draft. It is not published yet.";
    private static final String LACKING =
            "Welcome back! What you wrote is here, as a draft. The pictures that you chose are not: choose them once more.";

    private String name;
    private Http ada;

    @BeforeEach
    void ada_signs_in() {
        name = unique("ada");
        ada = Http.signedIn(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/entry", "/drafts"})
    void what_was_sent_too_late_is_in_the_form_after_signing_in(String to) {
        var form = ada.get("/entry").hidden();
        form.putAll(
                Map.of("title", "  Long & <wide> ", "text", "\nIt took\r\n\tall \"evening\".", "format", "plain", "language", "de", "tags",
                        "rain, night", "date", "2026-01-02T03:04", "zone", "Europe/Lisbon", "visibility", "private"));
        ada.forgets(SESSION_COOKIE);

        var asked = ada.post(to, form);
        var signedIn = signsIn(asked, PASSWORD);
        var back = ada.get(signedIn.location());

        assertEquals(401, asked.status());
        assertEquals("Sign in", asked.heading());
        assertTrue(asked.text().contains(KEPT), asked::text);
        assertTrue(asked.header("Cache-Control").contains("no-store"), "Cache-Control");
        asked.isGuarded().namesNoProduct();
        assertEquals(303, signedIn.status(), signedIn::text);
        assertEquals(path("/entry?draft=" + form.get("key")), signedIn.location());
        assertEquals(BACK, back.flash());
        assertEquals("  Long & <wide> ", back.field("title"));
        assertEquals("\nIt took\n\tall \"evening\".", back.field("text"));
        for (String field : List.of("format", "language", "tags", "date", "zone", "visibility", "key")) {
            assertEquals(form.get(field), back.keptForm().get(field), field);
        }
        assertEquals(303, ada.post("/entry", back.keptForm()).status());
        assertEquals(404, ada.get(signedIn.location()).status(), "it is published");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/edit", "/drafts"})
    void a_change_that_was_sent_too_late_is_there_too(String to) {
        String entry = ada.adds(unique("Rain"), "It rained.");
        var form = ada.get(entry + "/edit").hidden();
        form.putAll(Map.of("title", "Sun", "text", "It shone."));
        ada.forgets(SESSION_COOKIE);

        var signedIn = signsIn(ada.post(entry + to, form), PASSWORD);
        var back = ada.get(signedIn.location());

        assertEquals(path(entry) + "/edit?draft=" + form.get("key"), signedIn.location());
        assertEquals("It shone.", back.field("text"));
        assertTrue(Http.anonymous().reads(entry).text().contains("It rained."), "it is not saved");
        assertEquals(303, ada.post(entry + "/edit", back.keptForm()).status());
    }

    @Test
    void pictures_that_were_sent_too_late_are_asked_for_once_more() {
        var form = ada.get("/entry").hidden();
        form.putAll(Map.of("title", "Rain", "text", "It rained."));
        ada.forgets(SESSION_COOKIE);

        var asked = ada.sendsPictures("/pictures", form, Samples.png(1, 1));
        var back = ada.get(signsIn(asked, PASSWORD).location());

        assertEquals(401, asked.status());
        assertEquals(LACKING, back.flash());
        assertEquals("It rained.", back.field("text"));

        ada.forgets(SESSION_COOKIE); // and published without having added them
        form.put("pictures", "holiday.jpg");
        assertEquals(LACKING, ada.get(signsIn(ada.post("/entry", form), PASSWORD).location()).flash());
    }

    @Test
    void a_refused_sign_in_keeps_it_for_the_next_one() {
        var form = ada.get("/entry").hidden();
        form.putAll(Map.of("title", "Kept", "text", "It rained."));
        ada.forgets(SESSION_COOKIE);

        var refused = signsIn(ada.post("/entry", form), "It snows in Lisbon");
        var blank = signsIn(refused, "");
        var signedIn = signsIn(blank, PASSWORD);

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
        String first = signsIn(asked, PASSWORD).location();

        // the token is that of before, so it is to be sent once more; then somebody is signed in already
        var again = signsIn(signsIn(asked, PASSWORD), PASSWORD);

        assertEquals(first, again.location());
        assertEquals(2, ada.get("/drafts").text().split(title, -1).length);
    }

    @Test
    void who_has_signed_in_elsewhere_meanwhile_finds_it_too() {
        var form = ada.get("/entry").hidden();
        form.putAll(Map.of("title", "Elsewhere", "text", "It rained."));
        ada.forgets(SESSION_COOKIE);
        var asked = ada.post("/entry", form);
        ada.signsIn(name);

        var stale = signsIn(asked, PASSWORD);
        var answer = signsIn(stale, PASSWORD);

        assertEquals(403, stale.status());
        assertEquals("It rained.", ada.get(answer.location()).field("text"));
    }

    @Test
    void a_longer_draft_from_elsewhere_is_not_overwritten() {
        var form = ada.get("/entry").hidden();
        form.putAll(Map.of("title", "Elsewhere", "text", "It rained."));
        ada.post("/drafts", form);
        form.put("saves", "1");
        ada.post("/drafts", with(form, "It rained all day."));
        ada.forgets(SESSION_COOKIE);

        var signedIn = signsIn(ada.post("/entry", with(form, "It rained. Late.")), PASSWORD);

        assertEquals("It rained. Late.", ada.get(signedIn.location()).field("text"));
        assertEquals("It rained all day.", ada.get("/entry?draft=" + form.get("key")).field("text"));
    }

    @Test
    void all_that_a_form_may_hold_is_carried_and_what_is_too_long_too() {
        String longest = "\uD83D\uDE00".repeat(50_000);
        var form = ada.get("/entry").hidden();
        form.putAll(Map.of("title", "W".repeat(201), "text", longest, "tags", "W, ".repeat(1_000)));
        ada.forgets(SESSION_COOKIE);

        var back = ada.get(signsIn(ada.post("/entry", form), PASSWORD).location());

        assertEquals("W".repeat(201), back.field("title"));
        assertEquals(longest, back.field("text"));
        assertEquals("W, ".repeat(1_000), back.field("tags"));
    }

    @Test
    void what_the_sign_in_form_could_not_carry_is_refused_at_once() {
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
    void whoever_signs_in_gets_it_as_a_draft_and_never_as_a_change_to_an_entry_of_another() {
        String entry = ada.adds(unique("Rain"), "It rained.");
        var form = ada.get(entry + "/edit").hidden();
        form.putAll(Map.of("title", "Sun", "text", "It shone."));
        ada.forgets(SESSION_COOKIE);
        name = unique("grace");
        Http.registered(name);

        var signedIn = signsIn(ada.post(entry + "/edit", form), PASSWORD);

        assertEquals(path("/entry?draft=" + form.get("key")), signedIn.location());
        assertEquals("It shone.", ada.get(signedIn.location()).field("text"));
    }

    @Test
    void another_site_makes_nobody_publish() {
        String title = unique("From elsewhere");
        var victim = Http.anonymous(); // the browser brings no cookie to a form from another site (SameSite=Lax)

        var asked = victim.post("/entry", "title", title, "text", "Buy this.");
        ada.with(FORM_COOKIE, victim.cookie(FORM_COOKIE).orElseThrow());
        var stale = signsIn(asked, PASSWORD);

        assertEquals(403, stale.status());
        assertEquals(303, signsIn(stale, PASSWORD).status());
        assertEquals(0, Http.anonymous().get("/").entries(title));
        assertEquals(404, Http.anonymous().get("/entries/0").status());
    }

    @Test
    void what_was_to_be_done_without_words_is_asked_once_more() {
        String entry = ada.adds(unique("Gone"), "It rained.");
        ada.forgets(SESSION_COOKIE);

        var asked = ada.post(entry + "/trash");
        var again = signsIn(asked, PASSWORD);
        assertEquals(200, Http.anonymous().reads(entry).status(), "nothing has happened");
        var done = ada.post(entry + "/trash", again.keptForm());

        assertEquals(401, asked.status());
        assertFalse(asked.text().contains(KEPT), "there was nothing to lose");
        assertEquals("Please send it once more", again.heading());
        assertEquals(303, done.status());
    }

    @Test
    void a_path_elsewhere_is_nowhere_to_go() {
        ada.forgets(SESSION_COOKIE);
        for (String page : List.of("https://example.org/entry", "//example.org/entry", "", "\u0000")) {
            var answer = ada.post("/login", with(ada.get("/login").hidden(), "kept", page, "username", name, "password", PASSWORD));
            assertEquals(path("/"), answer.location(), page);
            ada.forgets(SESSION_COOKIE);
        }
    }

    private Answer signsIn(Answer asked, String password) {
        return ada.post("/login", with(asked.hidden(), "username", name, "password", password));
    }

    private static Map<String, String> with(Map<String, String> form, String text) {
        return with(form, "text", text);
    }

    private static Map<String, String> with(Map<String, String> form, String... fields) {
        var filled = new HashMap<>(form);
        for (int at = 0; at < fields.length; at += 2) {
            filled.put(fields[at], fields[at + 1]);
        }
        return filled;
    }
}
