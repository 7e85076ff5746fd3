package journal.entry;

/**
 * An entry is about to be deleted for good. Observers run in the same transaction.
 *
 * @param id its id
 */
public record EntryPurged(long id) {
}
