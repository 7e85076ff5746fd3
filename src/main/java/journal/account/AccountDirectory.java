package journal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import journal.database.Sql;
import journal.setting.Role;

/** All accounts, in the order of their names. */
@ApplicationScoped
public class AccountDirectory {
    private static final int PAGE = 50; // accounts
    private static final int MOST_ADMINISTRATORS = 1_000;

    @PersistenceContext EntityManager em;

    /**
     * Some of the accounts whose names begin like this, without regard to case.
     *
     * @param beginning may be empty
     * @param after the key of the name before the first one; may be empty
     */
    public DirectoryPage beginningWith(String beginning, String after) {
        String key = Username.of(beginning).key();
        Sql sql = Sql.of("SELECT id FROM account").constraint("account_username_key").add("WHERE username_key > ?", after);
        if (!key.isEmpty()) {
            sql.add(" AND username_key >= ? AND username_key < ?", key, next(key));
        }
        List<Long> ids = sql.add(" ORDER BY username_key FETCH FIRST " + (PAGE + 1) + " ROWS ONLY").numbers(em);
        List<Account> found = ids.isEmpty() ? List.of() : listed(ids.subList(0, Math.min(PAGE, ids.size())));
        return new DirectoryPage(found, ids.size() > PAGE ? found.get(PAGE - 1).key() : "");
    }

    /** The names of the accounts of these ids. */
    public Map<Long, String> names(Collection<Long> ids) {
        return ids.isEmpty() ? Map.of() : listed(ids).stream().filter(account -> !account.isFormer())
                .collect(Collectors.toMap(Account::getId, Account::getUsername));
    }

    /** The ids of the administrators who are not blocked and do not leave. */
    public List<Long> administrators() {
        return Sql.of("SELECT id FROM account").index("account_roles")
                .add("WHERE roles IN (?, ?) AND blocked_at IS NULL AND leaves_at IS NULL", Role.ADMIN, Role.ADMIN + ',' + Role.AUTHOR)
                .add(" UNION SELECT id FROM account").index("account_setting_roles")
                .add("WHERE setting_roles = ? AND blocked_at IS NULL AND leaves_at IS NULL FETCH FIRST " + MOST_ADMINISTRATORS
                        + " ROWS ONLY", Role.ADMIN)
                .numbers(em);
    }

    private List<Account> listed(Collection<Long> ids) {
        return em.createNamedQuery("Account.listed", Account.class).setParameter("ids", ids).getResultList();
    }

    // the first text after all that begin with this one. No name has the last code point, or the last one before the surrogates: the texts after
    // that have no order that databases agree on, and none is looked for
    private static String next(String key) {
        int last = key.codePointBefore(key.length());
        int after = last == Character.MIN_SURROGATE - 1 || last == Character.MAX_CODE_POINT ? last : last + 1;
        return key.substring(0, key.length() - Character.charCount(last)) + Character.toString(after);
    }
}
