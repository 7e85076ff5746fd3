package journal.admin;

import static journal.TestJournal.path;
import static journal.TestJournal.unique;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import journal.Answer;
import journal.Http;
import journal.Log;
import journal.circle.CircleRequests;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The audit log: what somebody did to the account of another one, and what failed. */
class AuditIT {
    private static Http administrator;

    @BeforeAll
    static void the_administrator_signs_in() {
        administrator = Http.administrator();
    }

    @Test
    void a_change_of_a_person_is_told_with_who_did_it_and_why() {
        String ada = unique("ada");
        Http.registered(ada);

        PeopleRequests.changes(administrator, ada, "GIVE_ADMIN", "She <b>helps</b>");

        String log = administrator.get("/admin/log?name=" + ada).text();
        assertTrue(log.contains("Role given"), log);
        assertTrue(log.contains("Role: Administrator"), log);
        assertTrue(log.contains("Reason: She <b>helps</b>"), log);
        assertTrue(log.contains("Account: " + ada), log);
        assertTrue(log.contains("Done by: keeper"), log);
    }

    @Test
    void it_has_failures_and_what_others_do_and_nothing_of_ones_own() {
        String grace = unique("grace");
        var reader = Http.signedIn(grace);
        var owner = Http.signedIn(unique("ada"));
        String circle = CircleRequests.create(owner, "Friends");
        CircleRequests.join(owner, circle, grace, reader);
        CircleRequests.remove(owner, circle);
        String entry = reader.adds(unique("Buy this"), "It is cheap.");
        administrator.submit(entry + "/removal", "reason", "Spam");
        Http.anonymous().submit("/login", "username", grace, "password", "It snows in Lisbon");

        var log = administrator.awaits("/admin/log?name=" + grace, answer -> count(answer, "Account: ") == 3);

        assertEquals(3, count(log, "Account: "), log::text);
        for (String told : List.of("Removed from a circle by its owner", "Entry removed by an administrator",
                "Wrong password at a sign-in")) {
            assertTrue(log.text().contains(told), log::text);
        }
        var failures = administrator.get("/admin/log?name=" + grace + "&kind=sign_in_failed");
        assertEquals(1, count(failures, "Account: "), failures::text);
    }

    @Test
    void an_unknown_name_or_kind_is_refused_beside_its_field() {
        var name = administrator.get("/admin/log?name=" + unique("nobody"));
        var kind = administrator.get("/admin/log?kind=signed_in");

        assertEquals(List.of(422, 422), List.of(name.status(), kind.status()));
        assertEquals(List.of("Nobody has this username. Check how it is written."), name.messages("name"));
        assertEquals(List.of("Choose one of these events."), kind.messages("kind"));
        assertEquals(404, administrator.get("/admin/log.csv?kind=signed_in").status());
    }

    @Test
    void the_table_has_every_event_of_the_filter_and_no_formula() {
        String ada = unique("ada");
        Http.registered(ada);
        PeopleRequests.changes(administrator, ada, "BLOCK", "=HYPERLINK(\"http://x.example\")");
        PeopleRequests.changes(administrator, ada, "UNBLOCK", "A mistake, \"really\"");

        var table = administrator.get("/admin/log.csv?name=" + ada);

        assertEquals(200, table.status());
        assertEquals("text/csv;charset=UTF-8;header=present", table.header("Content-Type").replace(" ", ""));
        assertTrue(table.header("Content-Disposition").startsWith("attachment"), table.headers()::toString);
        assertEquals("no-store", table.header("Cache-Control"));
        List<String> lines = table.body().lines().toList();
        assertEquals(3, lines.size(), table::body);
        assertTrue(lines.get(0).startsWith("\"time\",\"event\",\"account\""), table::body);
        assertTrue(lines.get(1).endsWith("\"A mistake, \"\"really\"\"\""), table::body);
        assertTrue(lines.get(2).endsWith("\"'=HYPERLINK(\"\"http://x.example\"\")\""), table::body);
        assertTrue(table.body().endsWith("\r\n"));
        table.isGuarded();
    }

    @Test
    void a_long_table_is_sent_in_parts_and_each_event_of_it_once() {
        String ada = unique("ada");
        Http.registered(ada);
        String page = PeopleRequests.page(administrator, ada);
        var form = PeopleRequests.form(administrator, page);
        for (int number = 0; number < 501; number++) {
            assertEquals(303, PeopleRequests.sends(administrator, page, form, "END_FEEDS", "Number " + number + '.').status());
        }

        var table = administrator.get("/admin/log.csv?name=" + ada);

        assertEquals(502, table.body().lines().distinct().count());
        assertEquals("", table.header("Content-Length"));
    }

    @Test
    void events_are_a_page_away_each_of_them_once() {
        String ada = unique("ada");
        Http.registered(ada);
        for (int number = 0; number < 45; number++) {
            PeopleRequests.changes(administrator, ada, "END_SESSIONS", "Number " + number + '.');
        }

        var first = administrator.get("/admin/log?name=" + ada);
        var second = administrator.get(older(first));
        var third = administrator.get(older(second));

        assertEquals(List.of(20L, 20L, 5L), List.of(count(first, "Account: "), count(second, "Account: "), count(third, "Account: ")));
        assertTrue(first.text().contains("Number 44.") && second.text().contains("Number 24.") && third.text().contains("Number 0."));
        assertEquals(46, administrator.get("/admin/log.csv?name=" + ada).body().lines().count());
    }

    @Test
    void a_reason_cannot_forge_a_line_of_the_log() {
        String ada = unique("ada");
        Http.registered(ada);
        String mark = unique("mark");

        PeopleRequests.changes(administrator, ada, "END_SESSIONS", mark + "\" event=\"signed_in\" \\ \u2028\u202Eend");

        List<String> lines = Log.ofTheJournal().lines().stream().filter(line -> line.contains(mark)).toList();
        assertEquals(1, lines.size(), lines::toString);
        assertTrue(lines.get(0).contains("event=\"sessions_ended\" account=\""), lines::toString);
        assertTrue(lines.get(0).endsWith("reason=\"" + mark + "\\\" event=\\\"signed_in\\\" \\\\ \\u{2028}\\u{202e}end\""),
                lines::toString);
    }

    @Test
    void a_failed_sign_in_is_in_the_log_with_its_address_and_without_the_name() {
        String nobody = unique("nobody");
        long before = failures();

        Http.anonymous().submit("/login", "username", nobody + "\" event=\"x", "password", "It snows in Lisbon");

        administrator.awaits("/admin/log", answer -> failures() > before);
        List<String> lines = Log.ofTheJournal().lines();
        assertTrue(failures() > before);
        assertFalse(lines.stream().anyMatch(line -> line.contains(nobody)));
        assertTrue(lines.stream().anyMatch(line -> line.contains("event=\"sign_in_failed\" account=\"-\" by=\"-\" address=\"127.0.0.1\"")
                || line.contains("event=\"sign_in_failed\" account=\"-\" by=\"-\" address=\"0:0:0:0:0:0:0:1\"")));
    }

    private static long failures() {
        return Log.ofTheJournal().lines().stream().filter(line -> line.contains("event=\"sign_in_failed\" account=\"-\"")).count();
    }

    private static String older(Answer page) {
        return page.link("Earlier events").substring(path("").length());
    }

    private static long count(Answer page, String text) {
        return page.text().split(text, -1).length - 1L;
    }
}
