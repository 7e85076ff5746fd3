package journal.quota;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import journal.database.Sql;
import journal.setting.Quota;
import journal.setting.Settings;

/** What each account stores, counted in the database by the transactions that store and delete it. */
@ApplicationScoped
public class UsageRepository {
    private static final String FITS = " + ? <= quota_percent * ? / 100";

    @PersistenceContext EntityManager em;
    @Inject Settings settings;

    /** How much of a quota an account has used. */
    public Usage of(long account, Kind kind) {
        return Sql.of("SELECT " + kind.rows() + ", " + kind.bytes() + ", quota_percent FROM account_usage WHERE account_id = ?", account)
                .rows(em).stream().findFirst()
                .map(row -> new Usage(kind, Sql.number(row[0]), Sql.number(row[1]), kind.quota(settings).share(Sql.number(row[2]))))
                .orElseGet(() -> new Usage(kind, 0, 0, kind.quota(settings)));
    }

    /** How much of each quota an account has used. */
    public List<Usage> of(long account) {
        return Stream.of(Kind.values()).map(kind -> of(account, kind)).toList();
    }

    /** How many percent of the quotas of the settings an account has. */
    public long percent(long account) {
        return Sql.of("SELECT quota_percent FROM account_usage WHERE account_id = ?", account).numbers(em).stream().findFirst()
                .orElse(Quota.USUAL_PERCENT);
    }

    /** Gives an account, which the caller has locked, so many percent of the quotas of the settings. What it has stored stays. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void share(long account, long percent) {
        begin(account);
        Sql.of("UPDATE account_usage SET quota_percent = ? WHERE account_id = ?", percent, account).execute(em);
    }

    /**
     * Counts what the caller's transaction adds, or takes away where the numbers are negative. The caller has locked the account
     * ({@link journal.account.AccountRepository#lock}) before anything else.
     *
     * @throws FullQuota where a number grows beyond the quota; one that does not grow is never refused
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(long account, Kind kind, long rows, long bytes) {
        if (rows == 0 && bytes == 0) {
            return;
        }
        Sql change = change(account, kind, rows, bytes);
        if (change.execute(em) == 0 && (!begin(account) || change.execute(em) == 0)) {
            throw new FullQuota(of(account, kind));
        }
    }

    /** Counts what came to nobody's account from those who have left, whatever its quota is. The caller has locked it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void addToFormer(Kind kind, long rows, long bytes) {
        Sql.of("UPDATE account_usage SET " + kind.rows() + " = " + kind.rows() + " + ?, " + kind.bytes() + " = " + kind.bytes()
                + " + ? WHERE account_id = -1", rows, bytes).execute(em);
    }

    // UPDATE account_usage SET drafts = drafts + ?, draft_bytes = draft_bytes + ? WHERE account_id = ?
    // AND drafts + ? <= quota_percent * ? / 100 AND draft_bytes + ? <= quota_percent * ? / 100
    private Sql change(long account, Kind kind, long rows, long bytes) {
        Quota quota = kind.quota(settings);
        var change = Sql.of("UPDATE account_usage SET " + kind.rows() + " = " + kind.rows() + " + ?, " + kind.bytes() + " = " + kind.bytes()
                + " + ? WHERE account_id = ?", rows, bytes, account);
        if (rows > 0) {
            change.add(" AND " + kind.rows() + FITS, rows, quota.rows());
        }
        if (bytes > 0) {
            change.add(" AND " + kind.bytes() + FITS, bytes, quota.bytes());
        }
        return change;
    }

    // adds the row of an account that has stored nothing yet; false where there is one
    private boolean begin(long account) {
        return Sql.of("INSERT INTO account_usage (account_id) SELECT a.id FROM account a WHERE a.id = ?"
                + " AND NOT EXISTS (SELECT 1 FROM account_usage u WHERE u.account_id = a.id)", account).execute(em) > 0;
    }
}
