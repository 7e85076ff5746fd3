package journal.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import journal.TablesDoor;

/** Rows of the database, each with its columns by their names. */
final class StoredRows {
    private StoredRows() {
    }

    /** The account of this username. */
    static Map<String, String> account(String username) {
        return TablesDoor.row("SELECT * FROM account WHERE username = '" + username + "'");
    }

    /** The account of this id. */
    static Map<String, String> accountOf(String id) {
        return TablesDoor.row("SELECT * FROM account WHERE id = " + Long.parseLong(id));
    }

    /** The entry of this title. */
    static Map<String, String> entry(String title) {
        return TablesDoor.row("SELECT * FROM entry WHERE title = '" + title + "'");
    }

    /** The columns in which two rows of a table differ, but for these. */
    static Set<String> different(Set<String> but, Map<String, String> one, Map<String, String> other) {
        assertFalse(one.isEmpty(), "there is such a row");
        assertEquals(one.keySet(), other.keySet());
        return one.keySet().stream().filter(column -> !but.contains(column) && !one.get(column).equals(other.get(column)))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
