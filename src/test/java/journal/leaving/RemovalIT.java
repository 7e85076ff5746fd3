package journal.leaving;

import static journal.TestJournal.PASSWORD;
import static journal.TestJournal.unique;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import journal.AtOnce;
import journal.DatabaseDoor;
import journal.Http;
import journal.MailCatcher;
import journal.MailPages;
import journal.TestDeployment;
import journal.TestJournal;
import journal.circle.CircleRequests;
import journal.picture.PictureSamples;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** The end of accounts whose owners have left. The node that removes them is another one than that which answers. */
@ArquillianTest
class RemovalIT {
    private static final String WHAT_IT_DID_TO_OTHERS = "security_event.actor_id"; // stays, with its id
    private static final int MANY = 230; // rows: more than two transactions remove
    private static final int TOGETHER = 23; // in a statement

    private final String name = unique("ada");
    private final Http ada = Http.signedIn(name);
    private final long id = id(name);

    @Deployment(testable = false)
    static WebArchive journal() {
        return TestDeployment.withDatabaseDoor().addClasses(RemovalDoor.class);
    }

    @Test
    void nothing_of_an_account_is_left_in_any_table() {
        fillsEveryTable();
        var before = rows();
        leaves("remove");

        removed();

        assertEquals(List.of(), before.entrySet().stream().filter(rows -> rows.getValue() == 0).toList(),
                "the test has a row of each table");
        var left = rows();
        assertEquals(1, left.remove("security_event.account_id"));
        left.remove(WHAT_IT_DID_TO_OTHERS);
        assertEquals(List.of(), left.entrySet().stream().filter(rows -> rows.getValue() > 0).toList());
        assertEquals("account_removed", DatabaseDoor.execute("SELECT kind FROM security_event WHERE account_id = " + id));
        assertEquals("", DatabaseDoor.execute("SELECT network FROM security_event WHERE account_id = " + id).replace("null", ""));
        assertEquals(0, count("account WHERE id = " + id));
        assertEquals(0, count("export_part WHERE NOT EXISTS (SELECT 1 FROM account_export e WHERE e.id = export_id)"));
        assertEquals(0, count("entry WHERE audience = 'author:" + id + "'"));
    }

    @Test
    void public_entries_stay_without_a_name_where_that_was_chosen() {
        String picture = ada.addsPicture(PictureSamples.png(30, 20));
        String hidden = ada.addsPicture(PictureSamples.png(20, 30));
        String rain = unique("Rain");
        String entry = ada.writes(rain, "It rained in " + rain + ". ![A cat](/pictures/" + picture + ")");
        String address = entry.replaceFirst("(/entries/\\d+)/[^/]*$", "$1");
        ada.submit(address + "/edit", "title", rain, "text", "It poured in " + rain + ". ![A cat](/pictures/" + picture + ")",
                "format", "markdown", "language", "", "visibility", "public");
        String secret = unique("For members");
        ada.submit("/entry", "title", secret, "text", "Sun. ![A dog](/pictures/" + hidden + ")", "format", "markdown", "visibility",
                "members");
        String deleted = ada.adds(unique("Deleted"), "Snow.");
        ada.post(deleted + "/trash", ada.get("/account").hidden());
        leaves("keep");

        removed();

        var reader = Http.anonymous();
        var page = reader.awaits(entry, answer -> answer.text().contains("by a former member"));
        assertTrue(page.text().contains("It poured in " + rain) && page.text().contains("by a former member"), page::text);
        var grace = Http.signedIn(unique("grace"));
        var list = grace.awaits("/", answer -> answer.entries(secret) == 0);
        assertEquals(1, list.entries(rain));
        assertEquals(0, list.entries(secret));
        for (String path : List.of(entry, "/", "/feed.atom", "/feed.json", "/search?q=" + rain)) {
            assertFalse(reader.get(path).body().contains(name), path);
        }
        assertEquals(404, reader.get("/authors/" + name).status());
        assertEquals(404, reader.get("/authors/" + name + "/feed.atom").status());
        assertEquals(0, count("entry_version WHERE saved_by = -1 AND text LIKE 'It rained in " + rain + "%'"), "old versions");
        assertEquals(1, count("entry_version WHERE saved_by = -1 AND text LIKE 'It poured in " + rain + "%'"));
        assertEquals(1, count("picture WHERE owner_id = -1 AND name = '" + picture + "'"));
        assertEquals(0, count("picture WHERE name = '" + hidden + "'"));
        assertEquals(1, reader.searches(rain, answer -> answer.entries(rain) == 1).entries(rain));
        assertEquals(0, reader.searches("author:" + name, answer -> answer.entries(rain) == 0).entries(rain));
    }

