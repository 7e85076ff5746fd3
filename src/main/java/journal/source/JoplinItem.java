package journal.source;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * An item of Joplin: a file with a title, a text and values in its last lines.
 *
 * @param title the title; empty where it has none
 * @param body the text
 * @param values the values by name, such as {@code type_}
 */
record JoplinItem(String title, String body, Map<String, String> values) {
    /** A note. */
    static final String NOTE = "1";
    /** A notebook. */
    static final String NOTEBOOK = "2";
    /** A picture or another file, whose content is in a file of its own. */
    static final String RESOURCE = "4";
    /** A tag. */
    static final String TAG = "5";
    /** That a note has a tag. */
    static final String NOTE_TAG = "6";

    /** The item in a file; empty where the file has no item. */
    static Optional<JoplinItem> of(String text) {
        String whole = text.replace("\r\n", "\n").stripTrailing();
        int blank = whole.lastIndexOf("\n\n");
        Map<String, String> values = new HashMap<>();
        for (String line : whole.substring(blank < 0 ? 0 : blank + 2).split("\n")) {
            int colon = line.indexOf(':');
            if (colon < 0) {
                return Optional.empty();
            }
            values.put(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
        }
        String rest = blank < 0 ? "" : whole.substring(0, blank);
        int end = rest.indexOf('\n');
        String title = end < 0 ? rest : rest.substring(0, end);
        String body = end < 0 ? "" : rest.substring(end + 1).replaceFirst("\\A\n", "");
        return values.containsKey("type_") && values.containsKey("id") ? Optional.of(new JoplinItem(title.strip(), body, values))
                : Optional.empty();
    }

    /** A value; empty where there is none. */
    String value(String name) {
        return values.getOrDefault(name, "");
    }

    /** Whether it is of a type. */
    boolean is(String type) {
        return type.equals(value("type_"));
    }

    /** Whether a number is there and is not zero. */
    boolean has(String name) {
        return !value(name).replaceAll("[0.]", "").isEmpty();
    }
}
