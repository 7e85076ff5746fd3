package journal.entry;

/**
 * What decides how a list shows an entry.
 *
 * @param id of the entry
 * @param lock another number after each change of its row
 * @param author the name of its author
 */
record EntryState(long id, long lock, String author) {
}
