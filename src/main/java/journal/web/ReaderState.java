package journal.web;

import java.util.ArrayList;
import java.util.List;

/**
 * What the pages of a signed-in reader depend on, beside entries. {@link PageCache} fires it as an event, and each feature that shows something
 * of the reader adds it.
 */
public final class ReaderState {
    private final List<Object> parts = new ArrayList<>();

    /** Adds something that pages show or depend on, with an {@code equals} that tells whether it is the same. */
    public void add(Object part) {
        parts.add(part);
    }

    List<Object> parts() {
        return List.copyOf(parts);
    }
}
