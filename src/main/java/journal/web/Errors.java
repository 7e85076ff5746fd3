package journal.web;

import jakarta.validation.ConstraintViolation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

    /** Adds what a constraint has found: its message is a key of the bundles, about the most that it allows and the length of what was typed. */
    public void add(ConstraintViolation<?> violation) {
        add(violation.getPropertyPath().toString(), violation);
    }

    void add(String field, ConstraintViolation<?> violation) {
        add(field, violation.getMessage(), Optional.ofNullable(violation.getConstraintDescriptor().getAttributes().get("max")).orElse(0),
                violation.getInvalidValue() instanceof String typed ? Text.length(typed) : 0);
    }

    /** The errors by field, in the order in which they were found. */
    Map<String, List<Message>> messages() {
        return messages;
    }
}
