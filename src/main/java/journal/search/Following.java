package journal.search;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import journal.search.IndexSource.Change;

/**
 * An index that follows its database, step by step: first all entries there are, the newest first, and with each step what has changed
 * since. Each entry is read after it is known to have changed, so what is read is never older than the change.
 */
final class Following {
    private static final System.Logger LOG = System.getLogger(Following.class.getName());
    private static final int CHANGES = 500; // that are read at once
    private static final int ENTRIES = 200; // numbers of entries that are read at once
    private static final Duration COMMIT = Duration.ofSeconds(10);

    private final EntryIndex index;
    private final IndexSource source;
    private final String origin;
    private Progress progress;
    private long above; // the entries from this number on are in it, while it is being made
    private volatile boolean complete;
    private volatile boolean changed; // each step may be in another thread
    private Instant committed = Instant.now();

    /** Goes on where the index stands, or has it made anew where it is of another database, or missed changes that are forgotten by now. */
    Following(EntryIndex index, IndexSource source) throws IOException, SQLException {
        this.index = index;
        this.source = source;
        this.origin = source.origin();
        Optional<IndexPosition> position = index.position();
        if (position.isPresent() && isUsable(position.get())) {
            this.progress = new Progress(position.get().number());
            this.complete = true;
        } else {
            begin();
        }
    }

    /** Takes in what has changed, and while the index is being made some more entries; tells whether there is more to do at once. */
    boolean step(Instant now) throws IOException, SQLException {
        boolean more = follow(now);
        if (!complete) {
            make();
        }
        if (changed) {
            index.refresh();
        }
        if (changed && (complete || !more) && Duration.between(committed, now).compareTo(COMMIT) > 0) {
            commit(now);
        }
        return more || !complete;
    }

    /** Keeps what has been taken in for the next start. */
    void commit(Instant now) throws IOException {
        index.commit(new IndexPosition(origin, progress.safe(), complete));
        committed = now;
        changed = false;
    }

    /** Whether all entries there were at the beginning are in it. */
    boolean isComplete() {
        return complete;
    }

    private boolean isUsable(IndexPosition position) throws SQLException {
        return position.complete() && position.origin().equals(origin) && position.number() <= source.newest()
                && position.number() >= source.oldest() - 1;
    }

    private void begin() throws IOException, SQLException {
        progress = new Progress(source.newest());
        above = source.highestEntry() + 1;
        index.clear();
        changed = true;
        LOG.log(Level.INFO, "The search index is made from the database, up to entry {0}.", above - 1);
    }

    private boolean follow(Instant now) throws IOException, SQLException {
        progress.giveUp(now);
        Set<Long> entries = new LinkedHashSet<>();
        boolean more = false;
        for (Progress.Range missing : progress.missing()) {
            List<Change> late = source.changes(missing.from(), missing.to(), CHANGES);
            late.forEach(change -> entries.add(taken(change, now)));
            more |= late.size() == CHANGES;
        }
        List<Change> newer = source.after(progress.number(), CHANGES);
        newer.forEach(change -> entries.add(taken(change, now)));
        for (List<Long> some : parts(List.copyOf(entries))) {
            take(some);
        }
        return more || newer.size() == CHANGES;
    }

    private long taken(Change change, Instant now) {
        progress.take(change, now);
        return change.entry();
    }

    private void take(List<Long> entries) throws IOException, SQLException {
        Set<Long> gone = new LinkedHashSet<>(entries);
        for (IndexedEntry entry : source.entries(entries)) {
            index.put(entry);
            gone.remove(entry.id());
        }
        for (long id : gone) {
            index.remove(id);
        }
        changed = true;
    }

    private void make() throws IOException, SQLException {
        long from = Math.max(0, above - ENTRIES);
        for (IndexedEntry entry : source.between(from, above)) {
            index.put(entry);
        }
        changed = true;
        above = from;
        complete = from == 0;
        if (complete) {
            index.refresh();
            commit(Instant.now());
            LOG.log(Level.INFO, "The search index is complete: {0} entries.", index.size());
        }
    }

    private static List<List<Long>> parts(List<Long> numbers) {
        int most = IndexSource.MOST;
        return java.util.stream.IntStream.range(0, (numbers.size() + most - 1) / most)
                .mapToObj(part -> numbers.subList(part * most, Math.min(numbers.size(), (part + 1) * most))).toList();
    }
}
