package journal.admin;

import static journal.TestJournal.unique;
import static org.junit.jupiter.api.Assertions.assertTrue;

import journal.Http;
import org.junit.jupiter.api.Test;

/** An administrator sees how much room the journal takes. */
class StorageIT {
    @Test
    void the_database_the_index_and_its_disk_have_a_size() {
        Http administrator = Http.administrator();
        Http.signedIn(unique("ada")).adds(unique("Rain"), "It rained.");

        var page = administrator.awaits("/admin/storage", answer -> megabytes(answer.text(), "Search index of this server") >= 0);

        assertTrue(megabytes(page.text(), "Database") > 0.5, page::text);
        assertTrue(megabytes(page.text(), "Search index of this server") >= 0, page::text);
        assertTrue(megabytes(page.text(), "Free on the disk where it lies") > 1, page::text);
    }

    private static double megabytes(String page, String what) {
        String found = page.replaceFirst("(?s).*" + what + ": ([0-9.,]+) MB.*", "$1");
        return found.equals(page) ? -1 : Double.parseDouble(found.replace(",", ""));
    }
}
