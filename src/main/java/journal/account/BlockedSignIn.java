package journal.account;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/** A sign-in of this request whose password is right and whose account is blocked. Nobody else learns that it is. */
@RequestScoped
public class BlockedSignIn {
    private Account account;

    /** The account; empty where there was no such sign-in. */
    Optional<Account> account() {
        return Optional.ofNullable(account);
    }

    void of(Account blocked) {
        account = blocked;
    }
}
