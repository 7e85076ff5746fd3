package journal.account;

/**
 * The event that an account shows itself in another way. It is fired inside the transaction that changes the account.
 *
 * @param named whether it is called another way, too: by its username or its display name
 */
public record ProfileChanged(Account account, boolean named) {
}
