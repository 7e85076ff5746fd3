package journal.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityNotFoundException;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import journal.account.Account;
import journal.database.InstantColumn;
import journal.database.LocalDateTimeColumn;

/** The entries of the journal, as the database keeps them. */
@ApplicationScoped
public class EntryRepository {
    /** Entries on a page. */
    static final int PAGE = 20;

    private static final int TAGGED = 200; // entries whose tags an author is reminded of
    private static final int TRIES = 5; // to find any entry
    private static final long REACH = 10_000; // numbers that a try looks at
    private static final long DAY = 86_400_000_000L; // microseconds
    private static final InstantColumn MOMENTS = new InstantColumn();

    @PersistenceContext EntityManager em;
    @Inject Event<EntryPurged> purged;

    /** The page of a list at a bookmark: entries for one of these audiences, with their authors. */
    public KeysetPage<Entry> page(Selection selection, Bookmark bookmark, Set<String> audiences) {
        List<Entry> found = listed(ids(selection, bookmark.place(), audiences, bookmark.direction(), PAGE + 1));
        return KeysetPage.of(found, PAGE, bookmark, Cursor::after);
    }

    /** Those of the entries of these numbers that are for one of these audiences, with their authors. */
    public List<Entry> readable(List<Long> ids, Set<String> audiences) {
        return listed(ids).stream().filter(entry -> !entry.isDeleted() && audiences.contains(entry.getAudience())).toList();
    }

    /** The entry right after another one in the list of all, for one of these audiences. */
    public Optional<Entry> older(Entry entry, Set<String> audiences) {
        return next(entry, audiences, Direction.OLDER);
    }

    /** The entry right before another one in the list of all, for one of these audiences. */
    public Optional<Entry> newer(Entry entry, Set<String> audiences) {
        return next(entry, audiences, Direction.NEWER);
    }

    /** The first entry of the list of all, for one of these audiences. */
    public Optional<Entry> newest(Set<String> audiences) {
        return listed(ids(Selection.all(), Cursor.valueOf(Cursor.NEWEST), audiences, Direction.OLDER, 1)).stream().findFirst();
    }

    /**
     * Any entry for one of these audiences: the first one from a random number on. Where most of a journal is not for them it looks at a
     * bounded number of entries only, and may then take the newest.
     */
    public Optional<Entry> any(RandomGenerator random, Set<String> audiences) {
        long highest = highestId();
        for (int tries = 0; tries < TRIES && highest > 0; tries++) {
            Optional<Entry> found = from(1 + random.nextLong(highest), audiences).flatMap(this::find);
            if (found.isPresent()) {
                return found;
            }
        }
        return newest(audiences);
    }

    /**
     * Which of these times have entries for one of these audiences: one seek in an index for each time and audience, however many there
     * are.
     *
     * @param begins the first day of each, in their order
     * @param end the first day after all of them
     */
    public Set<LocalDate> written(List<LocalDate> begins, LocalDate end, Set<String> audiences) {
        String there = "EXISTS (SELECT 1 FROM entry" + Direction.OLDER.using("entry_list") + "WHERE deleted_at IS NULL AND audience = ?"
                + " AND local_at >= times.begins AND local_at < times.ends)";
        Query query = em.createNativeQuery("SELECT times.begins FROM (VALUES "
                + String.join(", ", Collections.nCopies(begins.size(), "(CAST(? AS BIGINT), CAST(? AS BIGINT))"))
                + ") times (begins, ends) WHERE "
                + String.join(" OR ", Collections.nCopies(audiences.size(), there)));
        Map<Long, LocalDate> times = new HashMap<>();
        int parameter = 1;
        for (int time = 0; time < begins.size(); time++) {
            LocalDate next = time + 1 < begins.size() ? begins.get(time + 1) : end;
            times.put(micros(begins.get(time)), begins.get(time));
            query.setParameter(parameter++, micros(begins.get(time))).setParameter(parameter++, micros(next));
        }
        for (String audience : audiences) {
            query.setParameter(parameter++, audience);
        }
        List<?> found = query.getResultList();
        return found.stream().map(begin -> times.get(((Number) begin).longValue())).collect(Collectors.toSet());
    }

