package journal.source;

import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The notes of Google Keep as Google Takeout gives them: a JSON file for each note, in a folder whose name depends on the language. */
public final class GoogleKeep implements Format {
    private static final int BEGINNING = 30_000;
    private static final int CANDIDATES = 300; // other products of Google stand in the same archive

    @Override
    public String name() {
        return "googlekeep";
    }

    @Override
    public boolean fits(SourceFiles files) throws IOException {
        for (String name : new FileNames(files).ending(".json").stream().limit(CANDIDATES).toList()) {
            if (isNote(files, name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNote(SourceFiles files, String name) throws IOException {
        String text = files.beginning(name, BEGINNING);
        return text.stripLeading().startsWith("{") && text.contains("\"isTrashed\"") && text.contains("\"isArchived\"");
    }

    @Override
    public void read(SourceFiles files, Reading reading) throws IOException {
        var names = new FileNames(files);
        Set<String> used = new HashSet<>();
        Set<String> ids = new HashSet<>();
        for (String name : names.ending(".json")) {
            used.add(name);
            used.add(FileNames.stem(name) + ".html"); // says the same
            if (!isNote(files, name)) {
                reading.skip(name, Skipped.OTHER_FILE);
                continue;
            }
            Optional<JsonFields> note = JsonFields.in(files.text(name));
            if (note.isEmpty()) {
                reading.skip(name, Skipped.BROKEN);
            } else {
                add(new KeepNote(note.get(), name, names), ids, used, reading);
            }
        }
        names.all().stream().filter(name -> !used.contains(name)).forEach(name -> reading.skip(name, Skipped.OTHER_FILE));
    }

    private static void add(KeepNote note, Set<String> ids, Set<String> used, Reading reading) throws IOException {
        String id = ids.add(note.id()) ? note.id() : note.id() + " " + FileNames.base(note.name()); // several notes of one moment
        SourceEntry entry = note.entry(id);
        used.addAll(note.files());
        if (entry.title().isEmpty() && entry.text().content().isBlank() && note.recordings() == 0) {
            reading.skip(note.name(), Skipped.EMPTY);
            return;
        }
        reading.add(entry);
        if (note.recordings() > 0) {
            reading.lose(note.name(), Lost.FILE);
        }
        if (entry.time().equals(SourceTime.NONE)) {
            reading.lose(note.name(), Lost.DATE);
        }
    }
}
