package journal.list;

import journal.database.Sql;

/** Which way a list is read from a cursor. */
enum Direction {
    OLDER("DESC", "<", ""), NEWER("ASC", ">", "_newer");

    private final String order;
    private final String side;
    private final String suffix;

    Direction(String order, String side, String suffix) {
        this.order = order;
        this.side = side;
        this.suffix = suffix;
    }

    /** The index that leads this way through the list of that one: Derby reads none backwards. */
    String index(String index) {
        return index + suffix;
    }

    /** Appends the condition that a row comes after this time and id on this side; the first half is what an index seeks. */
    void from(Sql sql, String time, String id, long micros, long after) {
        sql.add(time + ' ' + side + "= ? AND (" + time + ' ' + side + " ? OR " + id + ' ' + side + " ?)", micros, micros, after);
    }

    /** Appends the end of a query of at most so many rows, the next one to the cursor first. */
    void next(Sql sql, String time, int most) {
        sql.add(" ORDER BY " + time + ' ' + order + ", id " + order + " FETCH FIRST " + most + " ROWS ONLY");
    }

    /** Appends the condition that ends a list of a time on this side. */
    void end(Sql sql, String time, ListDefinition.Span span) {
        if (this == OLDER) {
            sql.add(" AND " + time + " >= ?", span.from());
        } else {
            sql.add(" AND " + time + " < ?", span.to());
        }
    }

    /** From where on a list of a time is read, in microseconds: from the cursor, or from the bound of the time that comes after it. */
    long begin(ListDefinition.Span span, long cursor) {
        return this == OLDER ? Math.min(span.to() - 1, cursor) : Math.max(span.from(), cursor);
    }

    /** The id from which on a list is read at such a bound. */
    long beginId() {
        return this == OLDER ? Long.MAX_VALUE : 0;
    }
}
