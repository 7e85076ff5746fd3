package journal.list;

import static journal.TestJournal.path;
import static journal.TestJournal.unique;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import journal.Http;
import org.junit.jupiter.api.Test;

/** The list of all entries is read page by page. */
class OlderEntriesIT {

    @Test
    void older_entries_are_a_page_away_each_of_them_once() {
        var ada = Http.signedIn(unique("ada"));
        var title = unique("Many");
        for (int number = 1; number <= 22; number++) {
            ada.submit("/entry", "title", title + '.' + number, "text", "It rained.");
        }

        var newest = Http.anonymous().get("/");
        var older = Http.anonymous().get(newest.link("Older entries"));

        assertEquals(20, newest.articles().size());
        assertEquals(newest.link("Older entries"), newest.next().orElseThrow());
        var titles = Stream.concat(newest.articles().stream(), older.articles().stream()).filter(article -> article.startsWith(title))
                .map(article -> article.split(" ")[0]).toList();
        assertEquals(Stream.iterate(22, number -> number - 1).limit(22).map(number -> title + '.' + number).toList(), titles);
        assertEquals(path("/"), older.link("Back to the newest entries"));
        assertEquals(200, Http.anonymous().get(newest.link("Older entries"), "If-None-Match", newest.header("ETag")).status());
    }

    @Test
    void after_the_oldest_entry_there_are_none() {
        var page = Http.anonymous().get("/?before=0001-01-01T00:00:00Z-0");

        assertEquals(200, page.status());
        assertTrue(page.text().contains("There are no entries older than these."), page::text);
    }
}
