package journal.account;

import java.time.Instant;

/**
 * The session of a signed-in user, for what goes on when its request is over.
 *
 * @param id names it among the sessions of this server
 * @param account the id of the account
 * @param securityVersion that of the account: with another one the session is over
 * @param end when it is over in any case, unless another request comes before
 */
public record Session(String id, long account, int securityVersion, Instant end) {

    /**
     * A session ends before its time, as by signing out; a CDI event.
     *
     * @param id the id of the session
     */
    public record Ended(String id) {
    }
}
