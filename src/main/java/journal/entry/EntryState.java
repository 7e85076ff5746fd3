package journal.entry;

/**
 * What decides how a list shows an entry.
 *
 * @param id of the entry
 * @param lock another number after each change of its row
 * @param author the username of its author
 * @param displayName what its author wants to be called; may be empty
 */
record EntryState(long id, long lock, String author, String displayName) {
}
