package journal.admin;

import static journal.TestJournal.PASSWORD;
import static journal.TestJournal.path;
import static journal.TestJournal.unique;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Pattern;
import journal.Answer;
import journal.DatabaseDoor;
import journal.Http;
import journal.MailCatcher;
import journal.MailPages;
import journal.TestDeployment;
import journal.factor.AuthenticatorApp;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An administrator helps somebody who has lost the password or the second factor, and gets into no account of another administrator by it. */
@ArquillianTest
class LostAccessIT {
    private static final String NEW = "It shines in Porto";
    private static final Pattern LINK = Pattern.compile("<a href=\"([^\"]*)\" rel=\"noreferrer\"><code dir=\"ltr\" class=\"secret\">");

    private Http administrator;
    private String name;
    private Http ada;

    @Deployment(testable = false)
    static WebArchive journal() {
        return TestDeployment.withDatabaseDoor();
    }

    @BeforeEach
    void an_administrator_and_ada_sign_in() {
        administrator = Http.administrator();
        name = unique("ada");
        ada = Http.signedIn(name);
    }

    @Test
    void a_second_factor_that_is_reset_is_asked_for_no_more_and_its_owner_is_told() {
        String address = MailPages.confirmsAddress(ada);
        AuthenticatorApp.activeFor(ada);

        PeopleRequests.changes(administrator, name, "RESET_FACTORS", "She has lost her telephone");

        assertEquals(303, ada.get("/account").status(), "her sessions have ended");
        ada.signsIn(name);
        assertEquals(200, ada.get("/account").status());
        assertEquals("0", DatabaseDoor.execute("SELECT COUNT(*) FROM recovery_code WHERE account_id = " + id()));
        assertTrue(MailCatcher.awaits(address, 3).plain().contains("turned off two-step sign-in"), "mail");
        var log = administrator.get("/admin/log?kind=factors_reset&name=" + name).text();
        assertTrue(log.contains("Reason: She has lost her telephone"), log);
        assertTrue(log.contains("Done by: keeper"), log);
    }

    @Test
    void a_second_factor_that_is_not_there_is_not_reset() {
        String page = PeopleRequests.page(administrator, name);

        assertFalse(administrator.get(page).body().contains("RESET_FACTORS"));
        assertEquals(409, sends("RESET_FACTORS").status());
        assertEquals(200, ada.get("/account").status());
    }

    @Test
    void a_link_to_a_new_password_is_shown_once_and_good_once() {
        String address = MailPages.confirmsAddress(ada);
        Answer shown = sends("RESET_PASSWORD");
        String link = link(shown);

        assertEquals(200, shown.status(), shown::text);
        assertTrue(shown.header("Cache-Control").contains("no-store"), "Cache-Control");
        assertFalse(administrator.get(PeopleRequests.page(administrator, name)).body().contains("token="));
        assertEquals(200, ada.get("/account").status(), "nothing has changed yet");
        assertTrue(MailCatcher.awaits(address, 2).plain().contains("link by which the account"), "mail");
        assertEquals("0", DatabaseDoor.execute("SELECT COUNT(*) FROM account_link WHERE secret_digest = '" + link.replaceFirst(".*=", "")
                + "'"));

        assertEquals(303, chooses(link, NEW).status());

        assertEquals(303, ada.get("/account").status(), "her sessions have ended");
        assertEquals(401, signIn(PASSWORD).status());
        assertEquals(303, signIn(NEW).status());
        assertEquals(404, Http.anonymous().get(link).status());
        assertTrue(administrator.get("/admin/log?kind=password_reset_made&name=" + name).text().contains("Done by: keeper"));
    }

    @Test
    void a_link_ends_after_a_day_and_with_the_next_one() {
        String first = link(sends("RESET_PASSWORD"));
        String second = link(sends("RESET_PASSWORD"));
        assertEquals(404, Http.anonymous().get(first).status());
        assertEquals(200, Http.anonymous().get(second).status());

        DatabaseDoor.execute("UPDATE account_link SET expires_at = expires_at - 86400000000 WHERE account_id = " + id());

        assertEquals(404, Http.anonymous().get(second).status());
    }

    @Test
    void an_account_with_a_second_factor_needs_it_after_the_new_password_too() {
        AuthenticatorApp.activeFor(ada);

        assertEquals(303, chooses(link(sends("RESET_PASSWORD")), NEW).status());

        assertEquals(path("/login/code?next="), signIn(NEW).location());
    }

    @Test
    void nobody_gets_into_the_account_of_an_administrator() {
        String link = link(sends("RESET_PASSWORD"));
        AuthenticatorApp.activeFor(ada);
        PeopleRequests.changes(administrator, name, "GIVE_ADMIN", "She helps");

        assertEquals(404, Http.anonymous().get(link).status(), "a link from before");
        assertFalse(administrator.get(PeopleRequests.page(administrator, name)).body().contains("RESET_"));
        assertEquals(409, sends("RESET_PASSWORD").status());
        assertEquals(409, sends("RESET_FACTORS").status());
        assertEquals(200, ada.get("/account").status());
    }

    @Test
    void who_signed_in_some_time_ago_proves_it_before_the_page_of_a_person_and_its_form() {
        String page = PeopleRequests.page(administrator, name);
        var form = PeopleRequests.form(administrator, page);
        DatabaseDoor
                .execute("UPDATE account_session SET proved_at = 0 WHERE account_id = (SELECT id FROM account WHERE username = 'keeper')");

        assertEquals(path("/account/confirm?next=") + path(page), administrator.get(page).location());
        Answer sent = PeopleRequests.sends(administrator, page, form, "BLOCK", "Spam");

        assertEquals(path("/account/confirm?next=") + path(page) + "&undone=true", sent.location());
        assertEquals(200, ada.get("/account").status(), "she is not blocked");
    }

    private Answer sends(String change) {
        String page = PeopleRequests.page(administrator, name);
        return PeopleRequests.sends(administrator, page, PeopleRequests.form(administrator, page), change, "She asked for it");
    }

    // its path
    private static String link(Answer shown) {
        var found = LINK.matcher(shown.body());
        assertTrue(found.find(), shown::text);
        return found.group(1).replaceFirst("^https?://[^/]+", "").substring(path("").length());
    }

    private static Answer chooses(String link, String password) {
        return Http.anonymous().submit(link, "password", password, "password2", password);
    }

    private Answer signIn(String password) {
        return Http.anonymous().submit("/login", "username", name, "password", password);
    }

    private String id() {
        return DatabaseDoor.execute("SELECT id FROM account WHERE username = '" + name + "'");
    }
}
