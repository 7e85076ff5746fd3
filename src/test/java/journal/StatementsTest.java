package journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class StatementsTest {
    private static final String FIRST =
            "Thu Nov 26 07:14:52 UTC 2026 Thread[one] (XID = 7), Executing prepared statement: SELECT 1 :End prepared statement";
    private static final String LATER = FIRST.replace("07:14:52", "07:14:53");
    private static final String COMPILED = LATER.replace("Executing", "Begin compiling");

    @Test
    void one_that_is_asked_twice_counts_twice() {
        assertEquals(List.of(FIRST, LATER), Statements.of(List.of(FIRST, LATER)));
        assertEquals(List.of(FIRST, LATER), Statements.of(List.of(FIRST, LATER, "", LATER.replace("Executing", "End compiling"))));
    }

    @Test
    void one_that_is_compiled_anew_when_it_is_executed_counts_once() {
        assertEquals(List.of(FIRST), Statements.of(List.of(FIRST, LATER, COMPILED)));
    }

    @Test
    void what_another_statement_or_transaction_compiles_changes_nothing() {
        assertEquals(List.of(FIRST, LATER), Statements.of(List.of(FIRST, LATER, COMPILED.replace("SELECT 1", "SELECT 2"))));
        assertEquals(List.of(FIRST, LATER), Statements.of(List.of(FIRST, LATER, COMPILED.replace("XID = 7", "XID = 8"))));
    }

    @Test
    void a_statement_of_several_lines_is_one() {
        String end = "WHERE id = 2 :End prepared statement";
        String begin = FIRST.replace(" :End prepared statement", "");

        assertEquals(List.of(begin + ' ' + end, LATER), Statements.of(List.of(begin, end, "its plan", LATER)));
    }

    @Test
    void rows_that_the_server_reads_by_itself_meanwhile_do_not_count() {
        var lines = List.of("Thread[one,5,main] (XID = 1), SELECT id FROM entry", "\tNumber of rows visited=21",
                "Thread[two,5,main] (XID = 2), SELECT /* index */ id FROM entry", "\tNumber of rows visited=201",
                "Thread[one,5,main] (XID = 1), SELECT id FROM tag", "\tNumber of rows visited=2");

        assertEquals(23, Statements.rowsVisited(lines));
    }
}
