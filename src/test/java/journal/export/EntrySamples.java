package journal.export;

import java.lang.reflect.Field;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import journal.account.Account;
import journal.account.Username;
import journal.entry.Content;
import journal.entry.Entry;
import journal.entry.EntryFields;
import journal.entry.EntryForm;
import journal.entry.EntryVersion;

/** Entries, versions and drafts as a database would give them, for tests without one. */
final class EntrySamples {
    static final Instant NOW = Instant.parse("2026-07-01T12:34:56.789012Z");

    private EntrySamples() {
    }

    static Account account(long id, String name) {
        var account = new Account(Username.of(name), "", Set.of(), NOW);
        set(account, "id", id);
        return account;
    }

    static Entry entry(Account author, long id, Content said) {
        var entry = new Entry(author, said, UUID.randomUUID(), NOW.minusSeconds(60));
        set(entry, "id", id);
        return entry;
    }

    static EntryVersion version(Entry entry, int number, Content said, Account by, Instant at) {
        try {
            var constructor = EntryVersion.class.getDeclaredConstructor();
            constructor.setAccessible(true);
            EntryVersion version = constructor.newInstance();
            set(version, "entry", entry);
            set(version, "number", number);
            set(version, "content", said);
            set(version, "savedBy", by);
            set(version, "savedAt", at);
            return version;
        } catch (ReflectiveOperationException none) {
            throw new AssertionError(none);
        }
    }

    static Field field(Class<?> type, String name) {
        for (Class<?> one = type; one != null; one = one.getSuperclass()) {
            for (Field field : one.getDeclaredFields()) {
                if (field.getName().equals(name)) {
                    field.setAccessible(true);
                    return field;
                }
            }
        }
        throw new AssertionError(type + " has no " + name);
    }

    static void set(Object holder, String name, Object value) {
        try {
            field(holder.getClass(), name).set(holder, value);
        } catch (IllegalAccessException none) {
            throw new AssertionError(none);
        }
    }

    static Object get(Object holder, String name) {
        try {
            return field(holder.getClass(), name).get(holder);
        } catch (IllegalAccessException none) {
            throw new AssertionError(none);
        }
    }
    static Content plain() {
        return content("Rain", "It rained.", Content.MARKDOWN, "UTC", "public", "", "");
    }

    static Content content(String title, String text, String format, String zone, String readers, String language, String tags) {
        return new Content(title, text, format, language).tagged(tags).dated(NOW.atZone(ZoneId.of(zone))).readBy(readers);
    }

    static EntryForm form(EntryFields fields) {
        return new EntryForm(fields, UUID.randomUUID().toString(), 0, 0);
    }

    static EntryForm form(String... values) {
        var form = new EntryForm();
        Object typed = get(form, "typed");
        for (int at = 0; at < values.length; at += 2) {
            set(typed, values[at], values[at + 1]);
        }
        return form;
    }
}
