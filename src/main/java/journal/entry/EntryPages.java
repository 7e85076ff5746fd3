package journal.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import journal.account.Account;
import journal.database.Sql;
import journal.list.Cursor;
import journal.list.KeysetPage;
import journal.list.KeysetQuery;
import journal.list.ListDefinition;
import journal.list.PageRequest;

/** The lists of entries, page by page, as the database keeps them. Each page costs the same, whatever the size of the journal. */
@ApplicationScoped
public class EntryPages {
    /** Entries on a page. */
    static final int PAGE = 20;
    private static final int TAGGED = 200; // entries whose tags are suggested to their author

    @PersistenceContext EntityManager em;
    @Inject EntryFragments fragments;

    /** The page of a list that was asked for: entries for one of these audiences, with their authors. */
    public KeysetPage<Entry> page(ListDefinition list, PageRequest request, Set<String> audiences) {
        return KeysetPage.of(KeysetQuery.find(em, list, audiences, request, PAGE + 1), PAGE, request, this::listed);
    }

    /** The same as lists show it: what is ready to be shown is not read again. */
    KeysetPage<ListedEntry> shown(ListDefinition list, PageRequest request, Set<String> audiences) {
        return KeysetPage.of(KeysetQuery.find(em, list, audiences, request, PAGE + 1), PAGE, request, this::shown);
    }

    /** The page that was asked for of what an author has in the trash, at most so many entries, the last deleted first. */
    public KeysetPage<Entry> trash(Account author, PageRequest request, int most) {
        return KeysetPage.of(KeysetQuery.find(em, EntryLists.trash(author), request, most + 1), most, request,
                ids -> listed(ids).stream().filter(Entry::isDeleted) // still
                        .sorted(Comparator.comparing(Entry::getDeletedAt).thenComparing(Entry::getId).reversed()).toList());
    }

    /** The entry right after another one in the list of all, for one of these audiences. */
    public Optional<Entry> older(Entry entry, Set<String> audiences) {
        return next(PageRequest.before(cursor(entry)), audiences);
    }

    /** The entry right before another one in the list of all, for one of these audiences. */
    public Optional<Entry> newer(Entry entry, Set<String> audiences) {
        return next(PageRequest.after(cursor(entry)), audiences);
    }

    /** The first entry of the list of all, for one of these audiences. */
    public Optional<Entry> newest(Set<String> audiences) {
        return next(PageRequest.first(), audiences);
    }

    /** Those of the entries of these ids that are for one of these audiences, with their authors. */
    public List<Entry> readable(List<Long> ids, Set<String> audiences) {
        return listed(ids).stream().filter(entry -> !entry.isDeleted() && audiences.contains(entry.getAudience())).toList();
    }

    /** The tags of the newest entries of an author for these audiences, as they were typed, the most frequent one first. */
    public List<String> tags(Account author, Set<String> audiences) {
        List<Long> ids = KeysetQuery.find(em, EntryLists.by(author), audiences, PageRequest.first(), TAGGED).stream().map(Cursor::id)
                .toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<String, List<String>> uses = em.createNamedQuery("Entry.tags", String.class).setParameter("ids", ids).getResultStream()
                .flatMap(tags -> Tags.of(tags).stream()).collect(Collectors.groupingBy(Tags::key));
        return uses.values().stream().sorted(Comparator.comparing((List<String> same) -> -same.size()).thenComparing(same -> same.get(0)))
                .map(same -> same.get(0)).toList();
    }

    private Optional<Entry> next(PageRequest request, Set<String> audiences) {
        List<Cursor> found = KeysetQuery.find(em, EntryLists.all(), audiences, request, 1);
        return listed(found.stream().map(Cursor::id).toList()).stream().findFirst();
    }

    private List<ListedEntry> shown(List<Long> ids) {
        List<ListedEntry> ready = fragments.find(states(ids));
        List<Long> missing = ready.stream().filter(one -> one.html().isEmpty()).map(one -> one.state().id()).toList();
        Map<Long, Entry> read = listed(missing).stream().collect(Collectors.toMap(Entry::getId, Function.identity()));
        return ready.stream().map(one -> one.with(read.get(one.state().id()))).filter(ListedEntry::isThere).toList();
    }

    private List<EntryState> states(List<Long> ids) {
        return Sql.of("SELECT e.id, e.version, a.username, a.display_name FROM entry e JOIN account a ON a.id = e.author_id WHERE e.id IN ")
                .in(ids)
                .add(" ORDER BY e.local_at DESC, e.id DESC").rows(em).stream()
                .map(row -> new EntryState(Sql.number(row[0]), Sql.number(row[1]), (String) row[2],
                        Objects.requireNonNullElse((String) row[3], "")))
                .toList();
    }

    private List<Entry> listed(List<Long> ids) {
        return ids.isEmpty() ? List.of() // fetches the author: no query for each entry
                : em.createNamedQuery("Entry.listed", Entry.class).setParameter("ids", ids).getResultList();
    }

    private static Cursor cursor(Entry entry) {
        return new Cursor(entry.getLocalAt(), entry.getId());
    }
}
