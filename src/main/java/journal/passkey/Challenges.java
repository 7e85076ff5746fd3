package journal.passkey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import journal.database.Sql;
import journal.web.Secret;

/** The challenges that wait for an answer. Each is random and good once. The database has digests of them; each change is a transaction of its own. */
@ApplicationScoped
public class Challenges {
    /** How long an answer may take. */
    public static final Duration LONGEST = Duration.ofMinutes(5);
    private static final int BATCH = 500; // removed in one transaction

    @PersistenceContext EntityManager em;

    /** A new challenge, 192 random bits in base64url. */
    @Transactional
    public String begin(Ceremony ceremony, Instant now) {
        String challenge = Secret.text();
        Sql.of("INSERT INTO passkey_challenge (digest, ends_at) VALUES (?, ?)", ceremony.digest(challenge), now.plus(LONGEST)).execute(em);
        return challenge;
    }

    /** Uses up a challenge; false where it is none of this ceremony, is late, or was used before. */
    @Transactional
    public boolean use(Ceremony ceremony, String challenge, Instant now) {
        return Sql.of("DELETE FROM passkey_challenge WHERE digest = ? AND ends_at > ?", ceremony.digest(challenge), now).execute(em) > 0;
    }

    /**
     * Removes some of those that ended before a moment.
     *
     * @return whether there may be more
     */
    @Transactional
    public boolean removeEnded(Instant before) {
        List<?> ended = Sql.of("SELECT digest FROM passkey_challenge").index("passkey_challenge_ends_at").add(" WHERE ends_at < ?", before)
                .add(" ORDER BY ends_at FETCH FIRST " + BATCH + " ROWS ONLY").query(em).getResultList();
        if (!ended.isEmpty()) {
            Sql.of("DELETE FROM passkey_challenge WHERE digest IN ").in(ended).execute(em);
        }
        return ended.size() == BATCH;
    }
}
