package journal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import journal.database.Sql;

/** The names that accounts have or had, and what these look like. What one account has claimed no other one ever gets. */
@ApplicationScoped
public class NameClaims {
    private static final String KEY = "KEY"; // a name without regard to case
    private static final String LOOK = "LOOK"; // a skeleton: what names that look the same have in common

    @PersistenceContext EntityManager em;

    /** The id of the account that has this name, or had it. */
    OptionalLong owner(Username name) {
        return find(KEY, name.key());
    }

    /** The id of the account that has, or had, a name that looks like this one. */
    OptionalLong lookalike(Username name) {
        return find(LOOK, name.skeleton());
    }

    /** The names that an account has or had, without regard to case. */
    Stream<String> names(Account account) {
        return Sql.of("SELECT text FROM name_claim WHERE account_id = ? AND kind = ?", account.getId(), KEY).texts(em).stream();
    }

    /**
     * Claims the name of an account, in the caller's transaction.
     *
     * @throws jakarta.persistence.PersistenceException that {@link journal.database.Clash} knows, where it is another account's
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void add(Account account) {
        claim(KEY, account.key(), account.getId()); // always before the skeleton: two who claim both have no deadlock
        account.skeleton().ifPresent(skeleton -> addSkeleton(account.getId(), skeleton));
    }

    /** Claims a skeleton for the account of this id, as {@link #add} does. */
    @Transactional(Transactional.TxType.MANDATORY)
    void addSkeleton(long account, String skeleton) {
        claim(LOOK, skeleton, account);
    }

    // The primary key decides, not the query before it: that finds what is the account's own already.
    private void claim(String kind, String text, long account) {
        OptionalLong owner = find(kind, text);
        if (owner.isEmpty() || owner.getAsLong() != account) {
            Sql.of("INSERT INTO name_claim (kind, text, account_id) VALUES (?, ?, ?)", kind, text, account).execute(em);
        }
    }

    private OptionalLong find(String kind, String text) {
        return Sql.of("SELECT account_id, text FROM name_claim WHERE kind = ? AND text = ?", kind, text).rows(em).stream()
                .filter(row -> row[1].equals(text)) // some databases take no notice of spaces at the end of a text
                .mapToLong(row -> Sql.number(row[0])).findFirst();
    }
}
