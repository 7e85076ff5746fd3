package journal.quota;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import journal.database.Sql;

/** What all accounts store together, as it was counted last. Statements of the count have a mark, since no request causes them. */
@ApplicationScoped
class TotalRepository {
    /** The accounts that are counted in a transaction. */
    static final int BATCH = 500;

    /**
     * What an account stores of a kind.
     *
     * @param account its id
     */
    record Part(long account, long rows, long bytes) {
    }

    @PersistenceContext EntityManager em;

    /** What the next accounts after this one store of a kind, by their ids. */
    @Transactional
    public List<Part> after(long account, Kind kind) {
        return Sql.of("SELECT /* work */ account_id, " + kind.rows() + ", " + kind.bytes() + " FROM account_usage")
                .constraint("account_usage_pk")
                .add("WHERE account_id > ? ORDER BY account_id FETCH FIRST " + BATCH + " ROWS ONLY", account).rows(em).stream()
                .map(row -> new Part(Sql.number(row[0]), Sql.number(row[1]), Sql.number(row[2]))).toList();
    }

    /** Stores what was counted of a kind. */
    @Transactional
    public void store(Total total) {
        if (update(total) == 0) {
            Sql.of("INSERT /* work */ INTO usage_total (kind, row_count, bytes, counted_at) VALUES (?, ?, ?, ?)", total.kind().name(),
                    total.rows(), total.bytes(), total.countedAt()).execute(em);
        }
    }

    /** What was counted last, in the order of the kinds; none of a kind that was not counted yet. */
    @Transactional
    public List<Total> all() {
        return Sql.of("SELECT kind, row_count, bytes, counted_at FROM usage_total ORDER BY kind FETCH FIRST 10 ROWS ONLY").rows(em).stream()
                .map(row -> new Total(Kind.valueOf(row[0].toString()), Sql.number(row[1]), Sql.number(row[2]), Sql.moment(row[3])))
                .toList();
    }

    private int update(Total total) {
        return Sql.of("UPDATE /* work */ usage_total SET row_count = ?, bytes = ?, counted_at = ? WHERE kind = ?", total.rows(),
                total.bytes(),
                total.countedAt(), total.kind().name()).execute(em);
    }
}
