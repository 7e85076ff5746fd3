package journal.database;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;

/**
 * Rows that are removed after their end, some in each transaction.
 *
 * @param key the column of the primary key
 * @param index of the column with the end
 * @param end the column with the moment of the end; null where a row goes on
 */
public record EndedRows(String table, String key, String index, String end) {
    private static final int BATCH = 500; // removed in one transaction

    /**
     * Removes some of those that ended before a moment, in the caller's transaction.
     *
     * @return whether there may be more
     */
    public boolean removeSome(EntityManager em, Instant before) {
        List<?> ended = Sql.of("SELECT " + key + " FROM " + table).index(index)
                .add(" WHERE " + end + " < ? ORDER BY " + end + " FETCH FIRST " + BATCH + " ROWS ONLY", before).query(em).getResultList();
        if (!ended.isEmpty()) { // unless the end of one was put off meanwhile
            Sql.of("DELETE FROM " + table + " WHERE " + end + " < ? AND " + key + " IN ", before).in(ended).execute(em);
        }
        return ended.size() == BATCH;
    }
}
