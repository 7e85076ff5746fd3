package journal.search;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import journal.search.IndexSource.Change;

/**
 * The changes that an index has applied. A change gets its id when it begins, and changes may be committed in another order. The index waits
 * for the ids that are missing, longer than a transaction lasts.
 */
final class ChangeProgress {
    private static final int MOST = 100_000; // missing ids before one: a transaction takes some for each entry of a circle
    private static final int OVERLAP = 200; // ids that are read again after a start: some may have been missing
    private static final Duration LONGEST = Duration.ofMinutes(5); // servers end a transaction after two

    /** The ids of successive changes, the first and the last. */
    record Range(long from, long to) {
    }

    private final SortedMap<Long, Instant> missing = new TreeMap<>();
    private long lastId;

    /** Begins where every change up to this id has been applied, except those that were committed late. */
    ChangeProgress(long lastId) {
        this.lastId = Math.max(0, lastId - OVERLAP);
    }

    /** The highest id of an applied change. */
    long lastId() {
        return lastId;
    }

    /** The id after which to begin after a restart. */
    long safe() {
        return missing.isEmpty() ? lastId : missing.firstKey() - 1;
    }

    /** The missing ids before {@link #lastId()}, in ranges without gaps. */
    List<Range> missing() {
        var ranges = new ArrayDeque<Range>();
        for (long one : missing.keySet()) {
            boolean follows = !ranges.isEmpty() && ranges.getLast().to() == one - 1;
            ranges.add(new Range(follows ? ranges.removeLast().from() : one, one));
        }
        return List.copyOf(ranges);
    }

    /** Marks a change as applied. */
    void apply(Change change, Instant now) {
        missing.remove(change.id());
        for (long before = Math.max(lastId + 1, change.id() - MOST); before < change.id(); before++) {
            missing.put(before, now);
        }
        lastId = Math.max(lastId, change.id());
    }

    /** Waits no longer for changes that no transaction can bring any more. */
    void giveUp(Instant now) {
        missing.values().removeIf(since -> Duration.between(since, now).compareTo(LONGEST) > 0);
    }
}
