package journal.web;

import jakarta.json.JsonValue;

/** JSON in scripts. A whole answer in JSON needs nothing of it: its action returns the {@link JsonValue}. */
public final class Script {

    private Script() {
    }

    /** The value as it stands in a script, in a page or alone: nothing in it ends a script element (WHATWG HTML, 4.12.1.3). */
    public static String literal(JsonValue value) {
        return value.toString().replace("<", "\\u003c"); // JSON has this character in strings only
    }
}
