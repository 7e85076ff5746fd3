package journal.list;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

/** Which page of a list is asked for: the one before a cursor, the one after a cursor, or the first. */
public class PageRequest {
    @QueryParam("before") @DefaultValue(Cursor.NEWEST) private Cursor before;
    @QueryParam("after") private Cursor after;

    /** The first page of a list. */
    public static PageRequest first() {
        return before(Cursor.valueOf(Cursor.NEWEST));
    }

    /** The page of the next older rows. */
    public static PageRequest before(Cursor cursor) {
        var request = new PageRequest();
        request.before = cursor;
        return request;
    }

    /** The page of the next newer rows. */
    public static PageRequest after(Cursor cursor) {
        PageRequest request = first();
        request.after = cursor;
        return request;
    }

    /** Whether it asks for the first page of the list. */
    public boolean isFirst() {
        return after == null && before.isNewest();
    }

    /** The cursor from which the list is read. */
    Cursor cursor() {
        return after == null ? before : after;
    }

    Direction direction() {
        return after == null ? Direction.OLDER : Direction.NEWER;
    }
}
