package journal.export;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import journal.entry.EntryVersion;

/** The versions of some entries one after another: a few are in memory at a time, however many an entry has. */
final class VersionCursor {

    /** Reads the next versions after one. */
    @FunctionalInterface
    interface Source {
        List<ExportSource.Saved> after(long entry, int number);
    }

    private final Source source;
    private final Deque<ExportSource.Saved> next = new ArrayDeque<>();
    private long entry;
    private int number;
    private boolean over;

    /** Begins before the first one. */
    VersionCursor(Source source) {
        this.source = source;
    }

    /** Whether the next version is one of this entry. Those of entries before it are passed over. */
    boolean isAt(long wanted) {
        while (fill() && next.element().entry() < wanted) {
            next();
        }
        return fill() && next.element().entry() == wanted;
    }

    /** The next version. */
    EntryVersion next() {
        fill();
        ExportSource.Saved saved = next.remove();
        entry = saved.entry();
        number = saved.version().getNumber();
        return saved.version();
    }

    private boolean fill() {
        if (next.isEmpty() && !over) {
            Collection<ExportSource.Saved> more = source.after(entry, number);
            next.addAll(more);
            over = more.isEmpty();
        }
        return !next.isEmpty();
    }
}
