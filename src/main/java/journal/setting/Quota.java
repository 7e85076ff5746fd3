package journal.setting;

import java.io.Serializable;

/**
 * The most that an account may store of something.
 *
 * @param rows the most rows
 * @param bytes the most bytes in these rows together
 */
public record Quota(long rows, long bytes) implements Serializable {
    /** The most percent of a quota that an account may have: no product with it overflows. */
    public static final long MOST_PERCENT = 5_000;
    /** The percent of an account for which nobody has set another number. */
    public static final long USUAL_PERCENT = 100;
    private static final long MOST_ROWS = 1_000_000_000;
    private static final long MOST_BYTES = 1_000_000_000_000_000L;

    /** So many percent of it, rounded down. */
    public Quota share(long percent) {
        return new Quota(rows * percent / USUAL_PERCENT, bytes * percent / USUAL_PERCENT);
    }

    /** The quota that two settings give: one of this name for the rows, and one for the bytes. */
    static Quota read(String name, String rows, String bytes) {
        return new Quota(Setting.number(name, rows, 1, MOST_ROWS), Setting.number(name + ".bytes", bytes, 1, MOST_BYTES));
    }
}
