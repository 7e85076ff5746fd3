package journal.entry;

/** A version of an entry is saved, in the transaction of whoever hears of it. */
public record EntrySaved(Entry entry) {
}
