package journal.account;

import static journal.Http.SESSION_COOKIE;
import static journal.TestJournal.PASSWORD;
import static journal.TestJournal.unique;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Map;
import journal.Answer;
import journal.Http;
import journal.SignInProvider;
import journal.admin.PeopleRequests;
import journal.factor.AuthenticatorApp;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Sign-in with a real provider: who is linked is signed in, and nobody else. */
class OpenIdIT {
    private static final String CHOICE = "/login/openid/account";
    private static final String OVER = "This sign-in is over";
    private final String name = unique("ada");
    private boolean stopped;

    @AfterEach
    void the_provider_is_there() {
        if (stopped) {
            SignInProvider.startsAgain();
        }
    }

    @Test
    void somebody_new_registers_without_a_password_and_then_signs_in_with_the_provider_alone() {
        var ada = Http.anonymous();

        var unknown = SignInProvider.signsIn(ada, name, "next", "/search");
        var asked = ada.get(CHOICE);
        var registered = ada.submit(CHOICE, "username", name);

        assertEquals(CHOICE, unknown.location());
        assertEquals(name, asked.field("username"), "proposed");
        assertTrue(ada.cookie("journal-openid").isEmpty(), "used up");
        assertEquals("/search", registered.location(), registered::text);
        assertTrue(ada.get("/search").text().contains("Congratulations"));
        var again = Http.anonymous();
        assertEquals("/", SignInProvider.signsIn(again, name).location());
        assertEquals(200, again.get("/account").status());
        assertTrue(again.get("/account/log").text().contains("With the sign-in provider"));
        assertEquals(401, Http.anonymous().submit("/login", "username", name, "password", PASSWORD).status());
        asked.isGuarded();
    }

    @Test
    void the_name_of_a_new_account_has_to_be_free() {
        Http.registered(name);
        var other = Http.anonymous();
        SignInProvider.signsIn(other, name);

        var taken = other.submit(CHOICE, "username", name);
        var free = other.submit(CHOICE, "username", unique("ada"));

        assertEquals(422, taken.status());
        assertEquals(1, taken.messages("username").size());
        assertEquals(303, free.status(), free::text);
    }

    @Test
    void an_account_is_linked_by_its_password_and_never_by_a_name_alone() {
        Http.registered(name);
        var ada = Http.anonymous();
        SignInProvider.signsIn(ada, name);

        var wrong = links(ada, name, "It snows in Lisbon");
        var stranger = ada.get("/account");
        var right = links(ada, name, PASSWORD);

        assertEquals(401, wrong.status());
        assertEquals(1, wrong.messages("account").size());
        assertEquals(303, stranger.status(), "signed out");
        assertEquals(303, right.status(), right::text);
        var again = Http.anonymous();
        assertEquals("/", SignInProvider.signsIn(again, name).location());
        assertTrue(again.get("/account/log").text().contains("Linked with the sign-in provider"));
    }

    @Test
    void whoever_has_a_second_factor_never_gets_in_without_its_code() {
        var ada = Http.signedIn(name);
        var app = AuthenticatorApp.activeFor(ada);
        var linking = Http.anonymous();
        SignInProvider.signsIn(linking, name);

        var asked = links(linking, name, PASSWORD);

        assertEquals("/login/code?next=", asked.location());
        assertTrue(linking.cookie(SESSION_COOKIE).isEmpty());
        assertEquals(CHOICE, SignInProvider.signsIn(Http.anonymous(), name).location(), "not linked yet");
        assertEquals(303, linking.submit("/login/code", "code", app.next()).status());
        var again = Http.anonymous();
        assertEquals("/login/code?next=/search", SignInProvider.signsIn(again, name, "next", "/search").location());
        assertTrue(again.cookie(SESSION_COOKIE).isEmpty());
        assertEquals("/search", again.submit("/login/code?next=/search", "code", app.recovery().get(0)).location());
        assertEquals(200, again.get("/account").status());
    }

