package journal.report;

import static journal.TestJournal.unique;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import journal.Answer;
import journal.AtOnce;
import journal.Http;
import journal.MailCatcher;
import journal.MailPages;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Readers report entries, and administrators decide. */
class ReportingIT {
    private static final int MOST = 10; // in a day
    private static final int PAGE = 20;
    private static Http administrator;

    private String author;
    private Http ada;
    private String reporter;
    private Http grace;
    private String title;
    private String entry;

    @BeforeAll
    static void the_administrator_signs_in() {
        administrator = Http.administrator();
    }

    @BeforeEach
    void ada_writes_and_grace_reads() {
        author = unique("ada");
        ada = Http.signedIn(author);
        reporter = unique("grace");
        grace = Http.signedIn(reporter);
        title = unique("Buy this");
        entry = ada.adds(title, "It is cheap.");
    }

    @Test
    void a_report_reaches_administrators_and_a_removal_its_author_who_does_not_learn_of_the_reporter() {
        String address = MailPages.confirmsAddress(ada);
        assertTrue(grace.reads(entry).body().contains(entry + "/report\""), "the entry's page leads to the form");
        assertFalse(ada.reads(entry).body().contains(entry + "/report\""), "its author's does not");
        assertFalse(Http.anonymous().reads(entry).body().contains(entry + "/report\""), "nor that of anonymous readers");

        assertEquals(303, ReportRequests.sends(grace, entry, "SPAM", "It is <b>everywhere</b>.").status());
        assertEquals("The entry is reported. Administrators look at it.", grace.reads(entry).flash());
        String page = ReportRequests.newest(administrator);
        String shown = administrator.get(page).text();
        assertTrue(shown.contains(title) && shown.contains(author) && shown.contains(reporter), shown);
        assertTrue(shown.contains("Advertising or spam") && shown.contains("It is <b>everywhere</b>."), shown);

        assertEquals(303, ReportRequests.decides(administrator, page, "REMOVE", "Only advertising").status());

        assertEquals(404, Http.anonymous().get(entry).status());
        String trash = ada.get("/trash").text();
        assertTrue(trash.contains("Removed by an administrator: Only advertising"), trash);
        var mail = MailCatcher.awaits(address, 2);
        assertEquals("Your entry was removed", mail.subject());
        assertTrue(mail.plain().contains(title) && mail.path().endsWith("/trash"), mail::plain);
        assertFalse((trash + ada.get("/account/log").text() + mail.plain()).contains(reporter));
        assertEquals(404, administrator.get(page).status());
        assertTrue(administrator.get("/admin/log?kind=entry_removed&name=" + author).text().contains("Only advertising"));
    }

    @Test
    void a_removal_closes_all_reports_of_the_entry() {
        ReportRequests.reports(grace, entry, "");
        String first = ReportRequests.newest(administrator);
        ReportRequests.reports(Http.signedIn(unique("charles")), entry, "");
        String second = ReportRequests.newest(administrator);

        ReportRequests.decides(administrator, second, "REMOVE", "Advertising");

        assertFalse(first.equals(second));
        assertEquals(404, administrator.get(first).status());
    }

    @Test
    void a_dismissed_report_leaves_the_entry_and_the_reporter_reads_why() {
        ReportRequests.reports(grace, entry, "");
        String page = ReportRequests.newest(administrator);

        assertEquals(303, ReportRequests.decides(administrator, page, "DISMISS", "It is a joke").status());

        assertEquals(200, Http.anonymous().reads(entry).status());
        assertEquals(404, administrator.get(page).status());
        String log = grace.get("/account/log").text();
        assertTrue(log.contains("Entry reported") && log.contains("Report of an entry dismissed") && log.contains("It is a joke"), log);
        assertFalse(ada.get("/account/log").text().contains("It is a joke"));
        assertTrue(administrator.get("/admin/log?kind=report_dismissed&name=" + reporter).text().contains("It is a joke"));
    }

    @Test
    void of_several_who_decide_at_the_same_moment_one_does() {
        ReportRequests.reports(grace, entry, "");
        String page = ReportRequests.newest(administrator);
        var administrators = IntStream.range(0, 4).mapToObj(number -> Http.administrator()).toList();
        var forms = administrators.stream().map(one -> one.get(page).hidden()).toList();

        var answers = AtOnce.each(administrators.size(), number -> {
            var form = forms.get(number);
            form.put("decision", "DISMISS");
            form.put("reason", "At once");
            return administrators.get(number).post(page, form);
        });

        assertEquals(List.of(303, 404, 404, 404), answers.stream().map(Answer::status).sorted().toList());
    }

    @Test
    void an_entry_is_reported_once_also_by_two_forms_at_the_same_moment() {
        var form = grace.get(entry + "/report").hidden();
        form.put("reason", "ABUSE");
        form.put("text", "");

        var answers = AtOnce.each(4, number -> grace.post(entry + "/report", form));
        var again = grace.post(entry + "/report", form);

        assertEquals(List.of(303, 409, 409, 409), answers.stream().map(Answer::status).sorted().toList());
        assertEquals(409, again.status());
        assertTrue(again.text().contains("You have reported this entry. Once is enough"), again::text);
        var page = grace.get(entry + "/report");
        assertEquals(200, page.status());
        assertFalse(page.body().contains("name=\"reason\""));
    }

