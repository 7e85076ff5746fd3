package journal.picture;

import java.io.IOException;
import java.time.Duration;
import java.util.function.LongSupplier;
import javax.imageio.IIOException;

/** The time by which a picture is decoded. A decoder spends steps until then, and is stopped at the first look at the clock after it. */
final class Deadline {
    private static final int STEPS = 1_024; // between two looks at the clock

    private final LongSupplier clock;
    private final long end;
    private int steps;

    /**
     * Begins now.
     *
     * @param clock a time in nanoseconds
     */
    Deadline(Duration time, LongSupplier clock) {
        this.clock = clock;
        this.end = clock.getAsLong() + time.toNanos();
    }

    /** Counts steps of a decoder, and throws an exception if it is late. */
    void spend(int more) throws IOException {
        steps += more;
        if (steps >= STEPS) {
            steps = 0;
            check();
        }
    }

    /** Throws an exception if it is late. */
    void check() throws IOException {
        if (isPassed()) {
            throw new IIOException("The picture takes too long to decode");
        }
    }

    boolean isPassed() {
        return clock.getAsLong() - end >= 0;
    }
}
