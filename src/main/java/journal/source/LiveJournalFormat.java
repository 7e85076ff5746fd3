package journal.source;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Exports of LiveJournal and Dreamwidth: the XML of their export pages, of ljArchive and of its kin with many entries, and the folders of ljdump with
 * a file for each entry (L-1) and for the comments of each (C-1).
 */
public final class LiveJournalFormat implements Format {
    private static final Set<String> ENDINGS = Set.of("xml", "");
    private static final String JOURNAL = "livejournal";
    private static final String EVENT = "event";
    private static final String COMMENTS = "comments";
    private static final Set<String> JOURNAL_RECORDS = Set.of(LiveJournalEntry.ENTRY, LiveJournalEntry.COMMENT);
    private static final Set<String> DUMPED_RECORDS = Set.of(EVENT, LiveJournalEntry.COMMENT);
    private static final Pattern DUMPED = Pattern.compile("(?:^|/)L-\\d+$");
    private static final int LOOKED_AT = 40; // elements

    @Override
    public String name() {
        return JOURNAL;
    }

    @Override
    public boolean fits(SourceFiles files) throws IOException {
        for (String name : LikelyFiles.of(files, ENDINGS)) {
            if (Set.of(JOURNAL, EVENT).contains(root(files, name))) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void read(SourceFiles files, Reading reading) throws IOException {
        Map<String, String> roots = new LinkedHashMap<>();
        for (String name : LikelyFiles.of(files, ENDINGS)) {
            String root = root(files, name);
            if (Set.of(JOURNAL, EVENT, COMMENTS).contains(root) || DUMPED.matcher(name).find()) {
                roots.put(name, root);
            }
            if (root.equals(JOURNAL)) {
                check(files, name);
            }
        }
        var pictures = new FilesByAddress(files);
        for (var file : roots.entrySet()) {
            read(files, file.getKey(), file.getValue().equals(JOURNAL), pictures, reading);
        }
        pictures.tellRest(roots.keySet(), reading);
    }

    /** The name of the root of a file of ours; empty for another. An event, which others have too, needs the number of an entry. */
    private static String root(SourceFiles files, String name) throws IOException {
        try (var records = new XmlRecords(files, name, Set.of())) {
            String root = records.nextBegun().filter(element -> element.isOf("")).map(XmlElement::name).orElse("");
            Optional<XmlElement> next = root.equals(EVENT) ? records.nextBegun() : Optional.empty();
            for (int seen = 0; seen < LOOKED_AT && next.isPresent(); seen++) {
                if (Set.of("itemid", "eventtime").contains(next.get().name())) {
                    return root;
                }
                next = records.nextBegun();
            }
            return root.equals(EVENT) ? "" : root;
        } catch (BrokenFile other) {
            return "";
        }
    }

    /** A file that is not well-formed is refused before an entry is taken. */
    private static void check(SourceFiles files, String name) throws IOException {
        try (var records = new XmlRecords(files, name, JOURNAL_RECORDS)) {
            for (var record = records.next(); record.isPresent();) {
                record = records.next();
            }
        }
    }

    /** One file of ljdump is one record: where it is not well-formed, the others are read. */
    private static void read(SourceFiles files, String name, boolean isJournal, FilesByAddress pictures, Reading reading)
            throws IOException {
        try {
            readRecords(files, name, isJournal ? JOURNAL_RECORDS : DUMPED_RECORDS, pictures, reading);
        } catch (BrokenFile failure) {
            if (isJournal) {
                throw failure;
            }
            reading.skip(name, Skipped.BROKEN);
        }
    }

    private static void readRecords(SourceFiles files, String name, Set<String> names, FilesByAddress pictures, Reading reading)
            throws IOException {
        try (var records = new XmlRecords(files, name, names)) {
            long number = 0;
            for (var record = records.next(); record.isPresent(); record = records.next()) {
                number++;
                new LiveJournalEntry(record.get(), name, number).read(pictures, reading);
            }
        }
    }
}
