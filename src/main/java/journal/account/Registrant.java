package journal.account;

import java.util.Optional;
import journal.mail.Mailbox;

/**
 * Somebody who registers.
 *
 * @param mailbox the e-mail address; empty where none was typed
 * @param invitation the secret of an invitation; empty where there is none
 */
public record Registrant(Username username, Optional<Mailbox> mailbox, String invitation) {

    /** Whether there is an invitation, good or not. */
    boolean isInvited() {
        return !invitation.isEmpty();
    }
}
