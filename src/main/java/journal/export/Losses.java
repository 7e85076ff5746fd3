package journal.export;

import journal.entry.Entry;

/**
 * What another program has no place for, counted while an archive is written for it.
 */
final class Losses {
    private final String program;
    private long versions;
    private long deleted;
    private long readers;
    private long languages;
    private long plain;

    /** What this program has no place for. */
    Losses(String program) {
        this.program = program;
    }

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
        return String.join("\n", "These are the entries of a journal, written for " + program + ".",
                "",
                "Left out, or different here:",
                "- earlier versions: " + versions + " are left out",
                "- entries in the trash: " + deleted + " are left out",
                "- the readers of entries: " + readers + " had others than their author alone",
                "- the languages of entries: " + languages + " had one",
                "- plain texts: " + plain + " have marks that let them look the same",
                "- drafts, circles, and pictures that no entry shows",
                "",
                "An export for a journal has all of that.",
                "");
    }
}
