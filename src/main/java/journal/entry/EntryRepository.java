package journal.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityNotFoundException;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import journal.account.Account;

/** The entries of the journal, as the database keeps them. */
@ApplicationScoped
public class EntryRepository {
    /** Entries on a page. */
    static final int PAGE = 20;

    @PersistenceContext EntityManager em;

    /** One page of entries with their authors, newest first, all after the cursor. */
    public EntryPage before(Cursor cursor) {
        List<Entry> found = em.createNamedQuery("Entry.before", Entry.class) // fetches the author: no query for each entry
                .setParameter("at", cursor.at()).setParameter("id", cursor.id()).setMaxResults(PAGE + 1).getResultList();
        return EntryPage.of(found, PAGE);
    }

    /** The entry of this number, with its author. */
    public Optional<Entry> find(long id) {
        return em.createNamedQuery("Entry.numbered", Entry.class).setParameter("id", id).getResultStream().findFirst();
    }

    /**
     * The entry of this number, for the caller's transaction alone until that ends.
     *
     * @throws jakarta.persistence.EntityNotFoundException where it is gone
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Entry locked(long id) {
        return Optional.ofNullable(em.find(Entry.class, id, LockModeType.PESSIMISTIC_WRITE)).orElseThrow(EntityNotFoundException::new);
    }

    /** At most so many entries in the trash of an author, the last deleted first. */
    public List<Entry> trash(Account author, int most) {
        return em.createNamedQuery("Entry.trash", Entry.class).setParameter("author", author).setMaxResults(most).getResultList();
    }

    /** Removes at most so many entries that are in the trash since before the moment, with their versions; tells how many. */
    @Transactional(Transactional.TxType.MANDATORY)
    public int removeDeletedBefore(Instant moment, int most) {
        List<Entry> old = em.createNamedQuery("Entry.deletedBefore", Entry.class).setParameter("moment", moment).setMaxResults(most)
                .getResultList();
        old.forEach(em::remove); // and the database their versions
        return old.size();
    }

    /** A version of an entry. */
    public Optional<EntryVersion> version(Entry entry, int number) {
        return em.createNamedQuery("EntryVersion.numbered", EntryVersion.class).setParameter("entry", entry.getId())
                .setParameter("number", number).getResultStream().findFirst();
    }

    /** At most so many versions of an entry, the latest first, all before this number. */
    public List<EntryVersion> versions(Entry entry, int before, int most) {
        return em.createNamedQuery("EntryVersion.before", EntryVersion.class).setParameter("entry", entry.getId())
                .setParameter("number", before).setMaxResults(most).getResultList();
    }

    /** What the same author sent with the same form before. */
    public Optional<Entry> submitted(Entry again) {
        return em.createNamedQuery("Entry.submitted", Entry.class).setParameter("author", again.getAuthor())
                .setParameter("key", again.submissionKey()).getResultStream().findFirst();
    }

    /**
     * Adds an entry and its first version, in the caller's transaction.
     *
     * @throws jakarta.persistence.PersistenceException that {@link journal.database.Clash} knows, where its form was sent before
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(Entry entry) {
        em.persist(entry);
        add(new EntryVersion(entry, entry.getAuthor(), entry.getCreatedAt()));
    }

    /**
     * Adds a version, in the caller's transaction.
     *
     * @throws jakarta.persistence.PersistenceException that {@link journal.database.Clash} knows, where there is one of its number
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(EntryVersion version) {
        em.persist(version);
        em.flush();
    }
}
