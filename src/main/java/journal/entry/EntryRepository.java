package journal.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

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

    /** What the same author sent with the same form before. */
    public Optional<Entry> submitted(Entry again) {
        return em.createNamedQuery("Entry.submitted", Entry.class).setParameter("author", again.getAuthor())
                .setParameter("key", again.submissionKey()).getResultStream().findFirst();
    }

    /**
     * Adds an entry, in the caller's transaction.
     *
     * @throws jakarta.persistence.PersistenceException that {@link journal.database.Clash} knows, where its form was sent before
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(Entry entry) {
        em.persist(entry);
        em.flush();
    }
}
