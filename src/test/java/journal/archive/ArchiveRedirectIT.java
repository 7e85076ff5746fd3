package journal.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneOffset;
import journal.Answer;
import journal.Http;
import journal.TestJournal;
import org.junit.jupiter.api.Test;

/** The addresses that redirect to the newest year and to a random entry. */
class ArchiveRedirectIT {
    private static final int TRIES = 20;

    @Test
    void the_archive_begins_in_the_newest_year_with_entries() {
        Http.signedIn(TestJournal.unique("ada")).writes("Rain", "It rained.");

        Answer answer = Http.anonymous().get("/archive");

        assertEquals(303, answer.status());
        assertEquals(TestJournal.path("/archive/" + LocalDate.now(ZoneOffset.UTC).getYear()), answer.location());
    }

    @Test
    void a_random_entry_is_one_that_the_reader_may_read() {
        Http ada = Http.signedIn(TestJournal.unique("ada"));
        assertEquals(303, ada.submit("/entry", "title", "Public", "text", "It rained.", "visibility", "public").status());
        assertEquals(303, ada.submit("/entry", "title", "Private", "text", "It rained.", "visibility", "private").status());

        for (int tries = 0; tries < TRIES; tries++) {
            Answer answer = Http.anonymous().get("/random");
            assertEquals(303, answer.status());
            assertTrue(answer.header("Cache-Control").contains("no-store"), answer.header("Cache-Control"));
            assertEquals(200, Http.anonymous().get(answer.location().substring(TestJournal.path("").length())).status());
        }
    }
}
