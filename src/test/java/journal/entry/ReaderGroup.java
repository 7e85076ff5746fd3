package journal.entry;

/** Whom an entry is for. */
enum ReaderGroup {
    EVERYBODY, MEMBERS, A_CIRCLE, ITS_AUTHOR, NOBODY_SINCE_IT_IS_IN_THE_TRASH
}
