package journal.source;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Months of RedNotebook: files of YAML with an entry for each day. The day names the entry, since there is no more than one. */
final class RedNotebook implements Format {
    private static final Pattern MONTH = Pattern.compile("(?:^|.*/)(\\d{4})-(\\d{2})\\.txt");
    private static final Pattern CONTENT = Pattern
            .compile("\\A(?:\\s*#.*\\R)?\\s*(?:\\{\\s*\\}\\s*\\z|\\{?['\"]?\\d{1,2}['\"]?: *(?:\\R\\s+|\\{)['\"]?[^\\s:][^:\\n]{0,60}:)");
    private static final int BEGINNING = 2_000; // bytes

    @Override
    public String name() {
        return "rednotebook";
    }

    @Override
    public boolean fits(SourceFiles files) throws IOException {
        boolean fits = false;
        for (String month : months(new FileTree(files))) {
            String beginning = files.beginning(month, BEGINNING);
            if (!CONTENT.matcher(beginning).find()) {
                return false;
            }
            fits |= !beginning.strip().startsWith("{}");
        }
        return fits;
    }

    private static List<String> months(FileTree tree) {
        return tree.names().stream().filter(name -> MONTH.matcher(name).matches()).toList();
    }

    @Override
    public void read(SourceFiles files, Reading reading) throws IOException {
        FileTree tree = new FileTree(files);
        List<String> months = months(tree);
        for (String month : months) {
            try {
                if (YamlValues.of(files.text(month)) instanceof Map<?, ?> days) {
                    for (Map.Entry<?, ?> day : days.entrySet()) {
                        read(month, String.valueOf(day.getKey()), day.getValue(), tree, reading);
                    }
                } else {
                    reading.skip(month, Skipped.BROKEN);
                }
            } catch (YamlEngineException failure) {
                if (months.size() == 1) {
                    throw new BrokenFile(month, line(failure), failure.getMessage().lines().findFirst().orElse(""));
                }
                reading.skip(month, Skipped.BROKEN);
            }
        }
        for (String name : tree.names()) {
            if (!MONTH.matcher(name).matches() && !tree.isUsed(name)) {
                reading.skip(name, name.contains("templates/") ? Skipped.NO_ENTRY : Skipped.OTHER_FILE);
            }
        }
    }

    private static long line(YamlEngineException failure) {
        return failure instanceof MarkedYamlEngineException marked ? marked.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0) : 0;
    }

    private static void read(String month, String number, Object content, FileTree tree, Reading reading) throws IOException {
        Optional<LocalDate> date = date(month, number);
        if (date.isPresent() && content instanceof Map<?, ?> values) {
            new RedNotebookDay(month, date.get(), values, tree).tell(reading);
        } else {
            reading.skip(month + ", " + number, Skipped.BROKEN);
        }
    }

    private static Optional<LocalDate> date(String month, String day) {
        Matcher name = MONTH.matcher(month);
        try {
            return name.matches() && day.matches("\\d{1,2}")
                    ? Optional.of(LocalDate.of(Integer.parseInt(name.group(1)), Integer.parseInt(name.group(2)), Integer.parseInt(day)))
                    : Optional.empty();
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
