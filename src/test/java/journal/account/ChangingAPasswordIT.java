package journal.account;

import static journal.Http.SESSION_COOKIE;
import static journal.TestJournal.PASSWORD;
import static journal.TestJournal.path;
import static journal.TestJournal.unique;
import static journal.account.PasswordRequests.NEW;
import static journal.account.PasswordRequests.WRONG;
import static journal.account.PasswordRequests.changes;
import static journal.account.PasswordRequests.form;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import journal.Answer;
import journal.AtOnce;
import journal.Http;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page of one's own account, and what a change of the password there does, without a browser. */
class ChangingAPasswordIT {
    private static final int TRIES = 15; // JOURNAL_SIGNIN_TRIES

    private String name;
    private Http ada;

    @BeforeEach
    void ada_signs_in() {
        name = unique("Ada");
        ada = Http.signedIn(name);
    }

    @Test
    void her_name_leads_to_her_account_and_from_there_to_what_is_hers() {
        var page = ada.get("/account");

        assertEquals(path("/account"), ada.get("/search").link("Signed in as " + name + ' ' + name)); // seen, and heard
        assertEquals("Your account", page.heading());
        assertTrue(page.header("Cache-Control").contains("no-store"), "Cache-Control");
        assertEquals(path("/preferences?next=" + path("/account")), page.link("Language and appearance"));
        assertEquals(path("/drafts"), page.link("Drafts"));
        assertEquals(path("/circles"), page.link("Circles"));
        assertEquals(path("/subscriptions"), page.link("Your feeds"));
        page.isGuarded();
    }

    @Test
    void the_new_password_signs_in_and_the_old_one_does_not() {
        var answer = changes(ada, PASSWORD, NEW);

        assertEquals(303, answer.status(), answer::text);
        assertEquals(path("/account"), answer.location());
        assertEquals("Your password is changed; you are signed out everywhere else.", ada.get("/account").flash());
        assertEquals(401, signIn(Http.anonymous(), PASSWORD).status());
        assertEquals(303, signIn(Http.anonymous(), NEW).status());
    }

    @Test
    void other_sessions_end_at_once_and_this_one_goes_on_with_another_id() {
        var elsewhere = Http.anonymous();
        elsewhere.signsIn(name);
        String before = ada.cookie(SESSION_COOKIE).orElseThrow();

        changes(ada, PASSWORD, NEW);

        assertEquals(303, elsewhere.get("/account").status());
        assertEquals(303, Http.anonymous().with(SESSION_COOKIE, before).get("/account").status());
        assertNotEquals(before, ada.cookie(SESSION_COOKIE).orElseThrow());
        assertEquals(303, ada.submit("/entry", "title", unique("Rain"), "text", "It rained.").status());
    }

    @Test
    void of_two_changes_at_the_same_moment_one_is_made() {
        var sessions = List.of(ada, Http.anonymous(), Http.anonymous());
        sessions.stream().skip(1).forEach(session -> session.signsIn(name));
        var forms = sessions.stream().map(session -> form(session, PASSWORD, NEW)).toList();

        var answers = AtOnce.each(sessions.size(), number -> {
            forms.get(number).putAll(Map.of("password", NEW + number, "password2", NEW + number));
            return sessions.get(number).post("/account/password", forms.get(number));
        });

        var changed = IntStream.range(0, sessions.size()).filter(number -> answers.get(number).status() == 303).boxed().toList();
        assertEquals(1, changed.size(), () -> answers.stream().map(Answer::status).toList().toString());
        var signingIn = IntStream.range(0, sessions.size())
                .filter(number -> signIn(Http.anonymous(), NEW + number).status() == 303).boxed().toList();
        assertEquals(changed, signingIn);
    }

    @Test
    void a_stolen_session_does_not_guess_without_end_and_locks_nobody_out() {
        var thief = Http.anonymous().with(SESSION_COOKIE, ada.cookie(SESSION_COOKIE).orElseThrow());

        var tries = Stream.generate(() -> changes(thief, WRONG, NEW)).limit(TRIES).map(Answer::status).toList();
        var last = changes(thief, PASSWORD, NEW);

        assertEquals(Collections.nCopies(TRIES, 422), tries);
        assertEquals(429, last.status());
        assertTrue(Integer.parseInt(last.header("Retry-After")) > 0);
        assertTrue(last.messages("oldPassword").get(0).matches("There were too many wrong passwords. You can try again in \\d minutes."),
                last::text);
        assertEquals(429, signIn(Http.anonymous(), PASSWORD).status(), "tries to sign in count with them");
        assertEquals(303, changes(ada, PASSWORD, NEW).status(), "on a device that she has used");
        assertEquals(303, thief.get("/account").status());
    }

    @Test
    void her_device_stays_known_after_the_change() {
        changes(ada, PASSWORD, NEW);
        ada.post("/logout", ada.get("/logout").hidden());
        IntStream.range(0, TRIES).forEach(number -> signIn(Http.anonymous(), WRONG));

        assertEquals(429, signIn(Http.anonymous(), NEW).status());
        assertEquals(303, signIn(ada, NEW).status());
    }

    private Answer signIn(Http visitor, String password) {
        return visitor.submit("/login", "username", name, "password", password);
    }
}
