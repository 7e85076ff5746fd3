package journal.trash;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import journal.database.Sql;
import journal.list.KeysetPage;
import journal.list.KeysetQuery;
import journal.list.ListDefinition;
import journal.list.PageRequest;

/** The entries that administrators have removed and that are not gone for good yet. */
@ApplicationScoped
public class RemovedEntries {
    private static final ListDefinition REMOVED = ListDefinition.of("entry", "deleted_at", "entry_removed", "removed = TRUE");

    @PersistenceContext EntityManager em;

    /** The page that was asked for, the last removed first. */
    @Transactional
    public KeysetPage<RemovedEntry> page(PageRequest request, int most) {
        return KeysetPage.of(KeysetQuery.find(em, REMOVED, request, most + 1), most, request, this::listed);
    }

    private List<RemovedEntry> listed(List<Long> ids) {
        return Sql.of("SELECT e.id, author.username, remover.username, e.removed_because, e.deleted_at FROM entry e"
                + " JOIN account author ON author.id = e.author_id JOIN account remover ON remover.id = e.removed_by"
                + " WHERE e.removed = TRUE AND e.id IN ").in(ids).add(" ORDER BY e.deleted_at DESC, e.id DESC").rows(em).stream()
                .map(row -> new RemovedEntry(Sql.number(row[0]), row[1].toString(), row[2].toString(), row[3].toString(),
                        Sql.moment(row[4])))
                .toList();
    }
}
