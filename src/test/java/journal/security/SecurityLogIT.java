package journal.security;

import static journal.TestJournal.PASSWORD;
import static journal.TestJournal.path;
import static journal.TestJournal.unique;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import journal.Answer;
import journal.Http;
import journal.admin.PeopleRequests;
import journal.circle.CircleRequests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Everybody sees what happened to the own account. */
class SecurityLogIT {
    private static final String WRONG = "It snows in Lisbon";

    private String name;
    private Http ada;

    @BeforeEach
    void ada_signs_in() {
        name = unique("ada");
        ada = Http.signedIn(name);
    }

    @Test
    void each_event_of_an_account_is_told_in_words_the_latest_first() {
        ada.submit("/subscriptions", "name", "Telephone");
        var feeds = ada.get("/subscriptions");
        ada.post(feeds.body().replaceFirst("(?s).*action=\"[^\"]*?(/subscriptions/\\d+/revocation)\".*", "$1"), feeds.hidden());
        String circle = CircleRequests.create(ada, "Friends");
        CircleRequests.dissolve(ada, circle);
        var owner = Http.signedIn(unique("grace"));
        String other = CircleRequests.create(owner, "Others");
        CircleRequests.join(owner, other, name, ada);
        CircleRequests.remove(ada, other);
        ada.submit("/account", "oldPassword", WRONG, "password", "A quite new one", "password2", "A quite new one");
        Answer wrong = changes(WRONG, PASSWORD + "!");
        Answer right = changes(PASSWORD, PASSWORD + "!");
        ada.submit("/logout");
        Http.anonymous().submit("/login", "username", name, "password", WRONG);
        ada.submit("/login", "username", name, "password", PASSWORD + "!");

        String log = ada.awaits("/account/log", answer -> answer.text().contains("Wrong password at a sign-in")).text();

        assertEquals(List.of(422, 303), List.of(wrong.status(), right.status()));
        int at = -1;
        for (String told : List.of("Signed in", "Wrong password at a sign-in", "Signed out", "Password changed",
                "Wrong old password at a change",
                "Circle left", "Circle joined", "Circle dissolved", "Private feed ended", "Private feed created", "Signed in",
                "Account registered")) {
            int next = log.indexOf(told, at + 1);
            assertTrue(next > at, told + " in " + log);
            at = next;
        }
        assertFalse(log.contains("Telephone"), log);
        assertFalse(log.contains("Friends"), log);
    }

    @Test
    void an_event_says_where_it_came_from_and_nobody_else_sees_it() {
        var form = Http.encoded(Http.TOKEN, ada.get("/logout").hidden().get(Http.TOKEN));
        ada.send("POST", "/logout", BodyPublishers.ofString(form), "Content-Type", Http.FORM, "User-Agent",
                "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0 <script>");
        ada.signsIn(name);

        String log = ada.get("/account/log").text();

        assertTrue(log.contains("Firefox, Linux"), log);
        assertTrue(log.matches("(?s).*(127\\.0\\.0\\.1|0000000000000000/64).*"), log);
        assertFalse(log.contains("script"), log);
        assertFalse(Http.signedIn(unique("grace")).get("/account/log").text().contains("Firefox"));
        assertEquals(303, Http.anonymous().get("/account/log").status());
        assertEquals(path("/account/log"), ada.get("/account").link("Security log"));
    }

    @Test
    void what_an_administrator_did_is_told_with_the_reason() {
        PeopleRequests.changes(Http.administrator(), name, "GIVE_ADMIN", "She helps");

        String log = ada.get("/account/log").text();

        assertTrue(log.contains("Role given"), log);
        assertTrue(log.contains("Reason: She helps"), log);
        String told = log.substring(log.indexOf("Role given"), log.indexOf("Signed in", log.indexOf("Role given")));
        assertFalse(told.matches("(?s).*(127\\.0\\.0\\.1|0000000000000000/64).*"), told + ": where the administrator was");
        assertFalse(log.contains("keeper"), log);
    }

    @Test
    void older_events_are_a_page_away_each_of_them_once() {
        for (int number = 0; number < 43; number++) {
            ada.submit("/logout");
            ada.submit("/login", "username", name, "password", PASSWORD);
        }

        ada.get("/search"); // which shows the flash
        var first = ada.get("/account/log");
        var second = ada.get(older(first));
        int pages = 2;
        int events = events(first) + events(second);
        for (var page = second; page.body().contains("Earlier events"); pages++) {
            page = ada.get(older(page));
            events += events(page);
        }

        assertEquals(20, events(first));
        assertEquals(5, pages);
        assertEquals(2 + 2 * 43, events);
        var later = ada.get(second.link("Later events").substring(path("").length()));
        assertEquals(first.text(), later.text().replace("Back to the latest events ", ""));
    }

    @Test
    void failures_are_stored_up_to_fifty_a_day() {
        for (int number = 0; number < 56; number++) {
            if (number % 14 == 13) {
                Http.anonymous().signsIn(name); // the next ones need not wait
            }
            assertEquals(401, Http.anonymous().submit("/login", "username", name, "password", WRONG).status());
        }

        var administrator = Http.administrator();
        String failures = "/admin/log.csv?kind=sign_in_failed&name=" + name;
        administrator.awaits(failures, table -> lines(table) == 51);

        assertEquals(51, lines(administrator.get(failures)), "with the line of the names");
    }

    @Test
    void what_a_role_does_not_allow_is_noted() {
        assertEquals(403, ada.get("/admin/people").status());

        assertTrue(ada.get("/account/log").text().contains("Access denied for want of a role"));
        var table = Http.administrator().get("/admin/log.csv?kind=access_denied&name=" + name).body();
        assertTrue(table.contains("action=PeopleController.list"), table);
    }

    private Answer changes(String oldPassword, String newPassword) {
        var form = ada.get("/account").hidden();
        form.put("oldPassword", oldPassword);
        form.put("password", newPassword);
        form.put("password2", newPassword);
        return ada.post("/account/password", form);
    }

    private static long lines(Answer table) {
        return table.body().lines().count();
    }

    private static String older(Answer page) {
        return page.link("Earlier events").substring(path("").length());
    }

    private static int events(Answer page) {
        return page.body().split("<time ", -1).length - 1;
    }
}
