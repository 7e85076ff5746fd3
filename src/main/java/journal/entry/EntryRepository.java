package journal.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityNotFoundException;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import journal.account.Account;
import journal.account.AccountRepository;
import journal.database.LocalDateTimeColumn;
import journal.database.Sql;
import journal.quota.Kind;
import journal.quota.UsageRepository;
import journal.web.PagesChanged;

/** The entries of the journal, as the database keeps them. */
@ApplicationScoped
public class EntryRepository {
    private static final long NO_ENTRY = 0; // the id of none: what has changed is not an entry

    @PersistenceContext EntityManager em;
    @Inject VersionRepository versions;
    @Inject AccountRepository accounts;
    @Inject UsageRepository usage;
    @Inject Event<EntryPurged> purged;
    @Inject Event<PagesChanged> pages;

    /** The entry of this id, with its author. */
    public Optional<Entry> find(long id) {
        return em.createNamedQuery("Entry.find", Entry.class).setParameter("id", id).getResultStream().findFirst();
    }

    /** The entry of this id as it is now, where the same request has read it before a change. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Entry changed(long id) {
        return find(id).orElseThrow(EntityNotFoundException::new);
    }

    /**
     * The entry of this id, locked until the end of the caller's transaction.
     *
     * @throws jakarta.persistence.EntityNotFoundException where it is gone
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Entry lock(long id) {
        return Optional.ofNullable(em.find(Entry.class, id, LockModeType.PESSIMISTIC_WRITE)).orElseThrow(EntityNotFoundException::new);
    }

    /** The entry that the author sent with the form of this key. */
    public Optional<Entry> submitted(Account author, String key) {
        return em.createNamedQuery("Entry.submitted", Entry.class).setParameter("author", author).setParameter("key", key)
                .getResultStream().findFirst();
    }

    /** The highest id of an entry; 0 where there is none. */
    public long highestId() {
        return Optional.ofNullable(em.createNamedQuery("Entry.highestId", Long.class).getSingleResult()).orElse(0L);
    }

    /**
     * Adds an entry and its first version, in the caller's transaction.
     *
     * @return what is stored, with its id
     * @throws journal.quota.FullQuota where its author has no room for it
     * @throws jakarta.persistence.PersistenceException that {@link journal.database.Clash} knows, where its form was sent before
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Entry add(Entry entry) {
        Entry stored = em.merge(entry);
        versions.add(stored, stored.getAuthor(), stored.getCreatedAt());
        index(stored);
        return stored;
    }

    /**
     * Brings what leads to an entry up to date, in the caller's transaction: the rows of its tags, and the search, which hears of the
     * change. Nothing leads to an entry in the trash.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void index(Entry entry) {
        em.flush();
        Sql.of("DELETE FROM entry_tag WHERE entry_id = ?", entry.getId()).execute(em);
        if (!entry.isDeleted()) {
            entry.getTags().forEach(tag -> Sql.of("INSERT INTO entry_tag (entry_id, tag, audience, local_at) VALUES (?, ?, ?, ?)",
                    entry.getId(), Tags.key(tag), entry.getAudience(), LocalDateTimeColumn.micros(entry.getLocalAt())).execute(em));
        }
        noteChange("id = ?", entry.getId());
    }

    /** Makes the entries of an audience that is gone private, in the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void withdraw(String audience) {
        noteChange("audience = ?", audience);
        for (String update : List.of(
                "UPDATE entry_tag SET audience = 'author:' || TRIM(CAST((SELECT author_id FROM entry WHERE entry.id = entry_id) AS CHAR(20)))",
                "UPDATE entry SET audience = 'author:' || TRIM(CAST(author_id AS CHAR(20)))")) {
            Sql.of(update + " WHERE audience = ?", audience).execute(em);
        }
    }

    /** Lets every node make its pages anew, in the caller's transaction: something about an author has changed that they show. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void renewPages() {
        Sql.of("INSERT INTO entry_change (entry_id, changed_at) VALUES (?, ?)", NO_ENTRY, Instant.now()).execute(em);
        pages.fire(new PagesChanged());
    }

    /** Lets the search read all entries of an author anew, in the caller's transaction: it finds them by the author's names. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void indexAllOf(Account author) {
        noteChange("author_id = ?", author.getId());
    }

    /** Removes at most so many entries that are in the trash since before the moment, with their versions; tells how many. */
    @Transactional(Transactional.TxType.MANDATORY)
    public int removeDeletedBefore(Instant moment, int most) {
        List<Entry> old = em.createNamedQuery("Entry.deletedBefore", Entry.class).setParameter("moment", moment).setMaxResults(most)
                .getResultList();
        accounts.lockAll(old.stream().map(entry -> entry.getAuthor().getId()));
        for (Entry entry : old) {
            purged.fire(new EntryPurged(entry.getId()));
            em.remove(entry); // and the database its versions
            em.flush(); // what it shared with the next one is that one's alone now
            usage.add(entry.getAuthor().getId(), Kind.VERSIONS, -entry.getVersion(), -entry.bytes());
        }
        return old.size();
    }

    // What goes for good was in the trash, and in no index any more.
    private void noteChange(String which, Object value) {
        Sql.of("INSERT INTO entry_change (entry_id, changed_at) SELECT id, CAST(? AS BIGINT) FROM entry WHERE " + which,
                Instant.now(), value).execute(em);
        pages.fire(new PagesChanged());
    }
}
