package journal.account;

import static journal.TestJournal.PASSWORD;
import static journal.TestJournal.unique;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import journal.DatabaseDoor;
import journal.Http;
import journal.TestDeployment;
import journal.admin.RegistrationRequests;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The accounts that wait for approval, as many as there may be. */
@ArquillianTest
class RegistrationQueueIT {
    private static final Pattern WAITING = Pattern.compile("/admin/registration/(\\d+)\"");
    private static final int PAGE = 50;
    private static final int INVITATIONS = 200;

    @Deployment(testable = false)
    static WebArchive journal() {
        return TestDeployment.withDatabaseDoor();
    }

    @AfterEach
    void nobody_waits_any_more() {
        DatabaseDoor.execute("DELETE FROM registration_request WHERE language = 'xx'");
        DatabaseDoor.execute("DELETE FROM account WHERE username LIKE 'queue.%'");
    }

    @Test
    void a_thousand_accounts_wait_at_most_and_are_listed_page_by_page() {
        fill();
        String name = unique("grace");

        RegistrationRequests.during("APPROVAL", () -> {
            var refused = Http.anonymous().submit("/register", "username", name, "password", PASSWORD, "password2", PASSWORD);

            assertEquals(503, refused.status());
            assertTrue(Integer.parseInt(refused.header("Retry-After")) > 0);
            assertEquals(List.of("Too many people wait for an administrator. Nothing has been registered: try again in some hours."),
                    refused.messages("username"));
            assertEquals(name, refused.field("username"));
        });

        var administrator = Http.administrator();
        List<Long> first = waiting(administrator.get("/admin/registration").body());
        List<Long> second = waiting(administrator.get("/admin/registration?after=" + first.get(PAGE - 1)).body());
        assertEquals(PAGE, first.size());
        assertEquals(PAGE, second.size());
        assertTrue(second.get(0) > first.get(PAGE - 1));
        String end = administrator.get("/admin/registration?after=9999999999").body();
        assertEquals(List.of(), waiting(end));
        assertFalse(end.contains("rel=\"next\""));
    }

    @Test
    void two_hundred_invitations_wait_at_most() {
        var administrator = Http.administrator();
        long open = Long.parseLong(DatabaseDoor.execute("SELECT COUNT(*) FROM registration_invitation WHERE ends_at > 9"));
        for (long number = open; number < INVITATIONS; number++) {
            DatabaseDoor.execute("INSERT INTO registration_invitation (secret_digest, made_by, note, made_at, ends_at) VALUES ('" + number
                    + "', 1, 'queue', 0, " + Long.MAX_VALUE / 2 + ")");
        }

        var refused = administrator.submit("/admin/invitations", "days", "1", "note", "For Grace");
        DatabaseDoor.execute("DELETE FROM registration_invitation WHERE note = 'queue'");
        var taken = administrator.submit("/admin/invitations", "days", "1", "note", "For Grace");

        assertEquals(422, refused.status());
        assertTrue(refused.messages("days").get(0).startsWith("There are 200 invitations that have not ended."), refused::text);
        assertEquals(200, taken.status());
        DatabaseDoor.execute("DELETE FROM registration_invitation");
    }

    // 1,024 accounts: each step doubles them
    private static void fill() {
        String columns =
                "username, username_key, password_hash, roles, setting_roles, origin, security_version, created_at, version, waiting";
        DatabaseDoor.execute("INSERT INTO account (" + columns
                + ") VALUES ('queue.', 'queue.', 'x', '', '', 'REGISTRATION', 0, 0, 0, TRUE)");
        for (char letter = 'a'; letter < 'k'; letter++) {
            DatabaseDoor.execute("INSERT INTO account (" + columns + ") SELECT username || '" + letter + "', username_key || '" + letter
                    + "', 'x', '', '', 'REGISTRATION', 0, 0, 0, TRUE FROM account WHERE username LIKE 'queue.%'");
        }
        DatabaseDoor.execute("INSERT INTO registration_request (account_id, address, language, requested_at)"
                + " SELECT id, '', 'xx', 0 FROM account WHERE username LIKE 'queue.%'");
    }

    private static List<Long> waiting(String page) {
        return WAITING.matcher(page).results().map(found -> Long.valueOf(found.group(1))).toList();
    }
}
