package journal.search;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import journal.search.IndexSource.Change;

/**
 * Which changes an index has taken in. They get their numbers when they begin and may be committed in another order: what is left out is
 * waited for, longer than a transaction lasts.
 */
final class Progress {
    private static final int MOST = 200; // numbers left out before one: databases leave out some where a transaction or a server ends
    private static final Duration LONGEST = Duration.ofMinutes(5); // servers end a transaction after two

    private final SortedMap<Long, Instant> missing = new TreeMap<>();
    private long number;

    /** Everything up to this number has been taken in, but for what was committed late. */
    Progress(long number) {
        this.number = Math.max(0, number - MOST);
    }

    /** The number after which nothing has been taken in. */
    long number() {
        return number;
    }

    /** The number after which to begin after a restart. */
    long safe() {
        return missing.isEmpty() ? number : missing.firstKey() - 1;
    }

    /** The numbers before that which are waited for. */
    List<Long> missing() {
        return new ArrayList<>(missing.keySet());
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
