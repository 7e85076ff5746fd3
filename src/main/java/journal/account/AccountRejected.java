package journal.account;

/**
 * The event that an account is removed which an administrator has not approved. It is fired inside the transaction that removes it.
 *
 * @param id the id of the account
 */
public record AccountRejected(long id) {
}
