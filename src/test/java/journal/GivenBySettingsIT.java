package journal;

import static journal.TestJournal.PASSWORD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import journal.admin.PeopleRequests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What settings give to accounts, and that it ends at the first start without them: each test has a server of its own. */
@Execution(ExecutionMode.CONCURRENT) // with those that use the one journal
class GivenBySettingsIT {
    private static final String TEST_PASSWORD = "talk is cheap";
    private static final Map<String, String> TEST_ACCOUNT = Map.of("TEST_PASSWD",
            "pbkdf2:sha256:260000$fZfgV7oVqWZCGfOY$c1fdddafc95fcf58708a1bc35e485d6bb384e25313ebc0eb80a6de6dfe0ddfc1");
    private static final String LEFT_ALONE = "A person has registered the name test";

    @Test
    void the_user_test_is_there_as_long_as_the_setting_and_what_it_wrote_stays() {
        String entry;
        String device;
        try (var server = Server.named("test-account", TEST_ACCOUNT).empty().start()) {
            assertEquals(303, signIn(server, "test", TEST_PASSWORD).status());
            assertEquals(303, signIn(server, "test", TEST_PASSWORD).status(), "with the hash that the first sign-in left");
            var test = Http.at(server.url());
            test.submit("/login", "username", "test", "password", TEST_PASSWORD);
            entry = test.adds("Rain", "It rained.");
            device = test.cookie(Http.DEVICE_COOKIE).orElseThrow();
            server.stop();
        }
        try (var server = Server.named("test-account", Map.of()).start()) {
            assertEquals(401, signIn(server, "test", TEST_PASSWORD).status());
            assertEquals(401, signIn(server, "test", " ").status());
            assertEquals(401, Http.at(server.url()).with(Http.DEVICE_COOKIE, device)
                    .submit("/login", "username", "test", "password", TEST_PASSWORD).status(), "on a device that it has used");
            assertTrue(Http.at(server.url()).reads(entry).text().contains("It rained."));
            server.stop();
        }
        try (var server = Server.named("test-account", TEST_ACCOUNT).start()) {
            assertEquals(303, signIn(server, "test", TEST_PASSWORD).status());
            assertEquals(0, server.logged(LEFT_ALONE).size());
        }
    }

    @Test
    void an_account_that_a_person_has_registered_stays_that_persons() {
        try (var server = Server.named("persons-test", Map.of("JOURNAL_ADMINS", "test")).empty().start()) {
            Http.at(server.url()).registers("test"); // since it is the name of an administrator
            server.stop();
        }
        try (var server = Server.named("persons-test", TEST_ACCOUNT).start()) {
            assertEquals(303, signIn(server, "test", PASSWORD).status());
            assertEquals(401, signIn(server, "test", TEST_PASSWORD).status());
            assertFalse(server.logged(LEFT_ALONE).isEmpty());
            server.stop();
        }
        try (var server = Server.named("persons-test", Map.of()).start()) {
            assertEquals(303, signIn(server, "test", PASSWORD).status());
        }
    }

    @Test
    void administrators_are_those_whom_the_setting_names_at_each_start() {
        String entry;
        try (var server = Server.named("administrators", Map.of("JOURNAL_ADMINS", "ada")).empty().start()) {
            Http.at(server.url()).registers("ada");
            Http.at(server.url()).registers("grace");
            entry = signedIn(server, "grace").adds("Rain", "It rained.");
            assertEquals(200, removal(server, "ada", entry).status());
            assertEquals(403, removal(server, "grace", entry).status());
            server.stop();
        }
        try (var server = Server.named("administrators", Map.of("JOURNAL_ADMINS", "Grace,hedy")).start()) {
            Http.at(server.url()).registers("hedy");
            assertEquals(403, removal(server, "ada", entry).status());
            assertEquals(200, removal(server, "grace", entry).status());
            assertEquals(200, removal(server, "hedy", entry).status());
            server.stop();
        }
        try (var server = Server.named("administrators", Map.of()).start()) {
            assertEquals(403, removal(server, "grace", entry).status());
            assertEquals(403, removal(server, "hedy", entry).status());
            assertEquals(200, signedIn(server, "grace").get("/entry").status(), "she is an author as before");
        }
    }

    @Test
    void who_is_renamed_keeps_own_roles_and_gets_none_by_the_name_before() {
        try (var server = Server.named("renamed", Map.of("JOURNAL_ADMINS", "ada")).empty().start()) {
            Http.at(server.url()).registers("ada");
            Http.at(server.url()).registers("grace");
            assertEquals(422, signedIn(server, "ada").submit("/account/username", "username", "lovelace").status());
            assertEquals(422, signedIn(server, "grace").submit("/account/username", "username", "ada").status());
            server.stop();
        }
        try (var server = Server.named("renamed", Map.of("JOURNAL_ADMINS", "hedy")).start()) {
            assertEquals(422, signedIn(server, "grace").submit("/account/username", "username", "hedy").status(),
                    "she would be an administrator from the next start on");
            assertEquals(303, signedIn(server, "ada").submit("/account/username", "username", "lovelace").status());
            server.stop();
        }
        try (var server = Server.named("renamed", Map.of("JOURNAL_ADMINS", "ada")).start()) {
            assertEquals(403, signedIn(server, "lovelace").get("/admin").status());
            assertEquals(200, signedIn(server, "lovelace").get("/entry").status(), "an author as before");
            assertEquals(422, Http.at(server.url())
                    .submit("/register", "username", "ada", "password", PASSWORD, "password2", PASSWORD).status());
        }
    }

    @Test
    void the_last_administrator_keeps_the_role_and_what_the_settings_give_and_take_is_told() {
        try (var server = Server.named("last-administrator", Map.of("JOURNAL_ADMINS", "ada")).empty().start()) {
            Http.at(server.url()).registers("ada");
            Http.at(server.url()).registers("grace");
            PeopleRequests.changes(signedIn(server, "ada"), "grace", "GIVE_ADMIN", "She helps");
            server.stop();
        }
        try (var server = Server.named("last-administrator", Map.of()).start()) {
            var grace = signedIn(server, "grace");
            var last = takesRole(grace, "grace");
            assertEquals(422, last.status());
            assertEquals("This is the last administrator. Give somebody else the role first.", last.messages("change").get(0));
            assertTrue(grace.get("/admin/log?name=ada").text().contains("Role taken"));
            assertTrue(signedIn(server, "ada").get("/account/log").text().contains("Role taken"));

            PeopleRequests.changes(grace, "ada", "GIVE_ADMIN", "She is back");
            assertEquals(303, takesRole(grace, "grace").status());
            assertEquals(422, takesRole(signedIn(server, "ada"), "ada").status());
        }
    }

    private static Answer takesRole(Http administrator, String name) {
        return administrator.submit(PeopleRequests.page(administrator, name), "change", "TAKE_ADMIN", "reason", "A holiday");
    }

    private static Answer signIn(Server server, String name, String password) {
        return Http.at(server.url()).submit("/login", "username", name, "password", password);
    }

    private static Answer removal(Server server, String name, String entry) {
        return signedIn(server, name).get(entry + "/removal");
    }

    private static Http signedIn(Server server, String name) {
        var http = Http.at(server.url());
        http.signsIn(name);
        return http;
    }
}
