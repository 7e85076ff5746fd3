package journal.source;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The plain text that Day One exports: entries one below the other, each under a line with its date, and photos beside it in a zip. */
public final class DayOnePlain implements Format {
    private static final String DATE = "Date";
    private static final Pattern FIELD = Pattern.compile("\\t(\\p{L}[\\p{L} ]{0,30}):\\t(.*)");
    private static final Pattern MARK = Pattern.compile("(?m)^\\tDate:\\t.*\\d");
    private static final int HEAD = 60_000;
    private static final int FILES = 20;

    @Override
    public String name() {
        return "dayone-text";
    }

    @Override
    public boolean fits(SourceFiles files) throws IOException {
        for (FileName name : FileName.in(files).stream().filter(file -> "txt".equals(file.extension())).limit(FILES).toList()) {
            if (isJournal(files, name)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void read(SourceFiles files, Reading reading) throws IOException {
        var media = new MediaFiles(files);
        var ids = new Repeats();
        for (FileName name : FileName.in(files)) {
            if ("txt".equals(name.extension()) && isJournal(files, name)) {
                media.use(name);
                try (var lines = new TextLines(files, name.path())) {
                    readJournal(lines, name.path(), new DayOnePlainEntries(media, ids, reading), reading);
                }
            }
        }
        media.skipOthers(reading);
    }

    private static boolean isJournal(SourceFiles files, FileName name) throws IOException {
        return MARK.matcher(files.beginning(name.path(), HEAD)).find();
    }

    private static void readJournal(TextLines lines, String name, DayOnePlainEntries entries, Reading reading) throws IOException {
        Map<String, String> fields = new LinkedHashMap<>();
        var text = new StringBuilder();
        int number = 0;
        for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
            Matcher field = FIELD.matcher(line.get());
            boolean isField = field.matches();
            if (isField && DATE.equals(field.group(1))) {
                tell(number++, name, fields, text, entries, reading);
                fields = new LinkedHashMap<>();
                text = new StringBuilder();
            }
            if (isField && text.isEmpty() && number > 0) {
                fields.put(field.group(1), field.group(2).strip());
            } else if (!text.isEmpty() || !line.get().isBlank()) {
                text.append(text.length() > SourceFiles.TEXT_MAX ? "" : line.get() + "\n");
            }
        }
        tell(number, name, fields, text, entries, reading);
    }

    private static void tell(int number, String name, Map<String, String> fields, StringBuilder text, DayOnePlainEntries entries,
            Reading reading)
            throws IOException {
        String place = name + ", " + number;
        if (number == 0 && !text.isEmpty()) { // before the first date
            reading.skip(name, Skipped.NO_ENTRY);
        } else if (text.length() > SourceFiles.TEXT_MAX) {
            reading.skip(place, Skipped.LONG);
        } else if (number > 0) {
            entries.tell(place, fields, text.toString().strip());
        }
    }
}
