package journal.source;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The files that jrnl exports as YAML, one for each entry. They are no YAML: titles are not quoted, and tabs indent the text. So they are read line
 * by line.
 */
public final class JrnlYaml implements Format {
    private static final Pattern HEAD = Pattern.compile("(?:---\\R)?title: .*\\Rdate: .*\\Rstarr?ed: (?:True|False)\\Rtags:.*\\R(?s:.*)");
    private static final Pattern FIELD = Pattern.compile("(title|date|starr?ed|tags|uuid|creator|body):(?: (.*)|)");
    private static final Pattern CREATOR = Pattern.compile(" {4}[a-z ]+: .*");
    private static final Pattern DEEPER = Pattern.compile("(?m)^#(#+ )");
    private static final int BYTES = 20_000;
    private static final int FILES = 20;

    @Override
    public String name() {
        return "jrnl";
    }

    @Override
    public boolean fits(SourceFiles files) throws IOException {
        for (FileName name : FileName.in(files).stream().filter(file -> "md".equals(file.extension())).limit(FILES).toList()) {
            if (isEntry(files, name)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void read(SourceFiles files, Reading reading) throws IOException {
        var ids = new Repeats();
        for (FileName name : FileName.in(files)) {
            if ("md".equals(name.extension()) && isEntry(files, name)) {
                readEntry(files, name.path(), ids, reading);
            } else {
                reading.skip(name.path(), Skipped.OTHER_FILE);
            }
        }
    }

    private static boolean isEntry(SourceFiles files, FileName name) throws IOException {
        return HEAD.matcher(files.beginning(name.path(), BYTES)).matches();
    }

    private static void readEntry(SourceFiles files, String name, Repeats ids, Reading reading) throws IOException {
        String text;
        try {
            text = files.text(name);
        } catch (BrokenFile tooLong) {
            reading.skip(name, Skipped.LONG);
            return;
        }
        entry(text.lines().toList()).tell(name, ids, reading);
    }

    private static JrnlEntry entry(List<String> lines) {
        Map<String, String> fields = new HashMap<>();
        int line = "---".equals(lines.get(0)) ? 1 : 0;
        for (; line < lines.size() && !fields.containsKey("body"); line++) {
            Matcher field = FIELD.matcher(lines.get(line));
            if (field.matches()) {
                fields.putIfAbsent(field.group(1), Optional.ofNullable(field.group(2)).orElse("").strip());
            } else if (!CREATOR.matcher(lines.get(line)).matches()) {
                break; // the text, before version 2.7
            }
        }
        String body = body(lines.subList(line, lines.size()), fields.containsKey("body"));
        List<String> tags = List.of(fields.getOrDefault("tags", "").split(",\\s*"));
        boolean isStarred = "True".equals(fields.getOrDefault("starred", fields.get("stared")));
        return new JrnlEntry(fields.getOrDefault("uuid", ""), JrnlDate.of(fields.get("date")), fields.get("title"), body, tags, isStarred);
    }

    /** The text. The export made its headings one level deeper. */
    private static String body(List<String> lines, boolean isIndented) {
        var body = new StringBuilder();
        for (String line : lines) {
            if (isIndented && "...".equals(line)) {
                break;
            }
            body.append(isIndented && line.startsWith("\t") ? line.substring(1) : line).append('\n');
        }
        return DEEPER.matcher(body).replaceAll("$1");
    }
}
