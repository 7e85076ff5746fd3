package journal.trash;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import journal.account.Account;
import journal.account.Notices;
import journal.entry.CircleWithdrawal;
import journal.entry.Entry;
import journal.entry.EntryRepository;
import journal.security.EventKind;
import journal.security.Happening;
import journal.security.SecurityLog;
import journal.web.Links;

/** The deleted entries, until their authors restore them or they are purged. */
@ApplicationScoped
public class Trash implements Purgeable {
    private static final int BATCH = 100; // entries of a transaction

    /** What came of a restoration. */
    public enum Restoration {
        /** The entry is back. */
        DONE,
        /** It is back for its author alone, who does not belong to its circle any more. */
        WITHDRAWN,
        /** An administrator has removed it, and it stays in the trash. */
        REFUSED
    }

    @Inject EntryRepository entries;
    @Inject CircleWithdrawal withdrawal;
    @Inject Notices notices;
    @Inject SecurityLog log;
    @Inject Links links;

    /** Puts an entry in the trash: only its author finds it from now on. */
    @Transactional
    public void add(long id, Instant now) {
        Entry entry = entries.lock(id);
        entry.delete(now);
        entries.index(entry);
    }

    /** The same, unless the entry has changed since it had this tag; then it is false. */
    @Transactional
    public boolean addUnchanged(long id, String tag, Instant now) {
        boolean isUnchanged = entries.lock(id).getTag().equals(tag);
        if (isUnchanged) {
            add(id, now);
        }
        return isUnchanged;
    }

    /** Puts anybody's entry in the trash for an administrator: its author is mailed that, and cannot restore it. */
    @Transactional
    public void remove(long id, Account by, String reason, Instant now) {
        Entry entry = entries.lock(id);
        entry.remove(by, reason, now);
        entries.index(entry);
        notices.removed(entry.getAuthor(), entry.getTitle(), links.to("TrashController#list"));
        log.add(of(EventKind.ENTRY_REMOVED, entry, by).because(reason));
    }

    /** Restores an entry of this author, unless an administrator has removed it. */
    @Transactional
    public Restoration restore(long id, Account author) {
        boolean isOpen = withdrawal.isOpen(id, author);
        Entry entry = entries.lock(id);
        return entry.isRemoved() ? Restoration.REFUSED : putBack(entry, isOpen);
    }

    /** Restores an entry of this author for an administrator, also a removed one. */
    @Transactional
    public void reverse(long id, Account author, Account by) {
        boolean isOpen = withdrawal.isOpen(id, author);
        Entry entry = entries.lock(id);
        putBack(entry, isOpen);
        log.add(of(EventKind.ENTRY_RESTORED, entry, by));
    }

    /** Deletes entries for good. */
    @Override
    @Transactional
    public boolean empty(Instant before) {
        return entries.removeDeletedBefore(before, BATCH) == BATCH;
    }

    private static Happening of(EventKind kind, Entry entry, Account by) {
        return Happening.of(kind, entry.getAuthor().getId()).by(by.getId()).with("entry", entry.getId());
    }

    private Restoration putBack(Entry entry, boolean isOpen) {
        boolean isWithdrawn = entry.isDeleted() && !isOpen; // the same form may arrive twice
        if (isWithdrawn) {
            entry.withdraw();
        }
        entry.restore();
        entries.index(entry);
        return isWithdrawn ? Restoration.WITHDRAWN : Restoration.DONE;
    }
}
