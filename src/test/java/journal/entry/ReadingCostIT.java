package journal.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import journal.Http;
import journal.Statements;
import journal.TestJournal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a page costs the database: its log of statements is counted. */
@Tag("derby")
class ReadingCostIT {
    private static final Path LOG = Path.of(System.getProperty("test.derby.log"));

    @Test
    void the_main_page_is_two_statements_and_two_more_for_somebody_signed_in_whatever_is_ready() {
        Http ada = Http.signedIn(TestJournal.unique("ada"));
        IntStream.range(0, EntryPages.PAGE + 2).forEach(number -> ada.writes(TestJournal.unique("No " + number), "It rained."));

        List<String> readers = statementsOf(() -> Http.anonymous().get("/?" + TestJournal.unique("not-ready")));
        List<String> authors = statementsOf(() -> ada.get("/?" + TestJournal.unique("not-ready")));
        List<String> again = statementsOf(() -> ada.get("/"));

        assertEquals(2, readers.size(), readers::toString);
        assertEquals(4, authors.size(), authors::toString);
        assertEquals(2, again.size(), again::toString);
        assertTrue(readers.get(0).contains("ROWS ONLY") && !readers.get(0).contains("COUNT("), readers::toString);
    }

    @Test
    void an_entry_is_one_statement_and_at_most_two_for_each_entry_beside_it() {
        String page = Http.signedIn(TestJournal.unique("ada")).writes(TestJournal.unique("Rain"), "It rained.");

        List<String> statements = statementsOf(() -> Http.anonymous().get(page + '?' + TestJournal.unique("not-ready")));

        assertTrue(statements.size() <= 5, statements::toString);
    }

    @Test
    void a_search_is_one_statement_for_a_reader_and_three_for_somebody_signed_in_however_much_is_found() {
        String tag = TestJournal.unique("rain");
        Http ada = Http.signedIn(TestJournal.unique("ada"));
        IntStream.range(0, EntryPages.PAGE + 2).forEach(number -> ada.submit("/entry", "title", TestJournal.unique("No " + number),
                "text", "It rained.", "tags", tag));
        ada.searches("tag:" + tag, answer -> answer.next().isPresent());

        List<String> readers = statementsOf(() -> Http.anonymous().get("/search?q=rain+tag:" + tag));
        List<String> authors = statementsOf(() -> ada.get("/search?q=rain+tag:" + tag));

        assertEquals(1, readers.size(), readers::toString);
        assertEquals(3, authors.size(), authors::toString);
    }

    private static List<String> statementsOf(Runnable request) {
        request.run(); // once before: what is compiled or cached at the first time is not counted
        int before = Statements.in(LOG).size();
        request.run();
        List<String> all = Statements.in(LOG);
        return all.subList(before, all.size());
    }
}