    @Test
    void what_others_have_written_stays_theirs() {
        String circle = CircleRequests.create(ada, "Friends");
        String friend = unique("grace");
        var grace = Http.signedIn(friend);
        CircleRequests.join(ada, circle, friend, grace);
        String title = unique("For friends");
        grace.submit("/entry", "title", title, "text", "Fog.", "visibility", CircleRequests.visibility(circle));
        String open = unique("Open");
        grace.adds(open, "Wind.");
        leaves("remove");

        removed();

        var page = grace.awaits("/", answer -> answer.entries(title) == 1);
        assertEquals(1, page.entries(title), "its author reads it");
        assertEquals(1, page.entries(open));
        assertEquals(404, grace.get(circle).status());
        assertEquals(0, Http.signedIn(unique("alan")).get("/").entries(title));
    }

    @Test
    void a_large_account_is_removed_in_bounded_steps_which_any_node_continues() {
        IntStream.range(0, MANY / TOGETHER).forEach(part -> addEntries());
        long others = count("entry WHERE author_id <> " + id);
        leaves("remove");

        long before = count("entry WHERE author_id = " + id);
        assertEquals(MANY, before);
        boolean more = true;
        int steps = 0;
        while (more) { // each time as if the node had stopped in between
            more = RemovalDoor.steps(id);
            long after = count("entry WHERE author_id = " + id);
            assertTrue(before - after <= 100, before + " to " + after);
            before = after;
            steps++;
            if (steps < 3) { // fewer tries than the limit
                assertEquals(401, Http.anonymous().submit("/login", "username", name, "password", PASSWORD).status());
            }
        }

        assertTrue(steps > 3, () -> "there were few steps for so many entries");
        assertEquals(0, count("account WHERE id = " + id));
        assertEquals(others, count("entry WHERE author_id <> " + id));
    }

    @Test
    void an_account_that_is_removed_twice_at_the_same_time_is_removed_once() {
        IntStream.range(0, 3).forEach(part -> addEntries());
        leaves("keep");

        AtOnce.each(2, number -> {
            removed();
            return Http.anonymous().get("/login");
        });

        assertEquals(0, count("account WHERE id = " + id));
    }

    @Test
    void who_leaves_is_reminded_once() {
        String address = MailPages.confirmsAddress(ada); // the first mail
        leaves("remove");
        assertEquals("You have left the journal", MailCatcher.awaits(address, 2).subject());

        RemovalDoor.looksIn(10);
        RemovalDoor.looksIn(12);
        RemovalDoor.looksIn(12);
        assertEquals("Your account will be removed soon", MailCatcher.awaits(address, 3).subject());
        RemovalDoor.looksIn(15);

        assertEquals("Your account is removed", MailCatcher.awaits(address, 4).subject());
        assertEquals(4, MailCatcher.to(address).size());
        assertEquals(0, count("account WHERE id = " + id));
    }

