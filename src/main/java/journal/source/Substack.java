package journal.source;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.parser.Parser;

/** The export of Substack: a table {@code posts.csv}, and the text of each post as a file named by its id. */
public final class Substack implements Format {
    private static final int BEGINNING = 2_000;

    @Override
    public String name() {
        return "substack";
    }

    @Override
    public boolean fits(SourceFiles files) throws IOException {
        return table(files).isPresent();
    }

    private static Optional<String> table(SourceFiles files) throws IOException {
        for (String name : new FileNames(files).ending(".csv")) {
            String head = files.beginning(name, BEGINNING).lines().findFirst().orElse("");
            if (head.contains("post_id") && head.contains("is_published") && head.contains("audience")) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    @Override
    public void read(SourceFiles files, Reading reading) throws IOException {
        var names = new FileNames(files);
        String table = table(files).orElseThrow();
        Set<String> used = new HashSet<>();
        try (var rows = new CsvRows(files, table)) {
            for (var row = rows.next(); row.isPresent(); row = rows.next()) {
                read(row.get(), table + ", " + rows.number(), names, used, files, reading);
            }
        }
        for (String name : names.ending(".html")) {
            if (!used.contains(name)) {
                reading.skip(name, Skipped.BROKEN); // no row says what it is
            }
        }
    }

    private static void read(Map<String, String> row, String place, FileNames names, Set<String> used, SourceFiles files, Reading reading)
            throws IOException {
        String id = row.getOrDefault("post_id", "").strip();
        Optional<String> file = id.isEmpty() ? Optional.empty() : names.below("posts/" + id + ".html").or(() -> names.below(id + ".html"));
        file.ifPresent(used::add);
        if (row.getOrDefault("type", "").equals("page")) {
            reading.skip(place, Skipped.NO_ENTRY);
        } else if (file.isEmpty()) {
            reading.skip(place, Skipped.BROKEN);
        } else {
            add(row, id, place, files.text(file.get()), reading);
        }
    }

    private static void add(Map<String, String> row, String id, String place, String html, Reading reading) throws IOException {
        var entry = new SourceEntry(id.replaceFirst("^(\\d+)\\..*", "$1"), place).titled(words(row, "title")).readBy(access(row))
                .dated(time(row));
        var text = new SubstackText(html);
        text.lead(words(row, "subtitle"));
        text.listen(row.getOrDefault("podcast_url", "").strip());
        if (entry.title().isEmpty() && text.isEmpty()) {
            reading.skip(place, Skipped.EMPTY);
            return;
        }
        text.write(entry);
        reading.add(entry);
        text.lost().forEach(part -> reading.lose(place, part));
        if (entry.time().equals(SourceTime.NONE) && !row.getOrDefault("post_date", "").isBlank()) {
            reading.lose(place, Lost.DATE);
        }
    }

    // Titles have entities of HTML, although they stand in no HTML.
    private static String words(Map<String, String> row, String column) {
        return Parser.unescapeEntities(row.getOrDefault(column, ""), false).replaceAll("\\s+", " ").strip();
    }

    private static Access access(Map<String, String> row) {
        if (!row.getOrDefault("is_published", "").equalsIgnoreCase("true")) {
            return Access.DRAFT;
        }
        return row.getOrDefault("audience", "").equals("everyone") ? Access.PUBLIC : Access.GROUP;
    }

    private static SourceTime time(Map<String, String> row) {
        try {
            return SourceTime.at(OffsetDateTime.parse(row.getOrDefault("post_date", "").strip()).toInstant());
        } catch (DateTimeException none) {
            return SourceTime.NONE;
        }
    }
}
