package journal.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is wrong with something that was sent, field by field: each error is a key of the message bundles with its arguments. */
public class Errors {
    /** An error: a key of the message bundles, and what the message is about. */
    record Message(String key, List<Object> arguments) {
    }

    private final Map<String, List<Message>> messages = new LinkedHashMap<>();

    /** Whether nothing is wrong. */
    public boolean none() {
        return messages().isEmpty();
    }

    /** Whether something is wrong. */
    public boolean isAny() {
        return !none();
    }

    /** Whether nothing is wrong with this field. */
    public boolean isEmpty(String field) {
        return !messages().containsKey(field);
    }

    /** Adds an error of a field: a key of the message bundles, with its arguments. */
    public void add(String field, String key, Object... arguments) {
        messages().computeIfAbsent(field, name -> new ArrayList<>()).add(new Message(key, List.of(arguments)));
    }

    /** The errors by field, in the order in which they were found. */
    Map<String, List<Message>> messages() {
        return messages;
    }
}