    @Test
    void nobody_gets_the_name_of_who_has_left() {
        leaves("remove");
        removed();

        for (String wanted : List.of(name, name.toUpperCase(Locale.ROOT), name.replace('a', '\u0430'))) {
            var answer = Http.anonymous().submit("/register", "username", wanted, "password", PASSWORD, "password2", PASSWORD);
            assertEquals(422, answer.status(), wanted);
            assertEquals(1, answer.messages("username").size(), wanted);
        }
        assertEquals(401, Http.anonymous().submit("/login", "username", name, "password", PASSWORD).status());
    }

    @Test
    void nobody_comes_back_whose_end_has_begun() {
        addEntries();
        leaves("remove");
        var back = Http.anonymous();
        back.signsIn(name);
        var form = back.get("/account/return").hidden();

        assertTrue(RemovalDoor.steps(id));

        back.post("/account/return", form);

        assertEquals(303, back.get("/account").status());
        assertEquals(1, count("account WHERE leaves_at IS NOT NULL AND id = " + id));
    }

    @Test
    void who_signed_in_some_time_ago_is_asked_again() {
        DatabaseDoor.execute("UPDATE account_session SET proved_at = 0 WHERE account_id = " + id);

        assertEquals(TestJournal.path("/account/confirm?next=" + TestJournal.path("/account/leave")), ada.get("/account/leave").location());
    }

    @Test
    void the_last_administrator_stays() {
        String administrators = "(roles LIKE 'ADMIN%' OR setting_roles = 'ADMIN') AND id <> " + id + " AND blocked_at IS NULL";
        DatabaseDoor.execute("UPDATE account SET blocked_at = 7 WHERE " + administrators);
        DatabaseDoor.execute("UPDATE account SET roles = 'ADMIN,AUTHOR' WHERE id = " + id);
        try {
            var answer = ada.submit("/account/leave", "entries", "keep", "sure", "true");

            assertEquals(422, answer.status());
            assertEquals(List.of("You are the only administrator. Give somebody else the role before you leave."), answer.messages("sure"));
            assertEquals(200, ada.get("/account").status());
        } finally {
            DatabaseDoor.execute("UPDATE account SET roles = 'AUTHOR' WHERE id = " + id);
            DatabaseDoor.execute("UPDATE account SET blocked_at = NULL WHERE blocked_at = 7");
        }
    }

    private void leaves(String choice) {
        var answer = ada.submit("/account/leave", "entries", choice, "sure", "true");
        assertEquals(303, answer.status(), answer::text);
        assertEquals(1, count("account WHERE leaves_at IS NOT NULL AND id = " + id));
    }

    private void removed() {
        while (RemovalDoor.steps(id)) {
            continue;
        }
    }

    private void addEntries() {
        DatabaseDoor.execute("INSERT INTO entry (author_id, title, text, format, submission_key, created_at, version) VALUES "
                + Stream.generate(() -> "(" + id + ", 'Rain', 'It rained.', 'plain', '" + UUID.randomUUID() + "', 0, 0)")
                        .limit(TOGETHER).collect(Collectors.joining(", ")));
    }