    /**
     * How many entries for one of these audiences somebody has on each day from the first of these on and before the other one; days
     * without are not in it.
     */
    public Map<LocalDate, Integer> counts(Account author, LocalDate from, LocalDate to, Set<String> audiences) {
        String one = "SELECT (local_at - CAST(? AS BIGINT)) / " + DAY + " AS since FROM entry" + Direction.OLDER.using("entry_author_list")
                + "WHERE deleted_at IS NULL"
                + " AND author_id = ? AND audience = ? AND local_at >= ? AND local_at < ?";
        Query query = em.createNativeQuery("SELECT since, COUNT(*) FROM ("
                + String.join(" UNION ALL ", Collections.nCopies(audiences.size(), one)) + ") entries GROUP BY since");
        int parameter = 1;
        for (String audience : audiences) {
            query.setParameter(parameter++, micros(from)).setParameter(parameter++, author.getId()).setParameter(parameter++, audience)
                    .setParameter(parameter++, micros(from)).setParameter(parameter++, micros(to));
        }
        List<?> days = query.getResultList();
        return days.stream().map(Object[].class::cast).collect(Collectors.toMap(day -> from.plusDays(((Number) day[0]).longValue()),
                day -> ((Number) day[1]).intValue()));
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

    /** The page at a bookmark of what an author has in the trash, the last deleted first. */
    public KeysetPage<Entry> trash(Account author, Bookmark bookmark, int most) {
        List<Entry> found = listed(OwnList.TRASH.ids(em, author, bookmark, most + 1)).stream().filter(Entry::isDeleted) // still
                .sorted(Comparator.comparing(Entry::getDeletedAt).thenComparing(Entry::getId).reversed()).toList();
        return KeysetPage.of(found, most, bookmark, Cursor::afterDeleted);
    }

    /** Removes at most so many entries that are in the trash since before the moment, with their versions; tells how many. */
    @Transactional(Transactional.TxType.MANDATORY)
    public int removeDeletedBefore(Instant moment, int most) {
        List<Entry> old = em.createNamedQuery("Entry.deletedBefore", Entry.class).setParameter("moment", moment).setMaxResults(most)
                .getResultList();
        for (Entry entry : old) {
            purged.fire(new EntryPurged(entry.getId()));
            em.remove(entry); // and the database its versions
            em.flush(); // what it shared with the next one is that one's alone now
        }
        return old.size();
    }

    /** A version of an entry. */
    public Optional<EntryVersion> version(Entry entry, int number) {
        return em.createNamedQuery("EntryVersion.numbered", EntryVersion.class).setParameter("entry", entry.getId())
                .setParameter("number", number).getResultStream().findFirst();
    }

    /** The versions of an entry with a number from one on and below another one, the latest first. */
    public List<EntryVersion> versions(Entry entry, int from, int before) {
        return em.createNamedQuery("EntryVersion.between", EntryVersion.class).setParameter("entry", entry.getId())
                .setParameter("from", from).setParameter("before", before).getResultList();
    }

    /** When these entries were saved last, by their numbers. */
    public Map<Long, Instant> savedAt(List<Entry> entries) {
        return entries.isEmpty() ? Map.of()
                : em.createNamedQuery("EntryVersion.latest", Object[].class)
                        .setParameter("ids", entries.stream().map(Entry::getId).toList())
                        .getResultStream().collect(Collectors.toMap(row -> (Long) row[0], row -> (Instant) row[1]));
    }

    /** The numbers of the latest versions of these entries, by theirs; one in the trash has none. */
    public Map<Long, Integer> revisions(Set<Long> ids) {
        return em.createNamedQuery("Entry.revisions", Object[].class).setParameter("ids", ids).getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Integer) row[1]));
    }

    /** The highest number of an entry; 0 where there is none. */
    public long highestId() {
        return Optional.ofNullable(em.createNamedQuery("Entry.highestId", Long.class).getSingleResult()).orElse(0L);
    }

    /** The entries for everybody of these numbers, in their order. */
    public List<Published> published(long from, long to) {
        return em.createNamedQuery("EntryVersion.published", Published.class).setParameter("from", from).setParameter("to", to)
                .getResultList();
    }

    /** The tags of the newest entries of an author for these audiences, as they were typed; the one that most have first. */
    public List<String> tags(Account author, Set<String> audiences) {
        List<Long> ids = ids(Selection.by(author), Cursor.valueOf(Cursor.NEWEST), audiences, Direction.OLDER, TAGGED);
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<String, List<String>> uses = em.createNamedQuery("Entry.tags", String.class).setParameter("ids", ids).getResultStream()
                .flatMap(tags -> Tags.of(tags).stream()).collect(Collectors.groupingBy(Tags::key));
        return uses.values().stream().sorted(Comparator.comparing((List<String> same) -> -same.size()).thenComparing(same -> same.get(0)))
                .map(same -> same.get(0)).toList();
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
     * @return what is stored, with its number
     * @throws jakarta.persistence.PersistenceException that {@link journal.database.Clash} knows, where its form was sent before
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Entry add(Entry entry) {
        Entry stored = em.merge(entry);
        add(new EntryVersion(stored, stored.getAuthor(), stored.getCreatedAt()));
        index(stored);
        return stored;
    }

    /**
     * Has the entry found by what it is now, in the caller's transaction: its tags lead to it, and no others, and the search hears of the
     * change. While it is in the trash nothing leads to it.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void index(Entry entry) {
        em.flush();
        em.createNativeQuery("DELETE FROM entry_tag WHERE entry_id = ?").setParameter(1, entry.getId()).executeUpdate();
        if (!entry.isDeleted()) {
            Query tag = em.createNativeQuery("INSERT INTO entry_tag (entry_id, tag, audience, local_at) VALUES (?, ?, ?, ?)");
            entry.getTags().forEach(name -> tag.setParameter(1, entry.getId()).setParameter(2, Tags.key(name))
                    .setParameter(3, entry.getAudience()).setParameter(4, LocalDateTimeColumn.micros(entry.getLocalAt())).executeUpdate());
        }
        noteChange("id = ?", entry.getId());
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
        noteChange("audience = ?", audience);
        for (String table : List.of(
                "UPDATE entry_tag SET audience = 'author:' || TRIM(CAST((SELECT author_id FROM entry WHERE entry.id = entry_id) AS CHAR(20)))",
                "UPDATE entry SET audience = 'author:' || TRIM(CAST(author_id AS CHAR(20)))")) {
            em.createNativeQuery(table + " WHERE audience = ?").setParameter(1, audience).executeUpdate();
        }
    }

    // What goes for good was in the trash, and in no index any more.
    private void noteChange(String which, Object value) {
        em.createNativeQuery("INSERT INTO entry_change (entry_id, changed_at) SELECT id, CAST(? AS BIGINT) FROM entry WHERE " + which)
                .setParameter(1, MOMENTS.convertToDatabaseColumn(Instant.now())).setParameter(2, value).executeUpdate();
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
        String next = direction.next("local_at", most);
        String one = "SELECT id, local_at FROM (SELECT " + selection.id() + " AS id, local_at FROM " + selection.table()
                + direction.using(selection.index()) + "WHERE " + selection.condition() + " AND audience = ? AND "
                + direction.from("local_at", selection.id()) + selection.span().map(span -> direction.limit()).orElse("") + next
                + ") audience";
        Query query = em.createNativeQuery("SELECT id FROM ("
                + String.join(" UNION ALL ", Collections.nCopies(audiences.size() * selection.alternatives().size(), one))
                + ") entries" + next);
        long at = LocalDateTimeColumn.micros(place.at());
        long begin = selection.span().map(span -> direction.begin(span, at)).orElse(at);
        long beginId = begin == at ? place.id() : direction.beginId();
        int parameter = 1;
        for (List<Object> values : selection.alternatives()) {
            for (String audience : audiences) {
                for (Object value : values) {
                    query.setParameter(parameter++, value);
                }
                query.setParameter(parameter++, audience).setParameter(parameter++, begin).setParameter(parameter++, begin)
                        .setParameter(parameter++, beginId);
                if (selection.span().isPresent()) {
                    query.setParameter(parameter++, direction.end(selection.span().orElseThrow()));
                }
            }
        }
        List<?> ids = query.getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }

    // Derby would sort a whole audience: the hint, a comment elsewhere, has it go through the numbers and stop at the first.
    private Optional<Long> from(long id, Set<String> audiences) {
        Query query = em.createNativeQuery("SELECT id FROM entry --DERBY-PROPERTIES constraint=entry_pk\n"
                + "WHERE id >= ? AND id < ? AND deleted_at IS NULL AND audience IN ("
                + String.join(", ", Collections.nCopies(audiences.size(), "?")) + ") ORDER BY id FETCH FIRST 1 ROWS ONLY");
        int parameter = 1;
        query.setParameter(parameter++, id).setParameter(parameter++, id + REACH);
        for (String audience : audiences) {
            query.setParameter(parameter++, audience);
        }
        List<?> ids = query.getResultList();
        return ids.stream().findFirst().map(found -> ((Number) found).longValue());
    }

    private static long micros(LocalDate day) {
        return LocalDateTimeColumn.micros(day.atStartOfDay());
    }
}
