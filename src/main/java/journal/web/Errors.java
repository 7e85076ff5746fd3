package journal.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The errors in something that was sent, by field. Each is a key of the message bundles with its arguments. */
public class Errors {
    /** An error: a key of the message bundles, and what the message is about. */
    record Message(String key, List<Object> arguments) {
    }

    private final Map<String, List<Message>> messages = new LinkedHashMap<>();

    /** Whether there are no errors. */
    public boolean none() {
        return messages().isEmpty();
    }

    /** Whether there are errors. */
    public boolean isAny() {
        return !none();
    }

    /** Whether a field has no errors. */
    public boolean isEmpty(String field) {
        return !messages().containsKey(field);
    }

    /** Adds an error to a field: a key of the message bundles, with its arguments. */
    public void add(String field, String key, Object... arguments) {
        messages().computeIfAbsent(field, name -> new ArrayList<>()).add(new Message(key, List.of(arguments)));
    }

    /** The errors by field, in the order in which they were found. */
    Map<String, List<Message>> messages() {
        return messages;
    }
}
