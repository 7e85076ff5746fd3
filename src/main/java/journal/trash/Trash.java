package journal.trash;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import journal.account.Account;
import journal.entry.Entry;
import journal.entry.EntryRepository;

/** The deleted entries, until their authors restore them or they are purged. */
@ApplicationScoped
public class Trash implements Purgeable {
    private static final int BATCH = 100; // entries of a transaction

    @Inject EntryRepository entries;

    /** Puts an entry in the trash: only its author finds it from now on. */
    @Transactional
    public void add(long id, Instant now) {
        Entry entry = entries.lock(id);
        entry.delete(now);
        entries.index(entry);
    }

    /** Puts anybody's entry in the trash for an administrator: its author cannot restore it. */
    @Transactional
    public void remove(long id, Account by, String reason, Instant now) {
        Entry entry = entries.lock(id);
        entry.remove(by, reason, now);
        entries.index(entry);
    }

    /**
     * Restores an entry for its author.
     *
     * @return false for an entry that an administrator has removed, which stays in the trash
     */
    @Transactional
    public boolean restore(long id) {
        Entry entry = entries.lock(id);
        if (entry.isRemoved()) {
            return false;
        }
        putBack(entry);
        return true;
    }

    /** Restores anybody's entry for an administrator, also a removed one. */
    @Transactional
    public void reverse(long id) {
        putBack(entries.lock(id));
    }

    /** Deletes entries for good. */
    @Override
    @Transactional
    public boolean empty(Instant before) {
        return entries.removeDeletedBefore(before, BATCH) == BATCH;
    }

    private void putBack(Entry entry) {
        entry.restore();
        entries.index(entry);
    }
}
