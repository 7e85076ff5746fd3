package journal.trash;

import static journal.TestJournal.unique;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import journal.Answer;
import journal.Http;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An administrator removes an entry of another author, and gives the reason. */
class RemovingIT {
    private static Http administrator;

    private Http ada;
    private String title;
    private String entry;

    @BeforeAll
    static void the_administrator_signs_in() {
        administrator = Http.administrator();
    }

    @BeforeEach
    void ada_writes() {
        ada = Http.signedIn(unique("ada"));
        title = unique("Buy this");
        entry = ada.adds(title, "It is cheap.");
    }

    @Test
    void nobody_reads_a_removed_entry_and_its_author_reads_the_reason() {
        var answer = removes("Advertising & <b>spam</b>");

        assertEquals(303, answer.status());
        assertEquals(404, Http.anonymous().get(entry).status());
        assertEquals(404, ada.get(entry).status());
        assertEquals(0, Http.anonymous().get("/").entries(title));
        var trash = ada.get("/trash");
        assertTrue(trash.text().contains("Removed by an administrator: Advertising & <b>spam</b>"), trash::text);
        assertTrue(trash.text().contains("It is cheap."), trash::body);
        assertFalse(trash.body().contains("/restoration"));
        assertEquals(403, ada.post(entry + "/restoration", trash.hidden()).status());
        assertEquals(404, Http.anonymous().get(entry).status());
    }

    @Test
    void a_form_sent_again_after_its_entry_was_removed_says_so() {
        var form = ada.get("/entry").hidden();
        form.putAll(Map.of("title", title, "text", "It is free."));
        ada.post("/entry", form);
        entry = ada.get("/").link(title).replaceFirst("/[^/]*$", "");
        removes("Spam");

        var conflict = ada.post("/entry", form);

        assertEquals(409, conflict.status());
        assertTrue(conflict.text().contains("was removed by an administrator"), conflict::text);
        assertEquals("It is free.", conflict.field("text"));
    }

    @Test
    void a_removal_can_be_reversed() {
        removes("By mistake");
        var page = administrator.get(entry + "/removal");

        administrator.post(entry + "/removal/reversal", page.hidden());

        assertTrue(page.text().contains("This entry was removed: By mistake"), page::text);
        assertEquals(1, Http.anonymous().get("/").entries(title));
        assertFalse(ada.get("/trash").text().contains(title));
    }

    @Test
    void a_reason_must_be_given() {
        var answer = removes(" ");

        assertEquals(422, answer.status());
        assertEquals(List.of("Say why: the author wants to know."), answer.messages("reason"));
        assertEquals(1, Http.anonymous().get("/").entries(title));
    }

    @Test
    void an_administrator_does_not_read_entries_for_others() {
        ada.submit("/entry", "title", title + " secretly", "text", "It rained.", "visibility", "private");
        String secret = ada.get("/").link(title + " secretly").replaceFirst("/[^/]*$", "");

        var page = administrator.get(secret + "/removal");

        assertEquals(404, administrator.get(secret).status());
        assertEquals(200, page.status());
        assertFalse(page.body().contains(title), page::body);
    }

    @Test
    void a_deleted_entry_is_not_removed() {
        ada.post(entry + "/trash", ada.reads(entry).hidden());

        assertEquals(404, administrator.get(entry + "/removal").status());
    }

    private Answer removes(String reason) {
        return administrator.submit(entry + "/removal", "reason", reason);
    }
}
