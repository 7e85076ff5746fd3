package journal.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import journal.entry.EntryFields;

/** What a program sends of an entry or a draft; what is missing is null. */
public record EntryBody(String title, String text, String format, String language, List<String> tags, String date, String zone,
        String visibility, String publish, Long entry, Integer base) {
    public EntryBody {
        tags = tags == null ? null : List.copyOf(tags);
    }

    /** The same as an author types it in the form. */
    EntryFields fields() {
        Map<String, String> typed = new HashMap<>();
        typed.put("title", title);
        typed.put("text", text);
        typed.put("format", format);
        typed.put("language", language);
        typed.put("tags", tags == null ? null : String.join(", ", tags));
        typed.put("date", date);
        typed.put("zone", zone);
        typed.put("visibility", visibility);
        typed.put("publish", publish);
        typed.values().removeIf(value -> value == null);
        return EntryFields.of(typed);
    }

    /** The version with which a change began that is kept as a draft: the one that it names, or else the latest one. */
    int version(int latest) {
        return Optional.ofNullable(base).orElse(latest);
    }
}
