package journal.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityNotFoundException;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import journal.account.Account;
import journal.database.LocalDateTimeColumn;

/** The entries of the journal, as the database keeps them. */
@ApplicationScoped
public class EntryRepository {
    /** Entries on a page. */
    static final int PAGE = 20;

    private static final Direction OLDER = new Direction("DESC", "<");
    private static final Direction NEWER = new Direction("ASC", ">");

    @PersistenceContext EntityManager em;

    /** One page of entries with their authors, newest first, all after the place and for one of these audiences. */
    public EntryPage before(Selection selection, Cursor place, Set<String> audiences) {
        List<Entry> found = listed(ids(selection, place, audiences, OLDER, PAGE + 1));
        boolean more = found.size() > PAGE;
        List<Entry> page = found.subList(0, more ? PAGE : found.size());
        return new EntryPage(page, place.isNewest() ? Optional.empty() : page.stream().findFirst().map(Cursor::after),
                more ? Optional.of(Cursor.after(page.get(PAGE - 1))) : Optional.empty());
    }

    /** One page of entries with their authors, newest first, all before the place, next to it and for one of these audiences. */
    public EntryPage after(Selection selection, Cursor place, Set<String> audiences) {
        List<Entry> found = listed(ids(selection, place, audiences, NEWER, PAGE + 1));
        boolean more = found.size() > PAGE;
        List<Entry> page = found.subList(more ? 1 : 0, found.size());
        return new EntryPage(page, more ? Optional.of(Cursor.after(page.get(0))) : Optional.empty(),
                page.isEmpty() ? Optional.empty() : Optional.of(Cursor.after(page.get(page.size() - 1))));
    }

    /** The entry right after another one in the list of all, for one of these audiences. */
    public Optional<Entry> older(Entry entry, Set<String> audiences) {
        return next(entry, audiences, OLDER);
    }

    /** The entry right before another one in the list of all, for one of these audiences. */
    public Optional<Entry> newer(Entry entry, Set<String> audiences) {
        return next(entry, audiences, NEWER);
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
        return submitted(again.getAuthor(), again.submissionKey());
    }

    /** What the author sent with the form of this key. */
    public Optional<Entry> submitted(Account author, String key) {
        return em.createNamedQuery("Entry.submitted", Entry.class).setParameter("author", author).setParameter("key", key)
                .getResultStream().findFirst();
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
        tag(entry);
    }

    /** Makes the tags of an entry lead to it, and no others, in the caller's transaction; while it is in the trash none does. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void tag(Entry entry) {
        em.flush();
        em.createNativeQuery("DELETE FROM entry_tag WHERE entry_id = ?").setParameter(1, entry.getId()).executeUpdate();
        if (!entry.isDeleted()) {
            Query tag = em.createNativeQuery("INSERT INTO entry_tag (entry_id, tag, audience, local_at) VALUES (?, ?, ?, ?)");
            entry.getTags().forEach(name -> tag.setParameter(1, entry.getId()).setParameter(2, Tags.key(name))
                    .setParameter(3, entry.getAudience()).setParameter(4, LocalDateTimeColumn.micros(entry.getLocalAt())).executeUpdate());
        }
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

    /** Keeps for their authors alone what was for an audience that is no more, in the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void withdraw(String audience) {
        for (String table : List.of(
                "UPDATE entry_tag SET audience = 'author:' || TRIM(CAST((SELECT author_id FROM entry WHERE entry.id = entry_id) AS CHAR(20)))",
                "UPDATE entry SET audience = 'author:' || TRIM(CAST(author_id AS CHAR(20)))")) {
            em.createNativeQuery(table + " WHERE audience = ?").setParameter(1, audience).executeUpdate();
        }
    }

    private Optional<Entry> next(Entry entry, Set<String> audiences, Direction direction) {
        return listed(ids(Selection.all(), Cursor.after(entry), audiences, direction, 1)).stream().findFirst();
    }

    private List<Entry> listed(List<Long> ids) {
        return ids.isEmpty() ? List.of() // fetches the author: no query for each entry
                : em.createNamedQuery("Entry.listed", Entry.class).setParameter("ids", ids).getResultList();
    }

    // The next few of each audience from an index, and of these the next few: never more, however many there are that one may not read.
    private List<Long> ids(Selection selection, Cursor place, Set<String> audiences, Direction direction, int most) {
        String order = " ORDER BY local_at " + direction.order() + ", id " + direction.order() + " FETCH FIRST " + most + " ROWS ONLY";
        String one = "SELECT id, local_at FROM (SELECT " + selection.id() + " AS id, local_at FROM " + selection.table() + " WHERE "
                + selection.condition() + " AND audience = ? AND local_at " + direction.side() + "= ? AND (local_at " + direction.side()
                + " ? OR " + selection.id() + ' ' + direction.side() + " ?)" + order + ") audience";
        Query query = em.createNativeQuery("SELECT id FROM (" + String.join(" UNION ALL ", Collections.nCopies(audiences.size(), one))
                + ") entries" + order);
        long at = LocalDateTimeColumn.micros(place.at());
        int parameter = 1;
        for (String audience : audiences) {
            for (Object value : selection.values()) {
                query.setParameter(parameter++, value);
            }
            query.setParameter(parameter++, audience).setParameter(parameter++, at).setParameter(parameter++, at)
                    .setParameter(parameter++, place.id());
        }
        List<?> ids = query.getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }

    // which way a list is read
    private record Direction(String order, String side) {
    }
}
