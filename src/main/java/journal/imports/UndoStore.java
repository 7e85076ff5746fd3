package journal.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import journal.account.AccountRepository;
import journal.database.Sql;
import journal.entry.Entry;
import journal.entry.EntryRepository;
import journal.entry.EntrySaved;
import journal.entry.Rendering;
import journal.entry.VersionRepository;

/** What imports have done to entries, and how it is taken back, some entries in each transaction. */
@ApplicationScoped
public class UndoStore {
    /**
     * What an import has done to an entry.
     *
     * @param before the version before; 0 where it has added the entry
     * @param after the version that it has made
     */
    record Change(long entry, int before, int after) {
    }

    /**
     * A change that is to be undone.
     *
     * @param old what the entry says again; empty where it goes to the trash
     */
    record Undo(Change change, Optional<Rendering> old) {
    }

    @PersistenceContext EntityManager em;
    @Inject AccountRepository accounts;
    @Inject EntryRepository entries;
    @Inject VersionRepository versions;
    @Inject Origins origins;
    @Inject Event<EntrySaved> saved;

    /** Some of what an import has done and nobody has undone yet. */
    @Transactional
    public List<Change> some(long job, int most) {
        return Sql.of("SELECT entry_id, version_before, version_after FROM import_change WHERE import_id = ? ORDER BY entry_id FETCH FIRST "
                + most + " ROWS ONLY", job).rows(em).stream()
                .map(row -> new Change(Sql.number(row[0]), (int) Sql.number(row[1]), (int) Sql.number(row[2]))).toList();
    }

    /** Undoes changes. What their author has changed since says what the author said last; it goes to the trash with the others. */
    @Transactional
    public void undo(Import job, List<Undo> some, Instant now) {
        accounts.lock(job.account());
        for (Undo one : some) {
            Change change = one.change();
            entries.find(change.entry()).ifPresent(entry -> undo(entries.lock(entry.getId()), one, now));
            if (change.before() == 0) {
                origins.forget(job.account(), change.entry());
            } else {
                origins.unsettle(job.account(), change.entry());
            }
            Sql.of("DELETE FROM import_change WHERE import_id = ? AND entry_id = ?", job.getId(), change.entry()).execute(em);
        }
        em.flush();
        em.clear();
    }

    private void undo(Entry entry, Undo one, Instant now) {
        if (one.change().before() == 0) {
            entry.delete(now);
            entries.index(entry);
        } else if (one.old().isPresent() && entry.getVersion() == one.change().after()) {
            entry.change(one.old().get());
            versions.add(entry, entry.getAuthor(), now);
            entries.index(entry);
            saved.fire(EntrySaved.of(entry));
        }
    }
}
