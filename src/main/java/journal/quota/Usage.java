package journal.quota;

import java.io.Serializable;
import journal.setting.Quota;

/**
 * How much of its quota an account has used.
 *
 * @param rows the rows that it has
 * @param bytes the bytes in these rows together
 */
public record Usage(Kind kind, long rows, long bytes, Quota quota) implements Serializable {
    private static final double KILOBYTE = 1_000;

    /** The most rows that it may have. */
    public long most() {
        return quota.rows();
    }

    /** The bytes in megabytes, rounded to kilobytes. */
    public double megabytes() {
        return megabytes(bytes);
    }

    /** The most megabytes that it may have. */
    public double mostMegabytes() {
        return megabytes(quota.bytes());
    }

    private static double megabytes(long bytes) {
        return Math.round(bytes / KILOBYTE) / KILOBYTE;
    }
}
