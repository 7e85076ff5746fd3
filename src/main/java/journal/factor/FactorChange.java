package journal.factor;

import java.time.Instant;

/**
 * What has become of the second factor of an account. A CDI event, in the transaction of the change.
 *
 * @param account the id of the account
 */
public record FactorChange(long account, Kind kind, Instant at) {

    /** What it may be. */
    public enum Kind {
        /** An authenticator app is asked for from now on. */
        ADDED,
        /** No code is asked for any more. */
        REMOVED,
        /** A recovery code was used, in place of the app. */
        CODE_USED,
        /** There are new recovery codes, and those before are void. */
        CODES_MADE
    }
}
