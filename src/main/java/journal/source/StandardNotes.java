package journal.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The backup of Standard Notes, where it is not encrypted: one JSON file of items, notes and tags among them. */
public final class StandardNotes implements Format {
    private static final int BEGINNING = 100_000;
    private static final int CANDIDATES = 300; // the same notes stand in the archive as single files, too
    private static final Set<String> ITEMS = Set.of("items");
    private static final Set<String> READ = Set.of("Tag", "File", "SN|File"); // for the notes that refer to them
    private static final Pattern LIST = Pattern.compile("\"items\"\\s*:\\s*\\[");

    @Override
    public String name() {
        return "standardnotes";
    }

    /** The address by which a text links to another note. */
    static String address(String id) {
        return "standardnotes://" + id;
    }

    @Override
    public boolean fits(SourceFiles files) throws IOException {
        return !backups(files).isEmpty();
    }

    private static List<String> backups(SourceFiles files) throws IOException {
        List<String> candidates = new FileNames(files).ending(".txt", ".json").stream().limit(CANDIDATES).toList();
        List<String> found = new ArrayList<>();
        for (String name : candidates) {
            if (isBackup(files.beginning(name, BEGINNING))) {
                found.add(name);
            }
        }
        return found;
    }

    private static boolean isBackup(String text) {
        return text.stripLeading().startsWith("{") && LIST.matcher(text).find() && text.contains("\"uuid\"")
                && text.contains("\"content_type\"");
    }

    @Override
    public void read(SourceFiles files, Reading reading) throws IOException {
        for (String file : backups(files)) {
            var index = new StandardNotesIndex();
            try (var items = new JsonRecords(files, file, ITEMS)) {
                while (items.next()) {
                    items.record().ifPresent(index::add);
                }
            }
            try (var items = new JsonRecords(files, file, ITEMS)) {
                while (items.next()) {
                    read(items, index, reading);
                }
            }
        }
    }

    private static void read(JsonRecords items, StandardNotesIndex index, Reading reading) throws IOException {
        JsonFields item = items.record().orElse(JsonFields.NONE);
        String type = item.text("content_type");
        boolean isNote = type.equals("Note");
        if (type.isEmpty() || isNote && item.text("uuid").isBlank()) {
            reading.skip(items.place(), Skipped.BROKEN);
        } else if (isNote && !item.text("content").isEmpty()) {
            reading.skip(items.place(), Skipped.ENCRYPTED);
        } else if (isNote) {
            add(new StandardNote(item, items.place(), index), reading);
        } else if (type.endsWith("File")) {
            reading.skip(items.place(), Skipped.OTHER_FILE);
        } else if (!READ.contains(type)) {
            reading.skip(items.place(), Skipped.NO_ENTRY);
        }
    }

    private static void add(StandardNote note, Reading reading) throws IOException {
        if (note.isTable()) {
            reading.skip(note.place(), Skipped.NO_ENTRY);
            return;
        }
        if (note.isTasks()) {
            reading.skip(note.place(), Skipped.TASK);
            return;
        }
        Set<Lost> lost = EnumSet.noneOf(Lost.class);
        SourceEntry entry = note.entry(lost::add);
        if (entry.title().isEmpty() && entry.text().content().isBlank()) {
            reading.skip(entry.place(), Skipped.EMPTY);
        } else {
            reading.add(entry);
            lost.forEach(part -> reading.lose(entry.place(), part));
        }
    }
}
