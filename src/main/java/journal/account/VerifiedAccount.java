package journal.account;

/**
 * An account whose password was verified, as the identity store names it (Jakarta Security 3.0, 3.2.4: the caller's unique id).
 *
 * @param id of the account
 * @param securityVersion of the account when its password was verified: a change meanwhile would let nobody in by the old one
 */
record VerifiedAccount(long id, int securityVersion) {
    private static final String SEPARATOR = ":";

    static VerifiedAccount of(Account account) {
        return new VerifiedAccount(account.getId(), account.getSecurityVersion());
    }

    /** The account that a unique id names. */
    static VerifiedAccount named(String uniqueId) {
        String[] parts = uniqueId.split(SEPARATOR);
        return new VerifiedAccount(Long.parseLong(parts[0]), Integer.parseInt(parts[1]));
    }

    /** The unique id. */
    String uniqueId() {
        return id + SEPARATOR + securityVersion;
    }

    /** Whether an account is still as it was. */
    boolean isStill(Account account) {
        return equals(of(account));
    }
}
