package journal.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import journal.account.Account;
import journal.circle.Circle;
import journal.circle.CircleRepository;
import journal.database.Sql;
import journal.draft.Draft;
import journal.entry.Entry;
import journal.entry.EntryVersion;

/** What belongs to an account, in the database: each list some rows at a time, by the ids. Each method is a transaction of its own. */
@ApplicationScoped
public class ExportSource {
    private static final int ENTRIES = 20; // with their texts
    private static final int VERSIONS = 50;
    private static final int DRAFTS = 50;
    private static final int PICTURES = 500; // names alone

    /** A version, with the id of its entry. */
    record Saved(long entry, EntryVersion version) {
    }

    /** A circle with the usernames of its members. */
    record Group(Circle circle, List<String> members) {
        Group {
            members = List.copyOf(members);
        }
    }

    @PersistenceContext EntityManager em;
    @Inject CircleRepository circles;

    /** The next entries of an author after an id, those in the trash included. */
    @Transactional
    public List<Entry> entries(long author, long after) {
        List<Long> ids = Sql.of("SELECT id FROM entry").index("entry_author_id")
                .add("WHERE author_id = ? AND id > ? ORDER BY id FETCH FIRST " + ENTRIES + " ROWS ONLY", author, after).numbers(em);
        return listed(ids).stream().sorted(Comparator.comparing(Entry::getId)).toList();
    }

    /** The next versions of these entries after a version of one, in the order of the entries' ids and of their own numbers. */
    @Transactional
    public List<Saved> versions(Collection<Long> entries, long afterEntry, int afterNumber) {
        Map<Long, Long> ids = new LinkedHashMap<>();
        Sql.of("SELECT id, entry_id FROM entry_version").constraint("entry_version_number").add("WHERE entry_id IN ").in(entries)
                .add(" AND (entry_id > ? OR entry_id = ? AND number > ?) ORDER BY entry_id, number FETCH FIRST " + VERSIONS + " ROWS ONLY",
                        afterEntry, afterEntry, afterNumber)
                .rows(em).forEach(row -> ids.put(Sql.number(row[0]), Sql.number(row[1])));
        if (ids.isEmpty()) {
            return List.of();
        }
        return em.createNamedQuery("EntryVersion.listed", EntryVersion.class).setParameter("ids", ids.keySet()).getResultStream()
                .map(version -> new Saved(ids.get(version.getId()), version))
                .sorted(Comparator.comparing(Saved::entry).thenComparing(saved -> saved.version().getNumber())).toList();
    }

    /** The next drafts of an author after an id. */
    @Transactional
    public List<Draft> drafts(long author, long after) {
        List<Long> ids = Sql.of("SELECT id FROM draft").index("draft_list")
                .add("WHERE author_id = ? AND id > ? ORDER BY id FETCH FIRST " + DRAFTS + " ROWS ONLY", author, after).numbers(em);
        return ids.isEmpty() ? List.of() : em.createNamedQuery("Draft.listed", Draft.class).setParameter("ids", ids).getResultList()
                .stream().sorted(Comparator.comparing(Draft::getId)).toList();
    }

    /** What names the entries of these ids in the whole world. */
    @Transactional
    public Map<Long, String> uuids(List<Long> ids) {
        return listed(ids).stream().collect(Collectors.toMap(Entry::getId, entry -> entry.getUuid().toString()));
    }

    /** The ids and names of the next pictures of an owner after an id. */
    @Transactional
    public Map<Long, String> pictures(long owner, long after) {
        Map<Long, String> names = new LinkedHashMap<>();
        Sql.of("SELECT id, name FROM picture").index("picture_idle_of")
                .add("WHERE owner_id = ? AND id > ? ORDER BY id FETCH FIRST " + PICTURES + " ROWS ONLY", owner, after).rows(em)
                .forEach(row -> names.put(Sql.number(row[0]), row[1].toString()));
        return names;
    }

    /** The circles to which an account belongs. */
    @Transactional
    public List<Group> circles(Account account) {
        return circles.of(account).stream().map(circle -> new Group(circle, circles.members(circle).stream()
                .map(member -> member.getMember().getUsername()).sorted().toList())).toList();
    }

    private List<Entry> listed(List<Long> ids) {
        return ids.isEmpty() ? List.of() : em.createNamedQuery("Entry.listed", Entry.class).setParameter("ids", ids).getResultList();
    }
}
