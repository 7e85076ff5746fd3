package journal.source;

import java.util.Map;

/**
 * A row of a table of Diaro.
 *
 * @param table the name of the table
 * @param fields the fields by their names
 */
record DiaroRow(String table, Map<String, String> fields) {
    /** A field; empty where it is missing. */
    String text(String name) {
        return fields.getOrDefault(name, "");
    }

    /** A field as a number; zero where it is none. */
    double number(String name) {
        try {
            return Double.parseDouble(text(name));
        } catch (NumberFormatException none) {
            return 0;
        }
    }
}
