package journal.leaving;

import static journal.TestJournal.PASSWORD;
import static journal.TestJournal.path;
import static journal.TestJournal.unique;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import journal.Answer;
import journal.Http;
import journal.admin.PeopleRequests;
import org.junit.jupiter.api.Test;

/** People leave the journal and come back, without a browser. */
class LeavingIT {
    private final String name = unique("ada");
    private final Http ada = Http.signedIn(name);

    @Test
    void the_page_says_what_happens_and_asks_twice() {
        var page = ada.get("/account/leave");
        var refused = ada.submit("/account/leave");
        var unsure = ada.submit("/account/leave", "entries", "keep");
        var unknown = ada.submit("/account/leave", "entries", "sell", "sure", "true");

        assertEquals(path("/account/leave"), ada.get("/account").link("Leave the journal"));
        assertTrue(page.text().contains("you have 14 days to come back"), page::text);
        assertTrue(page.header("Cache-Control").contains("no-store"), "Cache-Control");
        page.isGuarded();
        assertEquals(422, refused.status());
        assertEquals(List.of("Choose what becomes of your public entries."), refused.messages("entries"));
        assertEquals(List.of("Confirm that you want to leave."), refused.messages("sure"));
        assertEquals(List.of(), unsure.messages("entries"));
        assertEquals(List.of("Choose what becomes of your public entries."), unknown.messages("entries"));
        assertEquals(200, ada.get("/account").status());
    }

    @Test
    void who_has_left_is_out_everywhere_and_comes_back_whole() {
        var elsewhere = Http.anonymous();
        elsewhere.signsIn(name);
        String title = unique("Rain");
        String entry = ada.adds(title, "It rained.");
        ada.submit("/subscriptions", "name", "Telephone");
        String feed = ada.get("/subscriptions").link("Atom").replaceFirst("^https?://[^/]+", "");

        var answer = leaves(ada);

        assertTrue(ada.get("/").flash().startsWith("You have left. You can come back until "));
        assertEquals(303, answer.status());
        assertEquals(303, elsewhere.get("/account").status());
        assertEquals(404, Http.anonymous().get(feed).status());
        assertTrue(Http.anonymous().reads(entry).text().contains("It rained."), "others read until the end");

        var back = Http.anonymous();
        back.signsIn(name);
        for (String page : List.of("/", "/account", "/entry", "/account/leave", entry)) {
            assertEquals(path("/account/return"), back.get(page).location(), page);
        }
        assertEquals(200, back.get("/preferences").status());
        assertEquals(200, back.get("/logout").status());
        assertEquals(path("/account/return"), back.post("/subscriptions", back.get("/account/return").hidden()).location());
        assertEquals(303, back.submit("/account/return").status());
        assertEquals("Welcome back, " + name + "! Your account stays as it was.", back.get("/").flash());
        assertEquals(200, back.get("/account").status());
        assertEquals(404, back.get("/account/return").status());
        assertEquals(200, Http.anonymous().get(feed).status());
        assertEquals(1, back.get("/authors/" + name).entries(title));
        String log = back.get("/account/log").text();
        assertTrue(log.contains("Left the journal, with time to come back") && log.contains("Came back to the journal"), log);
    }

    @Test
    void a_planned_draft_waits_until_its_author_is_back() throws InterruptedException {
        String title = unique("Later");
        var time = LocalDateTime.now(ZoneOffset.UTC).plusSeconds(4).truncatedTo(ChronoUnit.SECONDS);
        ada.submit("/entry", "title", title, "text", "It rains.", "zone", "", "publish", time.toString());
        leaves(ada);
        String other = unique("Of the next moment");
        Http.signedIn(unique("grace")).submit("/entry", "title", other, "text", "It rains.", "zone", "", "publish",
                time.plusSeconds(2).toString());

        awaits(() -> Http.anonymous().get("/").entries(other) == 1);
        assertEquals(0, Http.anonymous().get("/").entries(title));

        var back = Http.anonymous();
        back.signsIn(name);
        back.submit("/account/return");
        awaits(() -> Http.anonymous().get("/").entries(title) == 1);
    }

    @Test
    void an_administrator_sees_who_leaves() {
        leaves(ada);
        var administrator = Http.administrator();

        assertTrue(administrator.get("/admin/people?name=" + name).text().contains("Leaves the journal"));
        assertTrue(administrator.get(PeopleRequests.page(administrator, name)).text().contains("Leaves the journal. Removed for good at:"));
    }

    @Test
    void the_account_of_the_settings_stays() {
        var test = Http.testUser();

        assertTrue(test.get("/account/leave").text().contains("This account comes from the settings of the server"));
        assertEquals(422, test.post("/account/leave", with(test)).status());
        assertEquals(200, test.get("/account").status());
    }

    @Test
    void the_account_of_those_who_have_left_is_nobodys() {
        var administrator = Http.administrator();

        assertEquals(404, administrator.get("/admin/people/-1").status());
        assertEquals(422, Http.anonymous().submit("/login", "username", "\u200B", "password", PASSWORD).status());
    }

    private static Map<String, String> with(Http somebody) {
        var form = somebody.get("/account").hidden();
        form.put("entries", "keep");
        form.put("sure", "true");
        return form;
    }

    private static Answer leaves(Http somebody) {
        var answer = somebody.submit("/account/leave", "entries", "remove", "sure", "true");
        assertEquals(303, answer.status(), answer::text);
        return answer;
    }

    private static void awaits(BooleanSupplier condition) throws InterruptedException {
        long deadline = System.nanoTime() + 40_000_000_000L;
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < deadline, "it took too long");
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }
}
