package journal.leaving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import journal.account.Account;
import journal.database.Sql;
import journal.entry.Audience;
import journal.quota.Kind;
import journal.quota.UsageRepository;
import journal.web.PagesChanged;

/** The entries of an account that is removed, those in the trash included. Each method does so much as a transaction should, and says whether it has found anything. */
@ApplicationScoped
public class LeftEntries {
    private static final int ENTRIES = 100; // of a transaction
    private static final int VERSIONS = 500;

    @PersistenceContext EntityManager em;
    @Inject UsageRepository usage;
    @Inject Event<PagesChanged> pages;

    /** Makes public entries nobody's, with their latest versions alone. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean giveAway(Account author) {
        List<Long> ids = some(" AND audience = ? AND deleted_at IS NULL", author.getId(), Audience.PUBLIC);
        if (!ids.isEmpty() && !removeOldVersions(ids)) {
            List<Object[]> sizes = Sql.of("SELECT revision, bytes FROM entry WHERE id IN ").in(ids).rows(em);
            usage.addToFormer(Kind.VERSIONS, sum(sizes, 0), sum(sizes, 1));
            Sql.of("DELETE FROM entry_picture WHERE shown = 0 AND entry_id IN ").in(ids).execute(em);
            Sql.of("UPDATE entry_version SET saved_by = ? WHERE entry_id IN ", Account.FORMER).in(ids).execute(em);
            Sql.of("UPDATE entry SET author_id = ?, version = version + 1 WHERE id IN ", Account.FORMER).in(ids).execute(em);
            noteChange(ids);
        }
        return !ids.isEmpty();
    }

    /** Removes entries with their versions. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean remove(Account author) {
        List<Long> ids = some("", author.getId());
        if (!ids.isEmpty() && !removeOldVersions(ids)) {
            noteChange(ids); // before: of a removed entry there is no row
            Sql.of("DELETE FROM entry WHERE id IN ").in(ids).execute(em); // and the database its last version, its tags and its place with pictures
        }
        return !ids.isEmpty();
    }

    /** Lets what an administrator has removed be removed by nobody: the entries of others stay as they are. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean forgetRemover(Account administrator) {
        List<Long> ids = Sql.of("SELECT id FROM entry").constraint("entry_removed_by")
                .add("WHERE removed_by = ? FETCH FIRST " + ENTRIES + " ROWS ONLY", administrator.getId()).numbers(em);
        if (!ids.isEmpty()) {
            Sql.of("UPDATE entry SET removed_by = ?, version = version + 1 WHERE id IN ", Account.FORMER).in(ids).execute(em);
        }
        return !ids.isEmpty();
    }

    private List<Long> some(String which, Object... values) {
        return Sql.of("SELECT id FROM entry").index("entry_author_list").add("WHERE author_id = ?" + which, values)
                .add(" FETCH FIRST " + ENTRIES + " ROWS ONLY").numbers(em);
    }

    // one entry may have more versions than a transaction should remove
    private boolean removeOldVersions(List<Long> entries) {
        List<Long> ids = Sql.of("SELECT id FROM entry_version").constraint("entry_version_number").add("WHERE entry_id IN ").in(entries)
                .add(" AND number < (SELECT e.revision FROM entry e WHERE e.id = entry_id) FETCH FIRST " + VERSIONS + " ROWS ONLY")
                .numbers(em);
        if (!ids.isEmpty()) {
            Sql.of("DELETE FROM entry_version WHERE id IN ").in(ids).execute(em);
        }
        return !ids.isEmpty();
    }

    private void noteChange(List<Long> ids) {
        Sql.of("INSERT INTO entry_change (entry_id, changed_at) SELECT id, CAST(? AS BIGINT) FROM entry WHERE id IN ", Instant.now())
                .in(ids)
                .execute(em);
        pages.fire(new PagesChanged());
    }

    private static long sum(List<Object[]> rows, int column) {
        return rows.stream().mapToLong(row -> Sql.number(row[column])).sum();
    }
}
