package journal.search;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import journal.search.IndexSource.Change;

/**
 * Which changes an index has taken in. They get their numbers when they begin and may be committed in another order: what is left out is
 * waited for, longer than a transaction lasts.
 */
final class Progress {
    private static final int MOST = 100_000; // numbers left out before one: a transaction takes some for each entry of a circle
    private static final int OVERLAP = 200; // numbers that are looked at once more after a start: some may have been left out
    private static final Duration LONGEST = Duration.ofMinutes(5); // servers end a transaction after two

    /** The numbers of some changes, the first and the last. */
    record Range(long from, long to) {
    }

    private final SortedMap<Long, Instant> missing = new TreeMap<>();
    private long number;

    /** Everything up to this number has been taken in, but for what was committed late. */
    Progress(long number) {
        this.number = Math.max(0, number - OVERLAP);
    }

    /** The number after which nothing has been taken in. */
    long number() {
        return number;
    }

    /** The number after which to begin after a restart. */
    long safe() {
        return missing.isEmpty() ? number : missing.firstKey() - 1;
    }

    /** The numbers before that which are waited for, those that follow each other in one. */
    List<Range> missing() {
        var ranges = new ArrayDeque<Range>();
        for (long one : missing.keySet()) {
            boolean follows = !ranges.isEmpty() && ranges.getLast().to() == one - 1;
            ranges.add(new Range(follows ? ranges.removeLast().from() : one, one));
        }
        return List.copyOf(ranges);
    }

    /** Takes note of a change. */
    void take(Change change, Instant now) {
        missing.remove(change.number());
        for (long before = Math.max(number + 1, change.number() - MOST); before < change.number(); before++) {
            missing.put(before, now);
        }
        number = Math.max(number, change.number());
    }

    /** Waits no more for what has been waited for too long. */
    void giveUp(Instant now) {
        missing.values().removeIf(since -> Duration.between(since, now).compareTo(LONGEST) > 0);
    }
}
