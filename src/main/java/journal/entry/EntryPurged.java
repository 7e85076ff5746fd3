package journal.entry;

/**
 * An entry is about to be gone for good, in the transaction of whoever hears of it.
 *
 * @param id its number
 */
public record EntryPurged(long id) {
}
