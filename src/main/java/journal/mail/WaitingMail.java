package journal.mail;

import java.time.Instant;

/**
 * A mail that waits to be sent, as an administrator sees it.
 *
 * @param domain that of its recipient, who is not named
 * @param subject the key of its subject
 * @param since when it was left to be sent
 * @param attempts how often it was tried
 * @param next when it is tried again; while it is being sent, the end of that
 */
public record WaitingMail(String domain, String subject, Instant since, int attempts, Instant next) {
}
