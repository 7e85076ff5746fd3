package journal.source;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The export of Medium: an HTML file for each post, draft and response in a folder {@code posts}. */
public final class Medium implements Format {
    private static final int BEGINNING = 20_000;
    private static final int CANDIDATES = 10;
    private static final String FOLDER = "posts/";

    @Override
    public String name() {
        return "medium";
    }

    @Override
    public boolean fits(SourceFiles files) throws IOException {
        for (String name : pages(new FileNames(files)).stream().limit(CANDIDATES).toList()) {
            if (isPost(files.beginning(name, BEGINNING))) {
                return true;
            }
        }
        return false;
    }

    private static List<String> pages(FileNames names) {
        List<String> pages = names.ending(".html").stream().filter(Medium::isInFolder).toList();
        return pages.isEmpty() ? names.ending(".html") : pages;
    }

    private static boolean isInFolder(String name) {
        return name.startsWith(FOLDER) || name.contains("/" + FOLDER);
    }

    private static boolean isPost(String text) {
        return text.contains("h-entry") && text.contains("e-content") && text.contains("data-field=\"body\"");
    }

    @Override
    public void read(SourceFiles files, Reading reading) throws IOException {
        var names = new FileNames(files);
        Set<String> pages = new LinkedHashSet<>(pages(names));
        for (String name : pages) {
            String text = files.text(name);
            if (isPost(text)) {
                add(new MediumPost(text, name), names, reading);
            } else {
                reading.skip(name, Skipped.OTHER_FILE);
            }
        }
        names.ending(".html").stream().filter(name -> !pages.contains(name)).forEach(name -> reading.skip(name, Skipped.OTHER_FILE));
    }

    private static void add(MediumPost post, FileNames names, Reading reading) throws IOException {
        if (post.isResponse()) {
            reading.skip(post.place(), Skipped.COMMENT);
            return;
        }
        if (post.isEmpty()) {
            reading.skip(post.place(), Skipped.EMPTY);
            return;
        }
        SourceEntry entry = post.entry(names);
        reading.add(entry);
        if (entry.time().equals(SourceTime.NONE) && entry.access() != Access.DRAFT) {
            reading.lose(post.place(), Lost.DATE);
        }
    }
}
