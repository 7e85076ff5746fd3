package journal.account;

import static journal.Http.SESSION_COOKIE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import journal.Answer;
import journal.EventStream;
import journal.Http;
import journal.TestDeployment;
import journal.TestJournal;
import journal.factor.AuthenticatorApp;
import journal.passkey.SoftwareAuthenticator;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Passkeys of an account: they sign in, replace a code and a password, and an answer that errs does nothing. */
@ExtendWith(ArquillianExtension.class)
class PasskeyIT {
    private static final int MOST = 20; // passkeys
    private static final int TRIES = 15; // JOURNAL_SIGNIN_TRIES

    @Resource(lookup = "java:comp/DefaultDataSource") DataSource database;

    private final String name = "ada" + UUID.randomUUID().toString().substring(0, 12);
    private URI journal;
    private String origin;
    private PasskeyOwner ada;
    private SoftwareAuthenticator telephone;

    @Deployment
    static WebArchive journal() {
        return TestDeployment.war().addClasses(Http.class, Answer.class, EventStream.class, TestJournal.class, RowsOfSessions.class,
                AuthenticatorApp.class, PasswordRequests.class, PasskeyOwner.class, SoftwareAuthenticator.class);
    }

    @BeforeEach
    void ada_has_a_passkey() {
        journal = URI.create("http://localhost:" + ConfigProvider.getConfig().getValue("journal.port", String.class) + '/');
        origin = journal.toString().replaceFirst("/$", "");
        ada = signedIn(name);
        telephone = SoftwareAuthenticator.at(origin);
        var added = ada.adds(telephone);
        assertEquals(303, added.status(), added::text);
    }

    @Test
    void a_passkey_signs_in_without_name_password_and_code() {
        AuthenticatorApp.activeFor(ada.browser());
        var she = somebody();

        var done = she.signsIn(telephone);

        assertEquals(303, done.status(), done::text);
        assertEquals("/search", done.location());
        assertTrue(she.browser().get("/search").flash().contains(name));
        assertEquals(200, she.browser().get("/account/passkeys").status(), "it was a recent sign-in");
        assertTrue(she.browser().get("/account/log").text().contains("With a passkey"));
        assertFalse(done.all("Set-Cookie").stream().anyMatch(PasskeyIT::isOfALastingSession), () -> done.all("Set-Cookie").toString());
    }

    @Test
    void who_wants_to_stay_signed_in_does() {
        var she = somebody();
        String answer = telephone.signs(she.question("sign-in", "/login"));

        var done = she.sends("/login", "/login/passkey", Map.of("passkey", answer, "lasting", "true"));

        assertEquals(303, done.status(), done::text);
        assertTrue(done.all("Set-Cookie").stream().anyMatch(PasskeyIT::isOfALastingSession), () -> done.all("Set-Cookie").toString());
    }

    // servers choose one of both (RFC 6265, 5.2)
    private static boolean isOfALastingSession(String cookie) {
        return cookie.startsWith(SESSION_COOKIE) && (cookie.contains("Max-Age=") || cookie.contains("Expires="));
    }

    @Test
    void a_form_that_is_carried_along_survives() {
        var late = somebody();
        var form = late.browser().post("/entry", "title", "Kept", "text", "It rained.").hidden();
        form.put("passkey", telephone.signs(late.browser().post("/passkeys/challenges/sign-in", Http.TOKEN, form.get(Http.TOKEN)).body()));

        var done = late.browser().post("/login/passkey", form);

        assertEquals(303, done.status(), done::text);
        assertTrue(late.browser().get(done.location()).body().contains("It rained."));
    }

    @Test
    void a_challenge_is_good_once_and_for_five_minutes() throws Exception {
        var she = somebody();
        String answer = telephone.signs(she.question("sign-in", "/login"));
        assertEquals(303, she.sendsSignIn(answer).status());
        she.browser().submit("/logout");
        assertRefused(she.sendsSignIn(answer), "replayed");

        String late = telephone.signs(she.question("sign-in", "/login"));
        execute("UPDATE passkey_challenge SET ends_at = 0");
        assertRefused(she.sendsSignIn(late), "late");
    }

    @Test
    void a_challenge_is_good_for_its_browser_and_its_purpose_alone() {
        AuthenticatorApp.activeFor(ada.browser());
        var she = somebody();
        var thief = somebody();
        String answer = telephone.signs(she.question("sign-in", "/login"));
        assertRefused(thief.sendsSignIn(answer), "without a cookie");
        thief.question("sign-in", "/login");
        assertRefused(thief.sendsSignIn(answer), "of another browser");

        String confirmation = telephone.signs(ada.question("confirmation", "/account/confirm"));
        assertRefused(she.sendsSignIn(confirmation), "of a confirmation");
        she.typesThePassword();
        assertEquals(422, she.sends("/login/code", "/login/passkey/code", Map.of("passkey", answer)).status(), "of a sign-in");
        assertEquals(422, ada.sends("/account/confirm", "/account/confirm/passkey",
                Map.of("passkey", telephone.signs(ada.question("registration", "/account/passkeys")))).status(), "of a registration");
        assertEquals(422, ada.sendsNew("Key", SoftwareAuthenticator.at(origin)
                .makes(ada.question("registration", "/account/passkeys").replaceAll("\"challenge\":\"[\\w-]+\"",
                        "\"challenge\":\"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\"")))
                .status(), "of nobody");
    }

