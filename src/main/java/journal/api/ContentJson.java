package journal.api;

import java.util.List;
import journal.entry.Content;
import journal.entry.EntryFields;
import journal.entry.Tags;

/** The content of an entry, as a program sends it. */
public record ContentJson(String title, String text, String format, String language, List<String> tags, String date, String zone,
        String visibility) {
    public ContentJson {
        tags = tags == null ? null : List.copyOf(tags);
    }

    /** What an entry or a version of it says. */
    static ContentJson of(Content content) {
        return of(EntryFields.of(content));
    }

    /** What was typed. */
    static ContentJson of(EntryFields fields) {
        return new ContentJson(fields.title(), fields.text(), fields.format(), fields.language(), Tags.of(fields.tags()), fields.date(),
                fields.zoneId().getId(), fields.visibility());
    }
}
