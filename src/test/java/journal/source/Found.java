package journal.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What a format has found in files, in a test. */
public final class Found implements Reading {
    private final List<SourceEntry> entries = new ArrayList<>();
    private final List<SourceDraft> drafts = new ArrayList<>();
    private final List<String> skipped = new ArrayList<>();
    private final List<String> lost = new ArrayList<>();

    /** What a format finds in files that it knows as its own. */
    public static Found by(Format format, SourceFiles files) throws IOException {
        if (!format.fits(files)) {
            throw new AssertionError("not a file of " + format.name());
        }
        var found = new Found();
        format.read(files, found);
        return found;
    }

    @Override
    public void add(SourceEntry entry) {
        entries.add(entry);
    }

    @Override
    public void add(SourceDraft draft) {
        drafts.add(draft);
    }

    @Override
    public void skip(String place, Skipped reason) {
        skipped.add(reason + " " + place);
    }

    @Override
    public void lose(String place, Lost part) {
        lost.add(part + " " + place);
    }

    /** The entries in order. */
    public List<SourceEntry> entries() {
        return entries;
    }

    /** The only entry. */
    public SourceEntry entry() {
        if (entries.size() != 1) {
            throw new AssertionError(entries.size() + " entries");
        }
        return entries.get(0);
    }

    /** The drafts in order. */
    public List<SourceDraft> drafts() {
        return drafts;
    }

    /** The reasons and places of what became no entry. */
    public List<String> skipped() {
        return skipped;
    }

    /** The parts and places of what was not imported of entries. */
    public List<String> lost() {
        return lost;
    }
}