    @Test
    void an_answer_that_errs_signs_nobody_in() {
        assertRefused(somebody().signsIn(telephone.origin("http://localhost:1")), "origin");
        assertRefused(somebody().signsIn(telephone.origin(origin).party("example.org")), "relying party");
        assertRefused(somebody().signsIn(telephone.party("localhost").type("webauthn.create")), "type");
        assertRefused(somebody().signsIn(telephone.type("").flags(SoftwareAuthenticator.PRESENT)), "not verified");
        assertRefused(somebody().signsIn(telephone.flags(SoftwareAuthenticator.PRESENT | SoftwareAuthenticator.VERIFIED)
                .handle("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")), "another handle");
        assertRefused(somebody().signsIn(SoftwareAuthenticator.at(origin)), "unknown");
        String handle = ada.question("registration", "/account/passkeys").replaceFirst(".*\"user\":\\{\"id\":\"([\\w-]+)\".*", "$1");
        assertEquals(303, somebody().signsIn(telephone.handle(handle).counter(9)).status());
        assertRefused(somebody().signsIn(telephone.counter(9)), "a copy");
        assertRefused(somebody().signsIn(telephone.counter(3)), "an older copy");
        assertEquals(303, somebody().signsIn(telephone.counter(10)).status());
        assertTrue(ada.browser().get("/account/log").text().contains("Passkey refused at a sign-in"));
    }

    @Test
    void an_answer_that_is_none_is_refused() {
        assertEquals(422, somebody().sendsSignIn("").status());
        assertEquals(422, somebody().sendsSignIn("x".repeat(20_001)).status());
        assertRefused(somebody().sendsSignIn("{}"), "empty");
        assertEquals(422, ada.sendsNew("Key", "").status());
        var none = ada.sendsNew("Key", "[]");
        assertEquals(422, none.status());
        assertTrue(none.text().contains("This passkey was not accepted"), none::text);
        none.isGuarded();
    }

    @Test
    void after_the_password_a_passkey_replaces_the_code_and_none_of_another_account_does() {
        AuthenticatorApp.activeFor(ada.browser());
        var grace = signedIn("grace" + UUID.randomUUID().toString().substring(0, 12));
        var hers = SoftwareAuthenticator.at(origin);
        grace.adds(hers);
        var she = somebody().typesThePassword();

        var page = she.browser().get("/login/code");
        var wrong = she.answersInPlaceOfACode(hers);

        assertTrue(page.body().contains("data-challenge=\"/passkeys/challenges/code\""), page::body);
        assertEquals(422, wrong.status(), wrong::text);
        assertTrue(she.browser().cookie(SESSION_COOKIE).isEmpty());
        var right = she.answersInPlaceOfACode(telephone);
        assertEquals(303, right.status(), right::text);
        assertEquals(200, she.browser().get("/account").status());
        assertTrue(she.browser().get("/account/log").text().contains("Passkey refused in place of"));
    }

    @Test
    void a_passkey_lets_nobody_in_by_the_password_alone_where_there_is_an_app() {
        AuthenticatorApp.activeFor(ada.browser());
        var she = somebody().typesThePassword();

        assertTrue(she.browser().cookie(SESSION_COOKIE).isEmpty());
        assertEquals(303, she.browser().get("/account").status());
        assertEquals(404, somebody().asks("code", "/login").status(), "nobody asks without the password");
        assertEquals(401, somebody().sends("/login", "/login/passkey/code", Map.of("passkey", "{}")).status());
    }

    @Test
    void who_signed_in_some_time_ago_confirms_by_a_passkey_of_the_same_account() throws Exception {
        var rows = new RowsOfSessions(database);
        var grace = signedIn("grace" + UUID.randomUUID().toString().substring(0, 12));
        var hers = SoftwareAuthenticator.at(origin);
        grace.adds(hers);
        rows.setBack(ada.browser(), "proved_at", Duration.ofMinutes(11));
        assertEquals(303, ada.browser().get("/account/passkeys").status());
        assertEquals(303, ada.asks("registration", "/account/confirm").status());

        assertEquals(422, ada.confirms(hers).status());
        assertEquals(303, ada.browser().get("/account/passkeys").status());
        var right = ada.confirms(telephone);

        assertEquals(303, right.status(), right::text);
        assertEquals("/account/passkeys", right.location());
        assertEquals(200, ada.browser().get("/account/passkeys").status());
    }

    @Test
    void refused_passkeys_are_counted_with_wrong_codes() {
        var stranger = SoftwareAuthenticator.at(origin);
        IntStream.range(0, TRIES).forEach(tried -> assertEquals(422, ada.confirms(stranger).status(), () -> "try " + tried));

        var refused = ada.confirms(telephone);

        assertEquals(429, refused.status(), refused::text);
        assertTrue(Integer.parseInt(refused.header("Retry-After")) > 0);
        assertEquals(303, somebody().signsIn(telephone).status(), "who has the passkey is not locked out");
    }

