package journal.admin;

/** Bytes as a page tells them: in megabytes of a million, with one digit after the point. */
final class Megabytes {
    private static final double TENTH = 100_000;
    private static final double TENTHS = 10;

    private Megabytes() {
    }

    static double of(long bytes) {
        return Math.round(bytes / TENTH) / TENTHS;
    }
}
