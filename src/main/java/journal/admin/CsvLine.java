package journal.admin;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A line of a table in CSV (RFC 4180): each cell is quoted, and none is a formula for a spreadsheet (OWASP, CSV Injection). */
final class CsvLine {
    private static final Pattern FORMULA =
            Pattern.compile("^[\\p{Z}\\p{Cc}]*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20].*|^[\\t\\r\\n].*", Pattern.DOTALL); // of any width

    private CsvLine() {
    }

    static String of(List<String> cells) {
        return cells.stream().map(CsvLine::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String text) {
        String harmless = FORMULA.matcher(text).matches() ? '\'' + text : text;
        return '"' + harmless.replace("\"", "\"\"") + '"';
    }
}
