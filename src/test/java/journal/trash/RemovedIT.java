package journal.trash;

import static journal.TestJournal.path;
import static journal.TestJournal.unique;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import journal.Answer;
import journal.Http;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Administrators find the entries that one of them has removed. */
class RemovedIT {
    private Http administrator;
    private String name;
    private Http ada;

    @BeforeEach
    void an_administrator_and_ada_sign_in() {
        administrator = Http.administrator();
        name = unique("ada");
        ada = Http.signedIn(name);
    }

    @Test
    void a_removed_entry_is_found_with_its_author_who_removed_it_and_why_and_is_put_back_from_there() {
        String title = unique("Buy this");
        String entry = ada.adds(title, "It is cheap.");
        removes(entry, "Advertising & <b>spam</b>");

        Answer page = administrator.get("/admin/removed");

        String text = page.text();
        assertTrue(text.contains("By " + name), text);
        assertTrue(text.contains("Reason: Advertising & <b>spam</b> Done by: keeper"), text);
        assertFalse(page.body().contains(title), "an administrator does not read entries for others");
        assertTrue(page.body().contains("href=\"" + path(entry + "/removal") + '"'), page::body);

        administrator.post(entry + "/removal/reversal", administrator.get(entry + "/removal").hidden());

        assertFalse(administrator.get("/admin/removed").text().contains(name));
        assertEquals(200, ada.reads(entry).status());
    }

    @Test
    void what_its_author_has_deleted_is_not_there() {
        String entry = ada.adds(unique("Rain"), "It rained.");
        ada.post(entry + "/trash", ada.reads(entry).hidden());

        assertFalse(administrator.get("/admin/removed").text().contains(name));
    }

    @Test
    void the_list_is_read_page_by_page_and_back() {
        IntStream.range(0, 21).forEach(number -> removes(ada.adds(unique("Rain"), "It rained."), "Spam"));

        Answer first = administrator.get("/admin/removed");
        Answer second = administrator.get(first.link("Older entries").substring(path("").length()));

        assertEquals(20, shown(first));
        assertEquals(1, shown(second));
        assertEquals(20, shown(administrator.get(second.link("Newer entries").substring(path("").length()))));
    }

    private void removes(String entry, String reason) {
        assertEquals(303, administrator.submit(entry + "/removal", "reason", reason).status());
    }

    private int shown(Answer page) {
        return page.text().split("By " + name, -1).length - 1;
    }
}