    @Test
    void a_passkey_has_a_name_that_can_be_changed() {
        String page = ada.browser().get("/account/passkeys").link("Telephone");

        assertEquals(422, ada.browser().submit(page, "name", "x".repeat(61)).status());
        assertEquals(422, ada.browser().submit(page, "name", " ").status());
        assertEquals(422, ada.browser().post("/passkeys/challenges/registration", Http.TOKEN,
                ada.browser().get("/account/passkeys").hidden().get(Http.TOKEN), "name", " ").status());
        assertEquals(303, ada.browser().submit(page, "name", "<b>Notebook").status());

        assertTrue(ada.browser().get("/account/passkeys").text().contains("<b>Notebook"));
    }

    @Test
    void a_removed_passkey_signs_nobody_in() {
        String page = ada.browser().get("/account/passkeys").link("Telephone");

        assertEquals(303, ada.browser().post(page + "/removal", ada.browser().get(page).hidden()).status());

        assertRefused(somebody().signsIn(telephone), "removed");
        assertEquals(404, ada.browser().get(page).status());
        assertTrue(ada.browser().get("/account/log").text().contains("Passkey removed"));
    }

    @Test
    void a_blocked_account_is_refused_and_told_why() throws Exception {
        execute("UPDATE account SET blocked_at = 1, blocked_because = 'It rained.' WHERE username = '" + name + '\'');
        var she = somebody();

        var blocked = she.signsIn(telephone);

        assertEquals(403, blocked.status(), blocked::text);
        assertTrue(blocked.text().contains("This account is blocked. The reason: It rained."), blocked::text);
        assertTrue(she.browser().cookie(SESSION_COOKIE).isEmpty());
    }

    @Test
    void a_passkey_of_another_account_is_not_there() {
        String page = ada.browser().get("/account/passkeys").link("Telephone");
        var grace = signedIn("grace" + UUID.randomUUID().toString().substring(0, 12));
        var form = grace.browser().get("/account/passkeys").hidden();
        form.put("name", "Mine");

        assertEquals(404, grace.browser().get(page).status());
        assertEquals(404, grace.browser().post(page, form).status());
        assertEquals(404, grace.browser().post(page + "/removal", form).status());
        assertEquals(303, somebody().signsIn(telephone).status());
    }

    @Test
    void a_credential_belongs_to_one_account() {
        var grace = signedIn("grace" + UUID.randomUUID().toString().substring(0, 12));

        var stolen = grace.adds(telephone);

        assertEquals(422, stolen.status(), stolen::text);
        assertFalse(grace.browser().get("/account/passkeys").text().contains("Telephone"));
    }

    @Test
    void an_account_has_twenty_passkeys_at_the_most() {
        IntStream.range(1, MOST).forEach(number -> assertEquals(303, ada.adds(SoftwareAuthenticator.at(origin)).status()));

        var more = ada.adds(SoftwareAuthenticator.at(origin));

        assertEquals(422, more.status(), more::text);
        assertTrue(more.text().contains("You have 20 passkeys"), more::text);
        assertEquals(MOST,
                ada.question("registration", "/account/passkeys").split("\"excludeCredentials\"")[1].split("public-key").length - 1);
    }

    @Test
    void who_is_signed_in_elsewhere_signs_in_again_when_one_is_added() {
        var elsewhere = Http.at(journal);
        elsewhere.signsIn(name);

        ada.adds(SoftwareAuthenticator.at(origin));

        assertEquals(303, elsewhere.get("/account").status());
        assertEquals(200, ada.browser().get("/account").status());
    }

    @Test
    void the_handle_of_an_account_is_random_and_stays() {
        String first = ada.question("registration", "/account/passkeys");
        String second = ada.question("registration", "/account/passkeys");

        assertTrue(first.contains("\"user\":{\"id\":\"" + telephone.handle() + '"'), first);
        assertTrue(second.contains(telephone.handle()), second);
        assertTrue(first.contains("\"userVerification\":\"required\""), first);
        assertEquals(32, telephone.handle().length());
    }

    private PasskeyOwner somebody() {
        return PasskeyOwner.in(Http.at(journal), name);
    }

    private PasskeyOwner signedIn(String username) {
        var browser = Http.at(journal);
        browser.registers(username);
        browser.signsIn(username);
        return PasskeyOwner.in(browser, username);
    }

    private static void assertRefused(Answer answer, String why) {
        assertEquals(401, answer.status(), () -> why + ": " + answer.text());
        assertTrue(answer.text().contains("This passkey was not accepted"), answer::text);
        assertFalse(answer.header("Set-Cookie").contains(SESSION_COOKIE + "="), why);
    }

    private void execute(String statement) throws SQLException {
        try (var connection = database.getConnection(); var update = connection.prepareStatement(statement)) {
            update.executeUpdate();
        }
    }
}
