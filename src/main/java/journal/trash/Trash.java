package journal.trash;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import journal.account.Account;
import journal.entry.Entry;
import journal.entry.EntryRepository;

/** Where entries are that their authors have deleted, until they restore them. */
@ApplicationScoped
public class Trash implements Purgeable {
    private static final int BATCH = 100; // entries of a transaction

    @Inject EntryRepository entries;

    /** Puts an entry in the trash: nobody but its author finds it from now on. */
    @Transactional
    public void add(long id, Instant now) {
        Entry entry = entries.lock(id);
        entry.delete(now);
        entries.index(entry);
    }

    /** Puts anybody's entry in the trash, for good as far as its author goes. */
    @Transactional
    public void remove(long id, Account by, String reason, Instant now) {
        Entry entry = entries.lock(id);
        entry.remove(by, reason, now);
        entries.index(entry);
    }

    /**
     * Takes an entry out of the trash for its author: it is where it was before.
     *
     * @return whether it is: one that was removed is not
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

    /** Takes anybody's entry out of the trash, also one that was removed. */
    @Transactional
    public void reverse(long id) {
        putBack(entries.lock(id));
    }

    /** Lets entries go for good. */
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