    @Test
    void a_blocked_account_is_refused_with_the_reason() {
        SignInProvider.registered(name);
        PeopleRequests.changes(Http.administrator(), name, "BLOCK", "Nobody writes so much");
        var ada = Http.anonymous();

        var refused = SignInProvider.signsIn(ada, name);

        assertEquals(403, refused.status());
        assertTrue(refused.text().contains("Nobody writes so much"), refused::text);
        assertTrue(ada.cookie(SESSION_COOKIE).isEmpty());
    }

    @Test
    void an_answer_is_worth_something_once_in_time_and_in_the_browser_that_asked() {
        SignInProvider.registered(name);
        var ada = Http.anonymous();
        String answer = SignInProvider.comesBack(SignInProvider.leaves(ada), name, "{}");

        var elsewhere = Http.anonymous().get(answer);
        var other = Http.anonymous();
        SignInProvider.leaves(other);
        var mixed = other.get(answer);
        var forged = ada.get(answer.replaceFirst("state=[^&]*", "state=other"));
        var right = ada.get(answer);
        ada.forgets(SESSION_COOKIE);
        var replayed = ada.get(answer);

        assertEquals(401, elsewhere.status());
        assertTrue(elsewhere.text().contains(OVER), elsewhere::text);
        assertTrue(elsewhere.header("Cache-Control").contains("no-store"));
        assertEquals(401, mixed.status());
        assertEquals(401, forged.status());
        assertEquals(303, right.status(), right::text);
        assertEquals(401, replayed.status());
        assertTrue(replayed.text().contains(OVER));
    }

    @Test
    void a_token_of_another_sign_in_signs_in_nobody() {
        SignInProvider.registered(name);
        var ada = Http.anonymous();
        String address = SignInProvider.leaves(ada);

        var refused = ada.get(SignInProvider.comesBack(address.replaceFirst("nonce=[^&]*", "nonce=other"), name, "{}"));

        assertEquals(401, refused.status());
        assertTrue(refused.text().contains("could not be verified"), refused::text);
        assertTrue(ada.cookie(SESSION_COOKIE).isEmpty());
    }

    @Test
    void a_code_is_shown_with_the_verifier_of_this_browser() {
        var ada = Http.anonymous();
        String address = SignInProvider.leaves(ada);

        var refused = ada.get(
                SignInProvider.comesBack(address.replaceFirst("code_challenge=[^&]*", "code_challenge=" + "x".repeat(43)), name, "{}"));

        assertEquals(401, refused.status());
    }

    @Test
    void who_does_not_sign_in_there_can_try_again_and_the_next_page_is_kept() {
        var ada = Http.anonymous();
        String state = SignInProvider.leaves(ada, "next", "/search").replaceFirst(".*[?&]state=([^&]*).*", "$1");

        var denied = ada.get("/login/openid/callback?error=access_denied&state=" + state);

        assertEquals(401, denied.status());
        assertTrue(denied.text().contains("Nobody has signed in there"), denied::text);
        assertEquals("/search", denied.field("next"));
    }

    @Test
    void a_provider_that_does_not_answer_is_told_and_the_password_still_works() {
        Http.registered(name);
        SignInProvider.registered(unique("grace"));
        var ada = Http.anonymous();
        String answer = SignInProvider.comesBack(SignInProvider.leaves(ada), name, "{}");
        stopped = true;
        SignInProvider.stops();

        var down = ada.get(answer);

        assertEquals(503, down.status(), down::text);
        assertTrue(down.text().contains("cannot be reached"), down::text);
        ada.signsIn(name);
        assertEquals(200, ada.get("/account").status());
    }

    @Test
    void who_stays_signed_in_does_so_by_the_provider_too() {
        SignInProvider.registered(name);

        String lasting = session(SignInProvider.signsIn(Http.anonymous(), name, "lasting", "true"));
        String brief = session(SignInProvider.signsIn(Http.anonymous(), name));

        assertTrue(lasting.contains("Max-Age") || lasting.contains("Expires"), lasting);
        assertFalse(brief.contains("Max-Age") || brief.contains("Expires"), brief);
    }