    @Test
    void who_may_not_read_an_entry_cannot_report_it_nor_can_its_author() {
        ada.submit("/entry", "title", title + " secretly", "text", "It rained.", "visibility", "private");
        String secret = ada.get("/").link(title + " secretly").replaceFirst("/[^/]*$", "");
        String token = grace.get("/entry").hidden().get(Http.TOKEN);

        assertEquals(404, grace.get(secret + "/report").status());
        assertEquals(404, grace.post(secret + "/report", Http.TOKEN, token, "reason", "SPAM").status());
        assertEquals(404, ada.get(entry + "/report").status());
        assertEquals(404, ada.post(entry + "/report", Http.TOKEN, ada.get("/entry").hidden().get(Http.TOKEN), "reason", "SPAM").status());
        assertEquals(303, Http.anonymous().get(entry + "/report").status());
        ada.post(entry + "/trash", ada.reads(entry).hidden());
        assertEquals(404, grace.get(entry + "/report").status());
    }

    @Test
    void an_administrator_sees_nothing_of_an_entry_for_others_but_the_report() {
        ReportRequests.reports(grace, entry, "She quotes it.");
        String page = ReportRequests.newest(administrator);
        assertTrue(administrator.get(page).body().contains(title));
        ada.submit(entry + "/edit", "title", title, "text", "It is cheap.", "visibility", "private");

        String shown = administrator.get(page).body();
        String list = administrator.get("/admin/reports").body();

        assertFalse(shown.contains(title), shown);
        assertFalse(list.contains(title), list);
        assertTrue(shown.contains("She quotes it.") && shown.contains(author), shown);
        assertEquals(303, ReportRequests.decides(administrator, page, "REMOVE", "As she quotes it").status());
        assertTrue(ada.get("/trash").text().contains("As she quotes it"));
    }

    @Test
    void of_an_entry_that_is_in_the_trash_already_the_report_is_dismissed() {
        ReportRequests.reports(grace, entry, "");
        String page = ReportRequests.newest(administrator);
        ada.post(entry + "/trash", ada.reads(entry).hidden());

        var gone = ReportRequests.decides(administrator, page, "REMOVE", "Advertising");

        assertEquals(409, gone.status());
        assertEquals(List.of("The entry is in the trash already. Dismiss the report."), gone.messages("decision"));
        assertEquals("Advertising", gone.field("reason"));
        assertFalse(gone.body().contains(title));
        assertEquals(303, ReportRequests.decides(administrator, page, "DISMISS", "It is gone").status());
    }

    @Test
    void a_report_needs_a_reason_of_the_list_and_keeps_what_was_typed() {
        var none = ReportRequests.sends(grace, entry, "", "It is everywhere.");
        var odd = ReportRequests.sends(grace, entry, "BORING", "");
        var longest = ReportRequests.sends(grace, entry, "OTHER", "W".repeat(1_001));

        assertEquals(422, none.status());
        assertEquals(List.of("Choose one of these."), none.messages("reason"));
        assertEquals("It is everywhere.", none.field("text"));
        assertEquals(422, odd.status());
        assertEquals(422, longest.status());
        assertEquals(1, longest.messages("text").size());
        assertEquals("OTHER", longest.field("reason"));
        assertEquals(303, ReportRequests.sends(grace, entry, "OTHER", "W".repeat(1_000)).status());
    }

    @Test
    void a_decision_needs_a_reason_and_must_be_one_of_the_two() {
        ReportRequests.reports(grace, entry, "");
        String page = ReportRequests.newest(administrator);

        var blank = ReportRequests.decides(administrator, page, "REMOVE", " ");
        var odd = ReportRequests.decides(administrator, page, "LAUGH", "W".repeat(501));

        assertEquals(422, blank.status());
        assertEquals(List.of("Say why: it is logged, and somebody reads it."), blank.messages("reason"));
        assertEquals("REMOVE", blank.field("decision"));
        assertEquals(422, odd.status());
        assertEquals(List.of("Choose one of these."), odd.messages("decision"));
        assertEquals(1, odd.messages("reason").size());
        assertEquals(200, Http.anonymous().reads(entry).status());
    }

    @Test
    void a_reader_reports_ten_entries_a_day() {
        IntStream.range(0, MOST).forEach(number -> ReportRequests.reports(grace, ada.adds(unique("More"), "It is cheap."), ""));

        var refused = ReportRequests.sends(grace, entry, "SPAM", "And this.");

        assertEquals(429, refused.status());
        assertTrue(Integer.parseInt(refused.header("Retry-After")) > 80_000, refused.header("Retry-After"));
        assertTrue(refused.messages("reason").get(0).startsWith("You have reported 10 entries in a day"), refused::text);
        assertEquals("And this.", refused.field("text"));
        assertEquals("SPAM", refused.field("reason"));
    }

    @Test
    void open_reports_are_listed_page_by_page() {
        List<Http> readers = IntStream.range(0, PAGE + 1).mapToObj(number -> Http.signedIn(unique("reader"))).toList();
        readers.forEach(reader -> ReportRequests.reports(reader, entry, ""));

        var first = administrator.get("/admin/reports");
        var second = administrator.get(first.link("Older reports").replaceFirst("^.*(?=/admin)", ""));

        assertEquals(PAGE, count(first));
        assertTrue(count(second) >= 1, second::text);
        assertFalse(second.body().contains(ReportRequests.newest(administrator) + '"'));
        ReportRequests.decides(administrator, ReportRequests.newest(administrator), "REMOVE", "Advertising");
    }

    @Test
    void only_administrators_decide() {
        ReportRequests.reports(grace, entry, "");
        String page = ReportRequests.newest(administrator);
        String token = ada.get("/entry").hidden().get(Http.TOKEN);

        assertEquals(403, ada.get("/admin/reports").status());
        assertEquals(403, ada.get(page).status());
        assertEquals(403, ada.post(page, Http.TOKEN, token, "decision", "DISMISS", "reason", "Mine").status());
        assertEquals(200, administrator.get(page).status());
    }

    private static long count(Answer list) {
        return list.body().split("/admin/reports/\\d+\"", -1).length - 1L;
    }
}
