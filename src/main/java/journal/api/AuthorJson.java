package journal.api;

import journal.account.Account;

/**
 * Who has written something.
 *
 * @param name the display name; null where there is none
 */
public record AuthorJson(String username, String name) {
    /** That of an account; null for a former member. */
    static AuthorJson of(Account account) {
        return account.isFormer() ? null
                : new AuthorJson(account.getUsername(), account.getDisplayName().isEmpty() ? null : account.getDisplayName());
    }
}
