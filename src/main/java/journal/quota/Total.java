package journal.quota;

import java.time.Instant;

/**
 * What all accounts store together of a kind.
 *
 * @param rows the rows that there are
 * @param bytes the bytes in these rows together
 * @param countedAt when they were counted
 */
public record Total(Kind kind, long rows, long bytes, Instant countedAt) {

    /** The same with what more accounts store. */
    Total plus(long moreRows, long moreBytes) {
        return new Total(kind, rows + moreRows, bytes + moreBytes, countedAt);
    }
}
