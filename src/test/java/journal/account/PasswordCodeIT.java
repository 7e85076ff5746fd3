package journal.account;

import static journal.TestJournal.PASSWORD;
import static journal.TestJournal.path;
import static journal.TestJournal.unique;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.regex.Pattern;
import journal.Answer;
import journal.DatabaseDoor;
import journal.Http;
import journal.TestDeployment;
import journal.factor.AuthenticatorApp;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A forgotten password, and the new one that is chosen by a noted code, without a mail. */
@ArquillianTest
class PasswordCodeIT {
    private static final String NEW = "It shines in Porto";
    private static final Pattern CODE = Pattern.compile("<code>([A-Z2-7-]{29})</code>");

    private String name;
    private Http ada;

    @Deployment(testable = false)
    static WebArchive journal() {
        return TestDeployment.withDatabaseDoor();
    }

    @BeforeEach
    void ada_signs_in() {
        name = unique("ada");
        ada = Http.signedIn(name);
    }

    @Test
    void a_code_is_shown_once_and_chooses_a_new_password_once() {
        assertEquals(path("/account/password-code"), ada.get("/account").link("Code for a forgotten password"));
        String code = makes(ada);
        assertFalse(ada.get("/account/password-code").body().contains(code), "shown once");
        assertEquals("64", DatabaseDoor.execute("SELECT MAX(LENGTH(secret_digest)) FROM account_link WHERE purpose = 'CODE'"));
        var visitor = Http.anonymous();

        var page = shows(visitor, code.toLowerCase(Locale.ROOT).replace("-", " "));
        assertEquals(200, page.status(), page::text);
        assertTrue(page.text().contains(name), page::text);
        assertTrue(page.header("Cache-Control").contains("no-store"), "Cache-Control");
        page.isGuarded();
        var form = page.hidden();
        form.put("password", "short");
        form.put("password2", "short");
        var refused = visitor.post("/password/reset", form);
        assertEquals(422, refused.status());
        assertEquals(303, chooses(visitor, refused).status());

        assertEquals(401, signIn(PASSWORD).status());
        assertEquals(303, signIn(NEW).status());
        assertEquals(303, ada.get("/account").status(), "the session has ended");
        assertEquals(404, chooses(visitor, page).status(), "sent again");
        var again = shows(Http.anonymous(), code);
        assertEquals(422, again.status());
        assertEquals(1, again.messages("code").size(), again::text);
    }

    @Test
    void a_new_code_makes_the_one_before_void_and_a_new_password_does_not() {
        String former = makes(ada);
        String code = makes(ada);
        PasswordRequests.changes(ada, PASSWORD, PasswordRequests.NEW);

        assertEquals(422, shows(Http.anonymous(), former).status());
        assertEquals(200, shows(Http.anonymous(), code).status());
    }

    @Test
    void it_replaces_no_second_factor() {
        String code = makes(ada);
        AuthenticatorApp.activeFor(ada);
        var visitor = Http.anonymous();

        assertEquals(303, chooses(visitor, shows(visitor, code)).status());

        assertEquals(path("/login/code?next="), signIn(NEW).location());
    }

    private static String makes(Http somebody) {
        var answer = somebody.post("/account/password-code", somebody.get("/account/password-code").hidden());
        var code = CODE.matcher(answer.body());
        assertTrue(code.find(), answer::text);
        assertTrue(answer.header("Cache-Control").contains("no-store"), "Cache-Control");
        return code.group(1);
    }

    private static Answer shows(Http somebody, String code) {
        var form = somebody.get("/password").hidden();
        form.put("code", code);
        return somebody.post("/password/code", form);
    }

    private static Answer chooses(Http somebody, Answer page) {
        var form = page.hidden();
        form.put("password", NEW);
        form.put("password2", NEW);
        return somebody.post("/password/reset", form);
    }

    private Answer signIn(String password) {
        return Http.anonymous().submit("/login", "username", name, "password", password);
    }
}
