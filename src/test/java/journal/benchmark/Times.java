package journal.benchmark;

import java.util.Arrays;

/** How long each of many answers took. */
final class Times {
    private static final int FIRST = 1_000;
    private static final double NANOS = 1e6; // in a millisecond

    private long[] nanos = new long[FIRST];
    private int count;

    /** Adds the time of one answer, in nanoseconds. */
    synchronized void add(long time) {
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, 2 * count);
        }
        nanos[count++] = time;
    }

    /**
     * Adds the times of the requests that were due while one answer took so long: a client that waits does not send them, and how long they
     * had taken would be left out.
     *
     * @param interval from one request to the next, in nanoseconds
     */
    void addDue(long time, long interval) {
        for (long left = time - interval; left > 0; left -= interval) {
            add(left);
        }
    }

    /** How many there are. */
    synchronized int count() {
        return count;
    }

    /** The time, in milliseconds, that this part of the answers did not exceed: 0.5 is the median, 1 is the longest; NaN without any. */
    synchronized double millis(double part) {
        long[] sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        return count == 0 ? Double.NaN : sorted[(int) Math.min(count - 1, count * part)] / NANOS;
    }
}
