package journal.account;

import java.util.List;

/**
 * Some accounts in the order of their names.
 *
 * @param next the key of the last name, after which the next page begins; empty on the last page
 */
public record DirectoryPage(List<Account> accounts, String next) {
    public DirectoryPage {
        accounts = List.copyOf(accounts);
    }
}
