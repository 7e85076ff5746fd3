package journal.web;

import static journal.Http.FORM;
import static journal.Http.FORM_COOKIE;
import static journal.Http.SESSION_COOKIE;
import static journal.Http.TOKEN;
import static journal.TestJournal.PASSWORD;
import static journal.TestJournal.unique;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import journal.Answer;
import journal.Http;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The token that proves a form to be ours: without the right one nothing happens, and nothing that was typed is lost. */
class TokensIT {
    private static final String SEND_AGAIN = "Please send it once more";
    private static String name;
    private static Http ada;

    @BeforeAll
    static void ada_signs_in() {
        name = unique("ada");
        ada = Http.signedIn(name);
    }

    static Stream<String> tokens() {
        var mallory = Http.anonymous();
        mallory.get("/login");
        var right = ada.get("/logout").hidden().get(TOKEN);
        return Stream.of("", "forged", "A".repeat(32), "\u0000", "\uD83D\uDE00", "x".repeat(100_000), right.substring(1), right + 'x',
                right.toUpperCase(Locale.ROOT),
                mallory.cookie(FORM_COOKIE).orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("tokens")
    void an_entry_with_a_wrong_token_is_kept_and_works_when_sent_again(String token) {
        var title = unique("It rained");
        var form = ada.get("/entry").hidden();
        var fields = new HashMap<>(Map.of("title", title, "text", "First line\r\n  second line", "key", form.get("key"), TOKEN, token));

        var refused = ada.post("/entry", fields);
        long stored = ada.get("/").entries(title);
        var again = refused.keptForm();
        var accepted = ada.post("/entry", again);

        assertEquals(403, refused.status());
        assertEquals(SEND_AGAIN, refused.heading());
        assertEquals(0, stored);
        assertEquals(title, refused.field("title"));
        assertEquals("First line\n  second line", refused.field("text"));
        assertEquals(form.get("key"), again.get("key"));
        refused.isGuarded().namesNoProduct();
        assertEquals(303, accepted.status(), accepted::text);
        assertEquals(1, ada.get("/").entries(title));
    }

    @Test
    void no_token_at_all_is_a_wrong_one() {
        var entry = ada.post("/entry", "title", "It rained", "text", "All day.");
        var login = Http.anonymous().post("/login", "username", name, "password", PASSWORD);
        var register = Http.anonymous().post("/register", "username", unique("grace"), "password", PASSWORD, "password2", PASSWORD);
        var logout = ada.post("/logout");

        for (Answer answer : List.of(entry, login, register, logout)) {
            assertEquals(403, answer.status(), answer::text);
            assertEquals(SEND_AGAIN, answer.heading());
            assertTrue(answer.header("Cache-Control").contains("no-store"), "Cache-Control");
            assertEquals("", answer.flash());
            assertFalse(answer.body().contains(PASSWORD), "the password is shown");
            answer.isGuarded().namesNoProduct();
        }
        assertEquals(name, login.field("username"));
        assertEquals(200, ada.get("/entry").status(), "who is signed in stays so");
    }

    @Test
    void a_registration_sent_again_from_there_is_asked_for_its_passwords() {
        var grace = Http.anonymous();
        var username = unique("grace");
        var refused = grace.post("/register", "username", username, "password", PASSWORD, "password2", PASSWORD);

        var answer = grace.post("/register", refused.keptForm());

        assertEquals(422, answer.status(), answer::text);
        assertEquals(username, answer.field("username"));
        assertEquals(1, answer.messages("password").size());
    }

    @Test
    void a_token_in_a_header_counts() {
        var token = ada.get("/logout").hidden().get(TOKEN);
        var title = unique("Header");

        var right = ada.send("POST", "/entry", BodyPublishers.ofString(Http.encoded("title", title, "text", "It rained.")), "Content-Type",
                FORM,
                "X-CSRF-Token", token);
        var wrong = ada.send("POST", "/entry", BodyPublishers.ofString(Http.encoded("title", title, "text", "It rained.", TOKEN, token)),
                "Content-Type", FORM,
                "X-CSRF-Token", "wrong");

        assertEquals(303, right.status(), right::text);
        assertEquals(403, wrong.status(), wrong::text);
    }

    @Test
    void a_token_from_before_signing_in_is_none_afterwards() {
        var early = Http.anonymous();
        var token = early.get("/login").hidden().get(TOKEN);
        early.post("/login", TOKEN, token, "username", name, "password", PASSWORD);

        var answer = early.post("/entry", TOKEN, token, "title", "It rained", "text", "All day.");
        var withCookie = early.with(FORM_COOKIE, token).post("/entry", TOKEN, token, "title", "It rained", "text", "All day.");

        assertTrue(early.cookie(SESSION_COOKIE).isPresent());
        assertEquals(403, answer.status(), answer::text);
        assertEquals(403, withCookie.status(), withCookie::text);
    }

    @Test
    void a_token_of_another_session_of_the_same_person_is_none() {
        var elsewhere = Http.anonymous();
        elsewhere.signsIn(name);
        var token = elsewhere.get("/logout").hidden().get(TOKEN);

        var answer = ada.post("/entry", TOKEN, token, "title", "It rained", "text", "All day.");

        assertEquals(403, answer.status(), answer::text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/nowhere", "/crashme", "/entries/0"})
    void a_page_without_a_form_sets_no_cookie(String page) {
        assertEquals(List.of(), Http.anonymous().get(page).all("Set-Cookie"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/register"})
    void a_form_keeps_its_token_for_the_next_one(String page) {
        var grace = Http.anonymous();

        var first = grace.get(page);
        var second = grace.get(page);
        var another = Http.anonymous().get(page);

        assertEquals(first.hidden().get(TOKEN), second.hidden().get(TOKEN));
        assertNotEquals(first.hidden().get(TOKEN), another.hidden().get(TOKEN));
        assertEquals(List.of(), second.all("Set-Cookie"));
    }
}
