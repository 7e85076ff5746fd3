package journal.api;

import java.time.Instant;
import java.util.List;
import journal.entry.Entry;

/**
 * An entry as programs read it.
 *
 * @param text as it was typed; null on a list
 * @param html the same as HTML, sanitised; null on a list, and where the text is to be shown as it is
 * @param date the local time in its zone, such as {@code 2026-11-24T03:43}
 * @param author null where it is a former member
 * @param created when it was written
 * @param updated when it was saved last
 * @param address of its page, a path where the journal does not know its own host
 */
public record EntryJson(long id, String title, String text, String html, String format, String language, List<String> tags, String date,
        String zone, String visibility, AuthorJson author, int version, String created, String updated, String address) {
    public EntryJson {
        tags = tags == null ? null : List.copyOf(tags);
    }

    /** An entry with its text. */
    static EntryJson of(Entry entry, Instant updated, String address) {
        return of(entry, entry.getText(), entry.getHtml(), updated, address);
    }

    /** An entry on a list. */
    static EntryJson listed(Entry entry, Instant updated, String address) {
        return of(entry, null, null, updated, address);
    }

    private static EntryJson of(Entry entry, String text, String html, Instant updated, String address) {
        ContentJson content = ContentJson.of(entry.content());
        return new EntryJson(entry.getId(), content.title(), text, html, content.format(), content.language(), content.tags(),
                content.date(), entry.getDatedAt().getZone().getId(), content.visibility(), AuthorJson.of(entry.getAuthor()),
                entry.getVersion(), entry.getCreatedAt().toString(), updated.toString(), address);
    }
}
