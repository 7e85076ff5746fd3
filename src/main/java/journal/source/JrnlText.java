package journal.source;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text in which jrnl keeps and exports journals: a date in brackets and a title, and lines below; one file or many. */
public final class JrnlText implements Format {
    private static final Set<String> EXTENSIONS = Set.of("txt", "text", "journal", "jrnl", "");
    private static final Pattern BRACKETS = Pattern.compile("\\[([^\\]]{1,40})\\](?: (.*))?");
    /** A head as jrnl wrote it before version 2. */
    private static final Pattern BARE = Pattern.compile("(" + JrnlDate.DAY.replace("\\2", "\\3") + "[ T]" + JrnlDate.CLOCK + ")(?: (.*))?");
    private static final int BARE_TITLE = 13;
    private static final Pattern TAG = Pattern.compile("(?<!\\S)@([-+*#/\\w]+)", Pattern.UNICODE_CHARACTER_CLASS);
    private static final int HEAD = 4000;
    private static final int FILES = 20;

    @Override
    public String name() {
        return "jrnl";
    }

    @Override
    public boolean fits(SourceFiles files) throws IOException {
        for (FileName name : FileName.in(files).stream().filter(JrnlText::mayBe).limit(FILES).toList()) {
            if (isJournal(files, name)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void read(SourceFiles files, Reading reading) throws IOException {
        var ids = new Repeats();
        for (FileName name : FileName.in(files)) {
            if (mayBe(name) && isJournal(files, name)) {
                readJournal(files, name.path(), ids, reading);
            } else {
                reading.skip(name.path(), Skipped.OTHER_FILE);
            }
        }
    }

    private static boolean mayBe(FileName name) {
        return EXTENSIONS.contains(name.extension());
    }

    private static boolean isJournal(SourceFiles files, FileName name) throws IOException {
        String first = files.beginning(name.path(), HEAD).stripLeading().lines().findFirst().orElse("");
        return head(first, BRACKETS).or(() -> head(first, BARE)).isPresent();
    }

    private static void readJournal(SourceFiles files, String name, Repeats ids, Reading reading) throws IOException {
        try (var lines = new TextLines(files, name)) {
            Optional<String> line = lines.next();
            while (line.isPresent() && line.get().isBlank()) {
                line = lines.next();
            }
            // the first head tells which kind the file has; a line of the other kind is text
            Pattern kind = head(line.orElse(""), BRACKETS).isPresent() ? BRACKETS : BARE;
            for (int number = 1; line.isPresent(); number++) {
                Head head = head(line.get(), kind).orElseThrow(() -> new BrokenFile(name, 1, "The first line has no date."));
                var body = new StringBuilder();
                for (line = lines.next(); line.isPresent() && head(line.get(), kind).isEmpty(); line = lines.next()) {
                    body.append(body.length() > SourceFiles.TEXT_MAX ? "" : line.get() + "\n");
                }
                tell(head, body, name + ", " + number, ids, reading);
            }
        }
    }

    private static void tell(Head head, StringBuilder body, String place, Repeats ids, Reading reading) throws IOException {
        if (body.length() > SourceFiles.TEXT_MAX) {
            reading.skip(place, Skipped.LONG);
            return;
        }
        List<String> tags =
                TAG.matcher(head.title() + "\n" + body).results().map(tag -> tag.group(1).toLowerCase(Locale.ROOT)).distinct().toList();
        boolean isStarred = head.title().endsWith(" *") || "*".equals(head.title());
        String title = isStarred ? head.title().substring(0, head.title().length() - 1) : head.title();
        new JrnlEntry("", Optional.of(head.date()), title, body.toString(), tags, isStarred).tell(place, ids, reading);
    }

    private static Optional<Head> head(String line, Pattern kind) {
        Matcher head = kind.matcher(line.stripTrailing());
        if (!head.matches()) {
            return Optional.empty();
        }
        String title = head.group(kind == BARE ? BARE_TITLE : 2);
        return JrnlDate.of(head.group(1)).map(date -> new Head(date, title == null ? "" : title.strip()));
    }

    /** The first line of an entry. */
    private record Head(JrnlDate date, String title) {
    }
}
