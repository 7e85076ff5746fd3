package journal.search;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import journal.search.IndexSource.Change;

/**
 * Has an index follow its database, step by step: first all entries, the newest first, and with each step the changes since. An entry is read
 * after its change, so the index is never older than the change.
 */
final class IndexFollower {
    private static final Logger LOG = Logger.getLogger(IndexFollower.class.getName());
    private static final int CHANGES = 500; // read at once
    private static final int ENTRIES = 200; // ids of entries read at once
    private static final Duration COMMIT = Duration.ofSeconds(10);

    private final EntryIndex index;
    private final IndexSource source;
    private final String origin;
    private ChangeProgress progress;
    private long changes;
    private long above; // the entries from this id on are in the index, while it is being made
    private volatile boolean complete;
    private volatile boolean changed; // each step may be in another thread
    private Instant committed = Instant.now();

    /** Continues at the position of the index. Begins anew if it is of another database, or missed changes that are forgotten by now. */
    IndexFollower(EntryIndex index, IndexSource source) throws IOException, SQLException {
        this.index = index;
        this.source = source;
        this.origin = source.origin();
        Optional<IndexPosition> position = index.position();
        if (position.isPresent() && isUsable(position.get())) {
            this.progress = new ChangeProgress(position.get().changeId());
            this.complete = true;
        } else {
            begin();
        }
    }

    /** Applies the changes, and adds some more entries while the index is being made. Tells whether there is more to do at once. */
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

    /** Keeps the index for the next start. */
    void commit(Instant now) throws IOException {
        index.commit(new IndexPosition(origin, progress.safe(), complete));
        committed = now;
        changed = false;
    }

    /** Whether the index has all entries that were there at its beginning. */
    boolean isComplete() {
        return complete;
    }

    /** The number of changes that it has followed. */
    long changes() {
        return changes;
    }

    private boolean isUsable(IndexPosition position) throws SQLException {
        return position.complete() && position.origin().equals(origin) && position.changeId() <= source.newest()
                && position.changeId() >= source.oldest() - 1;
    }

    private void begin() throws IOException, SQLException {
        progress = new ChangeProgress(source.newest());
        above = source.highestEntry() + 1;
        index.clear();
        changed = true;
        LOG.log(Level.INFO, "The search index is made from the database, up to entry {0}.", above - 1);
    }

    private boolean follow(Instant now) throws IOException, SQLException {
        progress.giveUp(now);
        Set<Long> entries = new LinkedHashSet<>();
        boolean more = false;
        for (ChangeProgress.Range missing : progress.missing()) {
            List<Change> late = source.changes(missing.from(), missing.to(), CHANGES);
            late.forEach(change -> entries.add(applied(change, now)));
            more |= late.size() == CHANGES;
        }
        List<Change> newer = source.after(progress.lastId(), CHANGES);
        newer.forEach(change -> entries.add(applied(change, now)));
        for (List<Long> some : parts(List.copyOf(entries))) {
            take(some);
        }
        return more || newer.size() == CHANGES;
    }

    private long applied(Change change, Instant now) {
        changes++;
        progress.apply(change, now);
        return change.entryId();
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

    private static List<List<Long>> parts(List<Long> ids) {
        int most = IndexSource.MOST;
        return IntStream.range(0, (ids.size() + most - 1) / most)
                .mapToObj(part -> ids.subList(part * most, Math.min(ids.size(), (part + 1) * most))).toList();
    }
}
