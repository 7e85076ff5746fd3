package journal.passkey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import journal.database.EndedRows;
import journal.database.Sql;
import journal.web.Secret;

/** The challenges that wait for an answer. Each is random and good once. The database has digests of them; each change is a transaction of its own. */
@ApplicationScoped
public class Challenges {
    private static final EndedRows ENDED = new EndedRows("passkey_challenge", "digest", "passkey_challenge_ends_at", "ends_at");
    /** How long an answer may take. */
    public static final Duration LONGEST = Duration.ofMinutes(5);

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
        return ENDED.removeSome(em, before);
    }
}
