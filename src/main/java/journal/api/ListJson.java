package journal.api;

import java.util.List;

/** A page of a list. The header {@code Link} leads to the pages beside it. */
public record ListJson(List<?> items) {
    public ListJson {
        items = List.copyOf(items);
    }
}
