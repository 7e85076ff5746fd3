package journal.entry;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

/** Where somebody opens a list: before a place in it, after one, or at its beginning. */
public class Bookmark {
    @QueryParam("before") @DefaultValue(Cursor.NEWEST) private Cursor before;
    @QueryParam("after") private Cursor after;

    /** At the beginning of a list. */
    public static Bookmark first() {
        return before(Cursor.valueOf(Cursor.NEWEST));
    }

    /** Before a place, which is where what is newer ends. */
    static Bookmark before(Cursor place) {
        var bookmark = new Bookmark();
        bookmark.before = place;
        return bookmark;
    }

    /** After a place, which is where what is older begins. */
    static Bookmark after(Cursor place) {
        Bookmark bookmark = first();
        bookmark.after = place;
        return bookmark;
    }

    /** Whether it is the first page of the list. */
    public boolean isFirst() {
        return after == null && before.isNewest();
    }

    /** The place from which the list is read. */
    Cursor place() {
        return after == null ? before : after;
    }

    Direction direction() {
        return after == null ? Direction.OLDER : Direction.NEWER;
    }
}
