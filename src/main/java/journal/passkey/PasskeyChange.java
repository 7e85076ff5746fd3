package journal.passkey;

/**
 * What has become of a passkey. A CDI event, in the transaction of the change.
 *
 * @param account the id of its account
 */
public record PasskeyChange(long account, Kind kind) {

    /** What it may be. */
    public enum Kind {
        ADDED, REMOVED
    }
}
