package journal.export;

import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import journal.draft.Draft;
import journal.entry.Audience;
import journal.entry.Content;
import journal.entry.Entry;
import journal.entry.EntryFields;
import journal.entry.EntryVersion;
import journal.entry.Tags;
import journal.source.JournalFile;
import journal.source.SourceReaders;

/**
 * What the files of entries, of their versions and of drafts say ({@code docs/export.md}).
 *
 * @param circles the circles of the account by their ids: of others it has no name to tell
 */
record EntryFiles(Map<Long, SourceReaders> circles) {
    private static final Pattern CIRCLE = Pattern.compile("circle:(\\d{1,18})");

    /** A copy that nobody changes. */
    EntryFiles {
        circles = Map.copyOf(circles);
    }

    /**
     * The file of an entry.
     *
     * @param latest its latest version; empty where that is gone, together with the entry
     * @param address of its page
     */
    JournalFile entry(Entry entry, Optional<EntryVersion> latest, String address) {
        JournalFile file = JournalFile.saying(entry.getText()).with("id", entry.getUuid().toString()).with("address", address);
        say(file, entry.content());
        file.with("created", entry.getCreatedAt().toString())
                .with("updated", latest.map(EntryVersion::getSavedAt).orElse(entry.getCreatedAt()).toString())
                .with("version", entry.getVersion());
        latest.ifPresent(version -> say(file, version, entry));
        if (entry.isDeleted()) {
            file.with("deleted", entry.getDeletedAt().toString());
            file.withFilled("removed-because", Optional.ofNullable(entry.getRemovedBecause()).orElse(""));
        }
        return file;
    }

    /** The file of a version of an entry. */
    JournalFile version(EntryVersion version, Entry entry) {
        JournalFile file = JournalFile.saying(version.getText());
        say(file, version.content());
        file.with("updated", version.getSavedAt().toString()).with("version", version.getNumber());
        say(file, version, entry);
        return file;
    }

    /**
     * The file of a draft.
     *
     * @param entry the id, in the whole world, of the entry that it changes; empty for a new one
     */
    JournalFile draft(Draft draft, String entry) {
        EntryFields fields = draft.fields();
        JournalFile file = JournalFile.saying(fields.text()).with("key", draft.getKey()).withFilled("entry", entry)
                .with("base", draft.base()).with("saves", draft.getSaves()).with("title", fields.title())
                .withFilled("date", fields.date()).withFilled("zone", fields.zone()).withFilled("language", fields.language())
                .withFilled("tags", fields.tags());
        sayReaders(file, fields.visibility());
        file.with("format", fields.format()).withFilled("publish", fields.publish());
        Optional.ofNullable(draft.getPublishAt()).ifPresent(moment -> file.with("publish-at", moment.toInstant().toString()));
        return file.with("updated", draft.getSavedAt().toString());
    }

    private void say(JournalFile file, Content content) {
        file.with("title", content.title()).with("date", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(content.datedAt()))
                .with("zone", content.datedAt().getZone().getId()).withFilled("language", content.language())
                .with("tags", Tags.of(content.tags()));
        sayReaders(file, Audience.visibility(content.audience()));
        file.with("format", content.format());
    }

    // the owner of a circle may change the entries of others in it
    private static void say(JournalFile file, EntryVersion version, Entry entry) {
        if (!entry.isBy(version.getSavedBy())) {
            file.withFilled("by", version.getSavedBy().getUsername());
        }
    }

    private void sayReaders(JournalFile file, String visibility) {
        Matcher circle = CIRCLE.matcher(visibility);
        if (circle.matches()) {
            file.with("visibility", "circle");
            Optional.ofNullable(circles.get(Long.parseLong(circle.group(1))))
                    .ifPresent(known -> file.with("circle", known.circle()).with("circle-owner", known.owner()));
        } else {
            file.withFilled("visibility", visibility);
        }
    }
}
