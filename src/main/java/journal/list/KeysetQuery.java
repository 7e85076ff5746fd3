package journal.list;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import journal.database.LocalDateTimeColumn;
import journal.database.Sql;

/**
 * Finds a page of a list: the next few rows of each branch, which is an alternative of the list and an audience, from an index, and of
 * these the next few. It never looks at more, however many rows there are that the reader may not read. Two audiences of all entries:
 *
 * <pre>{@code
 * SELECT id, local_at FROM (
 *   SELECT id, local_at FROM (
 *     SELECT id AS id, local_at FROM entry --DERBY-PROPERTIES index=entry_list
 *     WHERE deleted_at IS NULL AND audience = ? AND local_at <= ? AND (local_at < ? OR id < ?)
 *     ORDER BY local_at DESC, id DESC FETCH FIRST 21 ROWS ONLY) branch
 *   UNION ALL
 *   SELECT id, local_at FROM (
 *     SELECT id AS id, local_at FROM entry --DERBY-PROPERTIES index=entry_list
 *     WHERE deleted_at IS NULL AND audience = ? AND local_at <= ? AND (local_at < ? OR id < ?)
 *     ORDER BY local_at DESC, id DESC FETCH FIRST 21 ROWS ONLY) branch
 * ) list ORDER BY local_at DESC, id DESC FETCH FIRST 21 ROWS ONLY
 * }</pre>
 */
public final class KeysetQuery {
    private final ListDefinition list;
    private final Cursor cursor;
    private final Direction direction;
    private final int most;

    private record Branch(List<Object> values, String audience) {
    }

    private KeysetQuery(ListDefinition list, PageRequest request, int most) {
        this.list = list;
        this.cursor = request.cursor();
        this.direction = request.direction();
        this.most = most;
    }

    /** The cursors of at most so many rows of a list for one of these audiences, the next one to the request first. */
    public static List<Cursor> find(EntityManager em, ListDefinition list, Set<String> audiences, PageRequest request, int most) {
        return new KeysetQuery(list, request, most).cursors(em, list.alternatives().stream()
                .flatMap(values -> audiences.stream().map(audience -> new Branch(values, audience))));
    }

    /** The same for a list that has no audience: its condition says whose it is. */
    public static List<Cursor> find(EntityManager em, ListDefinition list, PageRequest request, int most) {
        return new KeysetQuery(list, request, most).cursors(em, list.alternatives().stream().map(values -> new Branch(values, "")));
    }

    private List<Cursor> cursors(EntityManager em, Stream<Branch> branches) {
        Sql sql = Sql.of("SELECT id, " + list.time() + " FROM (").each(branches.toList(), " UNION ALL ", this::add).add(") list");
        direction.next(sql, list.time(), most);
        return sql.rows(em).stream().map(row -> Cursor.of(Sql.number(row[1]), Sql.number(row[0]))).toList();
    }

    private void add(Sql sql, Branch branch) {
        long micros = LocalDateTimeColumn.micros(cursor.at());
        long begin = list.span().map(span -> direction.begin(span, micros)).orElse(micros);
        sql.add("SELECT id, " + list.time() + " FROM (SELECT " + list.id() + " AS id, " + list.time() + " FROM " + list.table())
                .index(direction.index(list.index())).add("WHERE " + list.condition() + " AND ", branch.values().toArray());
        if (!branch.audience().isEmpty()) {
            sql.add("audience = ? AND ", branch.audience());
        }
        direction.from(sql, list.time(), list.id(), begin, begin == micros ? cursor.id() : direction.beginId());
        list.span().ifPresent(span -> direction.end(sql, list.time(), span));
        direction.next(sql, list.time(), most);
        sql.add(") branch");
    }
}
