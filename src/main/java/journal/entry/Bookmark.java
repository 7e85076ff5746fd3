package journal.entry;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;

/** Where somebody opens a list: before a place in it, after one, or at its beginning. */
public class Bookmark {
    @QueryParam("before") @DefaultValue(Cursor.NEWEST) private Cursor before;
    @QueryParam("after") private Cursor after;

    /** Whether it is the first page of the list. */
    public boolean isFirst() {
        return after == null && before.isNewest();
    }

    Cursor before() {
        return before;
    }

    Optional<Cursor> after() {
        return Optional.ofNullable(after);
    }
}
