package journal.version;

import static journal.TestJournal.unique;
import static journal.version.ChangeRequests.save;
import static journal.version.ChangeRequests.versions;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import journal.Http;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The versions of an entry: none is lost, each is shown, and an old one can be restored. */
class VersionsIT {
    private static final long SEED = 20_261_124;
    private static final int EDITS = 40;

    private static Http ada;

    @BeforeAll
    static void ada_signs_in() {
        ada = Http.signedIn(unique("ada"));
    }

    @Test
    void older_and_newer_versions_are_a_page_away() {
        String entry = ada.adds(unique("Rain"), "It rained.");
        IntStream.rangeClosed(1, 52).forEach(base -> assertEquals(303, save(ada, entry, base, "Rain", "Day " + base).status()));

        var newest = ada.get(entry + "/versions");
        var older = ada.get(newest.link("Older versions"));
        var newer = ada.get(older.link("Newer versions"));

        assertEquals(List.of("3", "2", "1"), versions(older));
        assertEquals(versions(newest), versions(newer));
        assertEquals(50, versions(newest).size());
        assertEquals("53", versions(newest).get(0));
    }

    @Test
    void an_old_version_comes_back_as_the_newest_one() {
        String entry = ada.adds("Back", "It rained.");
        save(ada, entry, 1, "Forth", "It shone.");

        var answer = ada.submit(entry + "/versions/1");

        assertEquals(303, answer.status());
        assertEquals("Back", Http.anonymous().reads(entry).heading());
        assertEquals(List.of("3", "2", "1"), versions(ada.get(entry + "/versions")));
    }

    @Test
    void a_missing_version_is_not_found() {
        String entry = ada.adds("One", "It rained.");

        for (String page : List.of("/versions/0", "/versions/2", "/versions/1?with=7", "/versions/x", "/versions/99999999999")) {
            assertEquals(404, ada.get(entry + page).status(), page);
        }
        assertEquals(404, ada.get("/entries/999999999/edit").status());
    }

    @Test
    void no_accepted_text_is_ever_missing_from_the_history() {
        var random = new Random(SEED);
        String entry = ada.adds("History", "0");
        var accepted = new ArrayList<>(List.of("0"));
        for (int edit = 1; edit <= EDITS; edit++) {
            int latest = Integer.parseInt(versions(ada.get(entry + "/versions")).get(0));
            int base = 1 + random.nextInt(latest);
            if (random.nextInt(5) == 0) {
                assertEquals(303, ada.submit(entry + "/versions/" + base).status());
                continue;
            }
            accepted.add(saved(entry, base,
                    "Edit " + edit + "\n\n" + "line\n\n".repeat(random.nextInt(3)) + "end " + random.nextInt(3)));
        }

        var kept = versions(ada.get(entry + "/versions")).stream()
                .map(version -> ada.get(entry + "/versions/" + version + "?with=" + version).body()).toList();

        for (String text : accepted) {
            assertTrue(kept.stream().anyMatch(page -> page.contains('>' + text + "</div>")), text);
        }
    }

    /** Saves a change, as often as it has to be merged, and gives the text that the journal accepted. */
    private static String saved(String entry, int base, String typed) {
        String text = typed;
        var answer = save(ada, entry, base, "History", text);
        while (answer.status() == 409) {
            text = answer.field("text");
            answer = ada.post(entry + "/edit", answer.keptForm());
        }
        assertEquals(303, answer.status());
        return text;
    }
}