    private void fillsEveryTable() {
        String friend = unique("grace");
        var grace = Http.signedIn(friend);
        String picture = ada.addsPicture(PictureSamples.png(30, 20));
        ada.adds(unique("Rain"), "It rained. ![A cat](/pictures/" + picture + ")");
        ada.submit("/entry", "title", unique("Own"), "text", "Mine.", "visibility", "private");
        CircleRequests.join(grace, CircleRequests.create(grace, "Joined"), name, ada);
        CircleRequests.invite(grace, CircleRequests.create(grace, "Open"), name);
        CircleRequests.create(ada, "Owned");
        ada.submit("/subscriptions", "name", "Telephone");
        ada.submit("/account/export");
        ada.awaits("/account/export", answer -> answer.body().contains(".zip"));
        String removedByHer = grace.adds(unique("Fog"), "Fog.").replaceAll("\\D", "");
        for (String statement : List.of(
                "INSERT INTO draft (author_id, submission_key, base, title, text, format, revision, saved_at) VALUES (%d, '%2$s', 0, '', '', 'plain', 1, 0)",
                "UPDATE entry SET deleted_at = " + Long.MAX_VALUE / 2 + ", removed_by = %d, removed_because = 'Spam' WHERE id = "
                        + removedByHer,
                "INSERT INTO account_email (account_id, address, address_key, confirmed_at) VALUES (%d, '%2$s@example.org', '%2$s', 0)",
                "INSERT INTO account_link (account_id, purpose, address, security_version, expires_at) VALUES (%d, 'EMAIL', '', 0, 0)",
                "INSERT INTO authenticator (account_id, secret, key_id, active, last_step, added_at) VALUES (%d, '', '', FALSE, 0, 0)",
                "INSERT INTO recovery_code (account_id, digest) VALUES (%d, '%2$s')",
                "INSERT INTO passkey_handle (account_id, handle) VALUES (%d, '" + UUID.randomUUID().toString().substring(0, 32) + "')",
                "INSERT INTO passkey (account_id, credential_digest, credential_id, public_key, counter, transports, aaguid, backup_eligible,"
                        + " backed_up, name, added_at) VALUES (%d, '%2$s', '', '', 0, '', '', FALSE, FALSE, '', 0)",
                "INSERT INTO openid_identity (account_id, digest, issuer, subject, linked_at) VALUES (%d, '%2$s', '', '', 0)",
                "INSERT INTO openid_step (account_id, secret_digest, purpose, lasting, next_page, ends_at)"
                        + " VALUES (%d, '%2$s', 'LINK', FALSE, '', 9000000000000000)",
                "INSERT INTO import_job (account_id, file_name, bytes, state, zone, publicly, made_at, ends_at, total, done)"
                        + " VALUES (%d, '', 0, 'DONE', 'UTC', FALSE, 0, 9000000000000000, 0, 0)",
                "INSERT INTO import_origin (account_id, digest, content_digest, entry_id) VALUES (%d, '%2$s', '', 0)",
                "INSERT INTO import_address (account_id, digest, entry_id) VALUES (%d, '%2$s', 0)",
                "INSERT INTO picture_digest (owner_id, picture_id, digest) SELECT %1$d, MAX(id), '%2$s' FROM picture WHERE owner_id = %1$d",
                "INSERT INTO access_token (account_id, name, digest, scopes, security_version, made_at, ends_at)"
                        + " VALUES (%d, '', '%2$s', 'READ', 0, 0, 9000000000000000)",
                "INSERT INTO registration_request (account_id, address, language, requested_at) VALUES (%d, '', 'en', 0)",
                "INSERT INTO entry_report (reporter_id, entry_id, reason, text, state, reported_at) VALUES (%d, " + removedByHer
                        + ", 'SPAM', '', 'OPEN', 0)",
                "INSERT INTO sign_in_step (account_id, secret_digest, security_version, lasting, tries, ends_at) VALUES (%d, '%2$s', 0, FALSE, 0, 9000000000000000)",
                "INSERT INTO security_event (happened_at, kind, account_id, actor_id) VALUES (9000000000000000, 'blocked', " + id(friend)
                        + ", %d)")) {
            DatabaseDoor.execute(statement.formatted(id, UUID.randomUUID().toString()));
        }
    }

    private TreeMap<String, Long> rows() {
        var rows = new TreeMap<String, Long>();
        for (String reference : RemovalDoor.references()) {
            String[] parts = reference.split("\\.");
            rows.put(reference, count(parts[0] + " WHERE " + parts[1] + " = " + id));
        }
        return rows;
    }

    private static long id(String name) {
        return Long.parseLong(DatabaseDoor.execute("SELECT id FROM account WHERE username = '" + name + "'"));
    }

    private static long count(String what) {
        return Long.parseLong(DatabaseDoor.execute("SELECT COUNT(*) FROM " + what));
    }
}
