package journal.source;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The export of Apple's Journal: an HTML file for each entry, and pictures in a folder {@code Resources} beside. */
public final class AppleJournal implements Format {
    private static final int BEGINNING = 60_000; // styles come first
    private static final int CANDIDATES = 10;

    @Override
    public String name() {
        return "applejournal";
    }

    @Override
    public boolean fits(SourceFiles files) throws IOException {
        for (String name : pages(new FileNames(files)).stream().limit(CANDIDATES).toList()) {
            if (isEntry(files.beginning(name, BEGINNING))) {
                return true;
            }
        }
        return false;
    }

    private static List<String> pages(FileNames names) {
        return names.ending(".html", ".htm").stream().filter(name -> !FileNames.base(name).equals("index.html")).toList();
    }

    private static boolean isEntry(String text) {
        return text.contains("pageContainer") && text.contains("pageHeader") && (text.contains("assetGrid") || text.contains("bodyText"));
    }

    @Override
    public void read(SourceFiles files, Reading reading) throws IOException {
        var names = new FileNames(files);
        Set<String> ids = new HashSet<>();
        for (String name : pages(names)) {
            String text = files.text(name);
            if (isEntry(text)) {
                add(new AppleJournalPage(text, name), names, ids, reading);
            } else {
                reading.skip(name, Skipped.OTHER_FILE);
            }
        }
    }

    private static void add(AppleJournalPage page, FileNames names, Set<String> ids, Reading reading) throws IOException {
        if (page.isEmpty()) {
            reading.skip(page.place(), Skipped.EMPTY);
            return;
        }
        String id = ids.add(page.id()) ? page.id() : page.place();
        SourceEntry entry = page.entry(id, names);
        reading.add(entry);
        page.lost().forEach(part -> reading.lose(page.place(), part));
        if (entry.time().equals(SourceTime.NONE)) {
            reading.lose(page.place(), Lost.DATE);
        }
    }
}
