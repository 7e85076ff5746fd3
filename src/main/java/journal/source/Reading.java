package journal.source;

import java.io.IOException;

/** Takes what a {@link Format} finds in files, record by record. Each record is told once: added, or skipped with its reason. */
public interface Reading {
    /** Takes an entry. */
    void add(SourceEntry entry) throws IOException;

    /** Takes a draft of a journal. Who does not, skips it. */
    default void add(SourceDraft draft) throws IOException {
        skip(draft.place(), Skipped.DRAFT);
    }

    /**
     * Notes a record that becomes no entry.
     *
     * @param place where it stands, in words that its owner finds again: a file, a number of a record, a title
     */
    void skip(String place, Skipped reason);

    /**
     * Notes a part of an entry that is not imported, while the entry is.
     *
     * @param place the place of the entry, as in {@link SourceEntry#place()}
     */
    void lose(String place, Lost part);
}
