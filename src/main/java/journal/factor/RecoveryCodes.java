package journal.factor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import journal.database.Sql;
import journal.web.Secret;

/** The recovery codes of accounts: ten random ones, each good once. */
@ApplicationScoped
public class RecoveryCodes {
    private static final int COUNT = 10;

    @PersistenceContext EntityManager em;

    /** Makes new codes in place of those before, in the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<String> renew(long account) {
        remove(account);
        List<String> codes = Stream.generate(RecoveryCode::made).limit(COUNT).toList();
        codes.forEach(code -> Sql.of("INSERT INTO recovery_code (account_id, digest) VALUES (?, ?)", account,
                digest(account, new TypedCode(code))).execute(em));
        return codes;
    }

    /** Removes all codes of an account, in the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void remove(long account) {
        Sql.of("DELETE FROM recovery_code WHERE account_id = ?", account).execute(em);
    }

    /** Uses up a code, in the caller's transaction; false where it is none of the account's. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean use(long account, TypedCode code) {
        return Sql.of("DELETE FROM recovery_code WHERE account_id = ? AND digest = ?", account, digest(account, code)).execute(em) > 0;
    }

    /** How many codes an account has left. */
    int left(long account) {
        return Sql.of("SELECT COUNT(*) FROM recovery_code WHERE account_id = ?", account).numbers(em).get(0).intValue();
    }

    private static String digest(long account, TypedCode code) {
        return Secret.digest(account + " " + code.text());
    }
}
