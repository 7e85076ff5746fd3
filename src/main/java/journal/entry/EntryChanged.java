package journal.entry;

/**
 * An entry was published, revised, put in the trash or taken out of it: told inside the transaction that does so.
 *
 * @param entry as it is from now on
 */
public record EntryChanged(Entry entry) {
}
