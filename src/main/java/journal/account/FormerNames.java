package journal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.stream.Stream;
import journal.database.Sql;
import journal.web.Secret;

/** The usernames of those who have left, as digests. Nobody gets one of them, or one that looks like it: nobody speaks in the name of another one. */
@ApplicationScoped
public class FormerNames {
    @PersistenceContext EntityManager em;
    @Inject NameClaims claims;

    /** Whether somebody had this name, or one that looks like it, and has left. */
    public boolean include(Username name) {
        return !Sql.of("SELECT 1 FROM former_name WHERE key_digest = ? UNION ALL SELECT 1 FROM former_name WHERE skeleton_digest = ?",
                key(name), skeleton(name)).numbers(em).isEmpty();
    }

    /** Keeps the names that an account has and had, which is removed, in the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(Account leaving) {
        Stream.concat(Stream.of(leaving.getUsername()), claims.names(leaving)).map(Username::of).forEach(this::add);
    }

    private void add(Username name) {
        if (Sql.of("SELECT 1 FROM former_name WHERE key_digest = ?", key(name)).numbers(em).isEmpty()) {
            Sql.of("INSERT INTO former_name (key_digest, skeleton_digest) VALUES (?, ?)", key(name), skeleton(name)).execute(em);
        }
    }

    private static String key(Username name) {
        return Secret.digest(name.key());
    }

    private static String skeleton(Username name) {
        return Secret.digest(name.skeleton());
    }
}
