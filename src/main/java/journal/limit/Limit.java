package journal.limit;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How often something may be tried. Where the waits grow, each further try waits twice as long as the one before it, and the tries are
 * forgotten some time after the last one. Otherwise so many tries are allowed in each period of time.
 *
 * @param kind the first part of the names of its tallies
 * @param free the tries that nobody waits for, at least one
 * @param first the wait after these
 * @param longest the longest wait
 * @param memory how long tries are remembered; the period where waits do not grow
 */
public record Limit(String kind, int free, Duration first, Duration longest, Duration memory, boolean grows) {

    /** A limit whose waits grow from one time to another; its tries are remembered for some time after the last wait. */
    public static Limit growing(String kind, int free, Duration first, Duration longest, Duration memory) {
        return new Limit(kind, free, first, longest, memory, true);
    }

    /** A limit of so many tries in a period, which begins with the first of them. */
    public static Limit in(Duration period, String kind, int most) {
        return new Limit(kind, most, period, period, period, false);
    }

    /** The tally after one more try, which begins anew where the tries before are forgotten. */
    Tally after(Optional<Tally> before, Instant now) {
        Tally tally = before.filter(one -> now.isBefore(one.endsAt())).orElse(new Tally(0, Tally.OPEN, now.plus(memory)));
        int tries = tally.tries() + 1;
        if (grows) {
            Duration wait = wait(tries);
            return new Tally(tries, wait.isZero() ? Tally.OPEN : now.plus(wait), now.plus(wait).plus(memory));
        }
        return new Tally(tries, tries < free ? Tally.OPEN : tally.endsAt(), tally.endsAt());
    }

    private Duration wait(int tries) {
        if (tries < free) {
            return Duration.ZERO;
        }
        int doublings = Math.min(tries - free, Long.SIZE / 2); // no overflow, and long beyond the longest wait
        Duration wait = first.multipliedBy(1L << doublings);
        return wait.compareTo(longest) < 0 ? wait : longest;
    }
}