    @Test
    void a_form_without_its_token_leads_nowhere() {
        assertEquals(403, Http.anonymous().post("/login/openid", "next", "/").status());
    }

    @Test
    void an_account_without_a_password_confirms_by_the_provider_and_chooses_one() {
        var ada = SignInProvider.registered(name);
        var page = ada.get("/account/openid");

        var only = ada.post("/account/openid/removal", page.hidden());
        var weak = ada.post("/account/openid/password", with(page, "rain"));
        var chosen = ada.post("/account/openid/password", with(page, PASSWORD));

        assertEquals(409, only.status());
        assertTrue(only.text().contains("the only way to sign in"), only::text);
        assertEquals(422, weak.status());
        assertEquals(303, chosen.status(), chosen::text);
        Http.anonymous().signsIn(name);
        var unlinked = ada.post("/account/openid/removal", ada.get("/account/openid").hidden());
        assertEquals(303, unlinked.status(), unlinked::text);
        assertEquals(CHOICE, SignInProvider.signsIn(Http.anonymous(), name).location());
    }

    @Test
    void who_confirms_shows_the_provider_anew_who_they_are() {
        var ada = SignInProvider.registered(name);
        var form = ada.get("/account/confirm?next=/account/sessions").hidden();
        String late = "{\"auth_time\":" + (Instant.now().getEpochSecond() - 3_600) + '}';
        String now = "{\"auth_time\":" + Instant.now().getEpochSecond() + '}';

        String address = SignInProvider.address(ada.post("/account/openid/confirmation", form));
        var stale = ada.get(SignInProvider.comesBack(address, name, late));
        var stranger = ada.get(SignInProvider.comesBack(SignInProvider.address(ada.post("/account/openid/confirmation", form)),
                unique("grace"), now));
        var right = ada.get(SignInProvider.comesBack(SignInProvider.address(ada.post("/account/openid/confirmation", form)), name, now));

        assertTrue(address.contains("prompt=login") && address.contains("max_age=0"), address);
        assertEquals(401, stale.status());
        assertEquals(401, stranger.status());
        assertEquals("/account/sessions", right.location(), right::text);
    }

    @Test
    void who_is_signed_in_links_the_account_and_each_of_both_once() {
        var ada = Http.signedIn(name);
        var grace = Http.signedIn(unique("grace"));

        var linked = link(ada, name);
        var taken = link(grace, name);

        assertEquals("/account/openid", linked.location(), linked::text);
        assertEquals(409, taken.status());
        assertTrue(taken.text().contains("linked already"), taken::text);
        assertEquals("/", SignInProvider.signsIn(Http.anonymous(), name).location());
    }

    @Test
    void a_link_that_was_begun_by_somebody_who_has_left_is_not_made() {
        var ada = Http.signedIn(name);
        String answer = SignInProvider.comesBack(begun(ada), name, "{}");
        ada.post("/logout", ada.get("/logout").hidden());

        assertEquals(401, ada.get(answer).status());
        assertEquals(CHOICE, SignInProvider.signsIn(Http.anonymous(), name).location());
    }

    private static Answer links(Http somebody, String account, String password) {
        var form = somebody.get(CHOICE).hidden();
        form.put("account", account);
        form.put("password", password);
        return somebody.post(CHOICE + "/link", form);
    }

    private static Answer link(Http somebody, String there) {
        return somebody.get(SignInProvider.comesBack(begun(somebody), there, "{}"));
    }

    private static String begun(Http somebody) {
        return SignInProvider.address(somebody.post("/account/openid", somebody.get("/account/openid").hidden()));
    }

    private static String session(Answer answer) {
        return answer.all("Set-Cookie").stream().filter(cookie -> cookie.startsWith(SESSION_COOKIE)).findFirst().orElseThrow();
    }

    private static Map<String, String> with(Answer page, String password) {
        var form = page.hidden();
        form.put("password", password);
        form.put("password2", password);
        return form;
    }
}
