package journal.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A table of one row (RFC 4180): a line of names, and a line of values. */
final class SettingsTable {
    private final String text;
    private int at;

    private SettingsTable(String text) {
        this.text = text;
    }

    /** The values by their names, in capital letters. What is no such table has none. */
    static Map<String, String> of(String text) {
        var table = new SettingsTable(text);
        List<String> names = table.line();
        List<String> values = table.line();
        Map<String, String> settings = new HashMap<>();
        for (int at = 0; at < names.size() && names.size() == values.size(); at++) {
            settings.put(names.get(at).strip().toUpperCase(Locale.ROOT), values.get(at).strip());
        }
        return settings;
    }

    private List<String> line() {
        List<String> cells = new ArrayList<>();
        while (at < text.length()) {
            cells.add(text.charAt(at) == '"' ? quoted() : plain());
            boolean more = at < text.length() && text.charAt(at) == ',';
            at++;
            if (!more) {
                break;
            }
        }
        return cells;
    }

    private String plain() {
        int begin = at;
        while (at < text.length() && ",\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(begin, at);
    }

    /** Two quotation marks in quotation marks are one. */
    private String quoted() {
        var cell = new StringBuilder();
        for (int end = text.indexOf('"', at + 1); end >= 0; end = text.indexOf('"', at + 1)) {
            cell.append(text, at + 1, end);
            at = end + 1;
            if (at >= text.length() || text.charAt(at) != '"') {
                break;
            }
            cell.append('"');
        }
        return cell + plain();
    }
}
