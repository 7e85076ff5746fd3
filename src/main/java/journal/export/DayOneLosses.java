package journal.export;

import journal.entry.Entry;

/** What Day One has no place for, counted while an archive is written for it. */
final class DayOneLosses {
    private long versions;
    private long deleted;
    private long readers;
    private long languages;
    private long plain;

    /** Counts what is lost of an entry. */
    void count(Entry entry) {
        if (entry.isDeleted()) {
            deleted++;
            return;
        }
        versions += entry.getVersion() - 1L;
        readers += entry.getVisibility().equals("private") ? 0 : 1;
        languages += entry.getLanguage().isEmpty() ? 0 : 1;
        plain += entry.content().isMarkdown() ? 0 : 1;
    }

    /** A text that says all of it. */
    String text() {
        return """
                These are the entries of a journal for Day One, with the pictures that they show.

                Day One has no place for
                - earlier versions: %d are left out
                - entries in the trash: %d are left out
                - the readers of entries: %d had others than their author, and are one's own alone in Day One
                - the languages of entries: %d had one
                - plain texts: %d are Markdown with signs that let them look the same
                - drafts, circles, the descriptions of pictures, and pictures that no entry shows

                An export for a journal has all of that.
                """.formatted(versions, deleted, readers, languages, plain);
    }
}
