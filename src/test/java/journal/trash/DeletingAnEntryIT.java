package journal.trash;

import static journal.TestJournal.path;
import static journal.TestJournal.unique;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import journal.Http;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An author deletes an entry and restores it. */
class DeletingAnEntryIT {
    private static Http ada;
    private static Http grace;

    @BeforeAll
    static void ada_and_grace_sign_in() {
        ada = Http.signedIn(unique("ada"));
        grace = Http.signedIn(unique("grace"));
    }

    @Test
    void a_deleted_entry_is_in_its_authors_trash_until_it_is_restored() {
        String title = unique("Gone");
        String entry = ada.adds(title, "It rained.");

        var deleted = ada.post(entry + "/trash", ada.reads(entry).hidden());

        assertEquals(path("/trash"), deleted.location());
        assertEquals(404, Http.anonymous().reads(entry).status());
        assertEquals(404, ada.reads(entry).status());
        assertEquals(404, grace.get(entry + "/edit").status());
        assertEquals(0, Http.anonymous().get("/").entries(title));
        assertTrue(ada.get("/trash").text().contains(title));
        assertFalse(grace.get("/trash").text().contains(title));
        var restored = ada.post(entry + "/restoration", ada.get("/trash").hidden());
        assertEquals(path(entry), restored.location());
        assertEquals(title, Http.anonymous().reads(entry).heading());
        assertEquals(1, Http.anonymous().get("/").entries(title));
    }
}
