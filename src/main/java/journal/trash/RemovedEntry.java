package journal.trash;

import java.time.Instant;

/**
 * An entry that an administrator has removed, without its title and its text.
 *
 * @param author the username of its author
 * @param by the username of the administrator
 * @param at when it was removed
 */
public record RemovedEntry(long id, String author, String by, String reason, Instant at) {
}
