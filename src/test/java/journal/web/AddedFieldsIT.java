package journal.web;

import static journal.Http.TOKEN;
import static journal.TestJournal.PASSWORD;
import static journal.TestJournal.unique;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import journal.Answer;
import journal.Http;
import journal.TablesDoor;
import journal.TestDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Fields that no form has (mass assignment): whoever sends the names of all fields and columns that are stored, changes none of them. */
@ArquillianTest
class AddedFieldsIT {
    private static final Set<String> OWN = Set.of("id", "username", "username_key", "username_skeleton", "password_hash", "created_at");
    private static String adaName;
    private static Http ada;
    private static Map<String, String> added;
    private final String name = unique("mallory");
    private Http mallory;

    @Deployment(testable = false)
    static WebArchive journal() {
        return TestDeployment.war().addClass(TablesDoor.class);
    }

    @BeforeAll
    static void ada_is_there() {
        adaName = unique("ada");
        ada = Http.signedIn(adaName);
        String id = StoredRows.account(adaName).get("id");
        added = StoredNames.with(id);
    }

    @BeforeEach
    void mallory_signs_in() {
        mallory = Http.signedIn(name);
    }

    @Test
    void a_registration_makes_an_account_as_without_them() {
        String with = unique("mallory");

        var answer =
                sends(Http.anonymous(), "/register", "/register", "username", with, "password", PASSWORD, "password2", PASSWORD, "email",
                        "", "invitation", "");

        assertEquals(303, answer.status(), answer::text);
        assertEquals(Set.of(), StoredRows.different(OWN, StoredRows.account(name), StoredRows.account(with)));
        assertTrue(added.size() > 150 && added.get("roles").equals("ADMIN"), added::toString);
    }

    @Test
    void a_profile_changes_as_its_form_says() {
        var before = StoredRows.account(name);
        var hers = StoredRows.account(adaName);

        var answer = sends(mallory, "/account/profile", "/account/profile", "displayName", "Mallory", "about", "I write.", "zone", "",
                "language", "");

        assertEquals(303, answer.status(), answer::text);
        assertEquals("Mallory", StoredRows.account(name).get("display_name"));
        assertEquals(Set.of(), StoredRows.different(Set.of("display_name", "about", "chosen_zone", "language", "version"), before,
                StoredRows.account(name)));
        assertEquals(hers, StoredRows.account(adaName));
    }

    @Test
    void a_password_and_a_username_are_those_of_who_sends_the_form() {
        var before = StoredRows.account(name);
        var hers = StoredRows.account(adaName);
        String other = unique("mallory");

        var changed =
                sends(mallory, "/account", "/account/password", "oldPassword", PASSWORD, "password", "It shines in Porto", "password2",
                        "It shines in Porto");
        var renamed = sends(mallory, "/account/username", "/account/username", "username", other);

        assertEquals(303, changed.status(), changed::text);
        assertEquals(303, renamed.status(), renamed::text);
        var own = new TreeSet<>(OWN);
        own.addAll(Set.of("first_username", "security_version", "version"));
        own.removeAll(Set.of("id", "created_at"));
        assertEquals(Set.of(), StoredRows.different(own, before, StoredRows.account(other)));
        assertEquals(hers, StoredRows.account(adaName));
    }

    @Test
    void an_entry_is_that_of_its_author_at_the_time_of_its_publication() {
        var plain = written(Map.of());
        var with = written(added);

        assertEquals(StoredRows.account(name).get("id"), with.get("author_id"));
        assertEquals(Set.of(),
                StoredRows.different(Set.of("id", "title", "submission_key", "created_at", "dated_at", "local_at", "month_day"),
                        plain, with));
    }

    @Test
    void a_changed_entry_stays_that_of_its_author() {
        var before = written(Map.of());
        String edit = "/entries/" + before.get("id") + "/edit";

        var answer = sends(mallory, edit, edit, "title", before.get("title"), "text", "It shone.", "base", "1", "format", "markdown",
                "visibility", "private", "tags", "", "date", "", "zone", "", "language", "", "publish", "");

        assertEquals(303, answer.status(), answer::text);
        var after = StoredRows.entry(before.get("title"));
        assertEquals(StoredRows.account(name).get("id"), after.get("author_id"));
        assertEquals(Set.of(),
                StoredRows.different(
                        Set.of("text", "html", "revision", "bytes", "version", "audience", "language", "tags", "dated_at", "local_at",
                                "month_day"),
                        before,
                        after));
    }

    @Test
    void a_circle_is_that_of_who_makes_it() {
        String title = unique("Family");

        var answer = sends(mallory, "/circles", "/circles", "name", title);

        assertEquals(303, answer.status(), answer::text);
        var circle = TablesDoor.row("SELECT * FROM circle WHERE name = '" + title + "'");
        assertEquals(StoredRows.account(name).get("id"), circle.get("owner_id"));
        assertFalse(ada.get("/circles").text().contains(title), "it is not hers");
    }

    @Test
    void no_action_of_an_author_gives_a_role_or_changes_another_account() {
        var hers = StoredRows.account(adaName);
        var kept = Set.of("id", "roles", "setting_roles", "origin", "blocked_at", "blocked_because", "waiting", "created_at", "closed");
        var actions =
                Action.forBrowsers().stream()
                        .filter(action -> action.isUnsafe() && !action.hasParameter() && !action.path().startsWith("/admin"))
                        .toList();

        for (Action action : actions) {
            String sender = unique("mallory");
            Http session = Http.signedIn(sender);
            String id = StoredRows.account(sender).get("id");
            var before = StoredRows.accountOf(id);
            var fields = new HashMap<>(added);
            fields.putAll(Sent.fields(Sent.tokenOf(session)));
            fields.put("username", unique("mallory"));

            int status = Sent.by(session, action, action.path(), fields).status();

            assertTrue(status < 500 && status != 403, action + " is answered with " + status);
            var after = StoredRows.accountOf(id);
            assertEquals(List.of(), kept.stream().filter(column -> !Objects.equals(before.get(column), after.get(column))).toList(),
                    action::name);
            assertEquals(hers, StoredRows.account(adaName), action::name);
        }
        assertTrue(actions.size() > 30, actions::toString);
    }

    private Map<String, String> written(Map<String, String> others) {
        String title = unique("Rain");
        var form = new HashMap<>(others);
        form.putAll(mallory.get("/entry").hidden());
        form.putAll(
                Map.of("title", title, "text", "It rained.", "format", "markdown", "visibility", "private", "tags", "", "date", "", "zone",
                        "", "language", "", "publish", ""));
        var answer = mallory.post("/entry", form);
        assertEquals(303, answer.status(), answer::text);
        return StoredRows.entry(title);
    }

    // all names beside what the form itself has
    private static Answer sends(Http somebody, String page, String action, String... fields) {
        var form = new HashMap<>(added);
        form.put(TOKEN, "");
        form.putAll(somebody.get(page).hidden());
        for (int at = 0; at < fields.length; at += 2) {
            form.put(fields[at], fields[at + 1]);
        }
        return somebody.post(action, form);
    }
}
