package journal.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The JSON file of a site with Ghost, of any version, and what its interface answers. */
public final class Ghost implements Format {
    private static final int BEGINNING = 20_000;
    private static final int CANDIDATES = 300; // an export is one file, but themes have such files, too
    private static final Pattern WRAPPED = Pattern.compile("\\A\\s*\\{\\s*\"db\"\\s*:\\s*\\[\\s*\\{");
    private static final Pattern FLAT = Pattern.compile("\\A\\s*\\{\\s*\"(meta|data)\"\\s*:\\s*\\{");
    private static final Pattern ANSWER = Pattern.compile("\\A\\s*\\{\\s*\"posts\"\\s*:\\s*\\[\\s*\\{");
    private static final Pattern TEXT = Pattern.compile("\"(mobiledoc|lexical|markdown|html)\"\\s*:");

    @Override
    public String name() {
        return "ghost";
    }

    @Override
    public boolean fits(SourceFiles files) throws IOException {
        return !exports(files).isEmpty();
    }

    private static List<String> exports(SourceFiles files) throws IOException {
        List<String> candidates = new FileNames(files).ending(".json").stream().limit(CANDIDATES).toList();
        var found = new ArrayList<String>();
        for (String name : candidates) {
            if (isExport(files.beginning(name, BEGINNING))) {
                found.add(name);
            }
        }
        return found;
    }

    private static boolean isExport(String text) {
        boolean isPost = text.contains("\"slug\"") && TEXT.matcher(text).find();
        return WRAPPED.matcher(text).find() || FLAT.matcher(text).find() && (text.contains("\"exported_on\"") || isPost)
                || ANSWER.matcher(text).find() && isPost;
    }

    @Override
    public void read(SourceFiles files, Reading reading) throws IOException {
        var names = new FileNames(files);
        for (String file : exports(files)) {
            GhostTables tables = GhostTables.of(files, file);
            try (var records = new JsonRecords(files, file, Set.of("posts"))) {
                while (records.next()) {
                    read(records, tables, names, reading);
                }
            }
        }
    }

    private static void read(JsonRecords records, GhostTables tables, FileNames names, Reading reading) throws IOException {
        JsonFields post = records.record().orElse(null);
        if (post == null || GhostPost.id(post).isEmpty()) {
            reading.skip(records.place(), Skipped.BROKEN);
        } else if (post.text("type").equals("page") || post.isTrue("page")) {
            reading.skip(records.place(), Skipped.NO_ENTRY);
        } else {
            add(new GhostPost(post, records.place(), tables, names), reading);
        }
    }

    private static void add(GhostPost post, Reading reading) throws IOException {
        Set<Lost> lost = EnumSet.noneOf(Lost.class);
        SourceEntry entry = post.entry(lost::add);
        if (entry.title().isEmpty() && entry.text().content().isBlank()) {
            reading.skip(entry.place(), Skipped.EMPTY);
        } else {
            reading.add(entry);
            lost.forEach(part -> reading.lose(entry.place(), part));
        }
    }
}
