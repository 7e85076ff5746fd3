package journal.entry;

/** Which way a list is read, from a place in it. */
enum Direction {
    OLDER("DESC", " <", ""), NEWER("ASC", " >", "_newer");

    private final String order;
    private final String side;
    private final String suffix;

    Direction(String order, String side, String suffix) {
        this.order = order;
        this.side = side;
        this.suffix = suffix;
    }

    /** The condition that a row is on this side of a place, by these columns: it takes the place's time, again its time, and its number. */
    String from(String time, String id) {
        return time + side + "= ? AND (" + time + side + " ? OR " + id + side + " ?)";
    }

    /** For the end of a query of at most so many rows, the next one to the place first. */
    String next(String time, int most) {
        return " ORDER BY " + time + ' ' + order + ", id " + order + " FETCH FIRST " + most + " ROWS ONLY";
    }

    /**
     * For the end of {@code FROM}: which index leads this way through the list of that one. Derby reads none backwards and is told by a
     * comment until the end of the line; to other databases it says nothing.
     */
    String using(String index) {
        return " --DERBY-PROPERTIES index=" + index + suffix + '\n';
    }

    /** What confines a list to a time on this side. */
    String limit() {
        return this == OLDER ? " AND local_at >= ?" : " AND local_at < ?";
    }

    /** Where a list of a time ends on this side, in microseconds: the value of {@link #limit}. */
    long end(Selection.Span span) {
        return this == OLDER ? span.from() : span.to();
    }

    /** From where on a list of a time is read, in microseconds: from a place, or from the bound of the time that comes after it. */
    long begin(Selection.Span span, long at) {
        return this == OLDER ? Math.min(span.to() - 1, at) : Math.max(span.from(), at);
    }

    /** The number from which on it is read at such a bound. */
    long beginId() {
        return this == OLDER ? Long.MAX_VALUE : 0;
    }
}
