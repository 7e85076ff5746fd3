package journal.export;

import static journal.export.EntrySamples.NOW;
import static journal.export.EntrySamples.account;
import static journal.export.EntrySamples.content;
import static journal.export.EntrySamples.entry;
import static journal.export.EntrySamples.field;
import static journal.export.EntrySamples.form;
import static journal.export.EntrySamples.plain;
import static journal.export.EntrySamples.set;
import static journal.export.EntrySamples.version;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Transient;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import journal.account.Account;
import journal.draft.Draft;
import journal.entry.Content;
import journal.entry.Deletable;
import journal.entry.Entry;
import journal.entry.EntryFields;
import journal.entry.EntryVersion;
import journal.source.JournalFile;
import org.junit.jupiter.api.Test;

/** Every column of an entry, of a version and of a draft has its place in the export, also one that is added later. */
class EntryColumnsTest {
    /** Where the columns of each class are in its file; a text in brackets says why one is nowhere. */
    private static final Map<Class<?>, Map<String, String>> PLACES = Map.of(
            Entry.class, Map.ofEntries(Map.entry("id", "address"), Map.entry("author", "(the account)"), Map.entry("content", "title"),
                    Map.entry("html", "(made of the text)"), Map.entry("version", "version"), Map.entry("bytes", "(counted)"),
                    Map.entry("submissionKey", "id"), Map.entry("createdAt", "created"), Map.entry("localAt", "(of the date)"),
                    Map.entry("monthDay", "(of the date)"), Map.entry("lock", "(of the row)")),
            Deletable.class,
            Map.of("deletedAt", "deleted", "removedBy", "(an administrator)", "removedBecause", "removed-because", "removed",
                    "(where there is a reason)"),
            Content.class,
            Map.of("title", "title", "text", "", "format", "format", "language", "language", "tags", "tags", "datedAt", "date",
                    "zone", "zone", "audience", "visibility"),
            EntryVersion.class,
            Map.of("id", "(of the row)", "entry", "(the folder)", "number", "version", "content", "title", "savedBy", "by",
                    "savedAt", "updated"),
            Draft.class, Map.of("id", "(of the row)", "author", "(the account)", "submissionKey", "key", "entryId", "entry", "base", "base",
                    "fields", "title", "bytes", "(counted)", "publishAt", "publish-at", "saves", "saves", "savedAt", "updated"),
            EntryFields.class,
            Map.of("title", "title", "text", "", "format", "format", "language", "language", "tags", "tags", "date", "date",
                    "zone", "zone", "visibility", "visibility", "publish", "publish"));

    private final Account ada = account(3, "ada");
    private final EntryFiles files = new EntryFiles(Map.of());

    @Test
    void every_column_has_a_place_in_the_export_or_a_reason_to_have_none() {
        PLACES.forEach((type, places) -> assertEquals(new TreeSet<>(places.keySet()), columns(type), type.getSimpleName()));
    }

    @Test
    void every_place_is_there_and_has_the_value_of_its_column() {
        assertEquals(Set.of(), missing(Entry.class, Deletable.class, Content.class));
        assertEquals(Set.of(), missing(EntryVersion.class, Content.class));
        assertEquals(Set.of(), missing(Draft.class, EntryFields.class));
    }

    // a place whose value stays when its column changes
    private Set<String> missing(Class<?>... types) {
        Set<String> missing = new TreeSet<>();
        for (Class<?> type : types) {
            PLACES.get(type).forEach((column, place) -> {
                if (!place.startsWith("(") && value(types[0], null, place).equals(value(types[0], field(type, column), place))) {
                    missing.add(type.getSimpleName() + '.' + column);
                }
            });
        }
        return missing;
    }

    private String value(Class<?> kind, Field changed, String place) {
        JournalFile file = JournalFile.read(written(kind, changed));
        return place.isEmpty() ? file.text() : file.written().lines().filter(line -> line.startsWith(place + ':') || line.startsWith("- "))
                .toList().toString();
    }

    private String written(Class<?> kind, Field changed) {
        Content said = plain();
        Entry entry = entry(ada, 12, said);
        set(entry, "submissionKey", new UUID(1, 1).toString());
        entry.delete(NOW);
        if (kind == Draft.class) {
            EntryFields fields = form("title", "Rain", "visibility", "public").getFields();
            Draft draft = new Draft(ada, form(fields), NOW);
            set(draft, "submissionKey", "k");
            set(draft, "fields", fields);
            change(changed, draft, fields);
            return files.draft(draft, String.valueOf(draft.getEntryId())).written();
        }
        EntryVersion version = version(entry, 1, said, ada, NOW);
        Content embedded = kind == Entry.class ? entry.content() : said;
        change(changed, kind == Entry.class ? entry : version, embedded);
        return (kind == Entry.class ? files.entry(entry, Optional.empty(), "/entries/" + entry.getId()) : files.version(version, entry))
                .written();
    }

    private void change(Field field, Object holder, Object embedded) {
        if (field != null) {
            set(field.getDeclaringClass().isInstance(holder) ? holder : embedded, field.getName(), other(field));
        }
    }

    private Object other(Field field) {
        return switch (field.getName()) {
            case "content" -> content("Another", "Another", Content.PLAIN, "UTC", "public", "", "");
            case "fields" -> form("title", "Another").getFields();
            case "savedBy" -> account(4, "grace");
            case "format" -> Content.PLAIN;
            case "zone" -> "Asia/Tokyo";
            case "audience", "visibility" -> "members";
            case "removedBecause" -> "Spam";
            default -> field.getType() == String.class ? "de"
                    : field.getType() == Instant.class ? NOW.plusSeconds(60) : field.getType() == int.class ? (Object) 77 : (Object) 77L;
        };
    }

    private static Set<String> columns(Class<?> type) {
        Set<String> columns = new TreeSet<>();
        for (Field field : type.getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers()) && !field.isAnnotationPresent(Transient.class)) {
                columns.add(field.getName());
            }
        }
        assertTrue(Stream.of(type.getDeclaredFields()).anyMatch(field -> Stream.of(Column.class, Embedded.class, Id.class, JoinColumn.class)
                .anyMatch(field::isAnnotationPresent)), type::getName);
        return columns;
    }
}
