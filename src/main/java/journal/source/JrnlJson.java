package journal.source;

import jakarta.json.JsonValue;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/** The JSON that jrnl exports: one file with an array of entries, or a file for each entry. */
public final class JrnlJson implements Format {
    private static final Set<String> MEMBERS = Set.of("title", "body", "date", "time");

    @Override
    public String name() {
        return "jrnl";
    }

    @Override
    public boolean fits(SourceFiles files) throws IOException {
        for (FileName name : JsonHead.files(files)) {
            JsonHead head = JsonHead.of(files, name);
            if (isJournal(head) || isEntry(head)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void read(SourceFiles files, Reading reading) throws IOException {
        var ids = new Repeats();
        for (FileName name : FileName.in(files)) {
            var head = "json".equals(name.extension()) ? JsonHead.of(files, name) : new JsonHead(Set.of(), Set.of());
            if (isJournal(head)) {
                readJournal(files, name.path(), ids, reading);
            } else if (isEntry(head)) {
                tell(JsonRecord.of(files, name.path()), name.path(), ids, reading);
            } else {
                reading.skip(name.path(), Skipped.OTHER_FILE);
            }
        }
    }

    private static boolean isJournal(JsonHead head) {
        boolean isEmpty = head.entry().isEmpty() && head.names().equals(Set.of("tags", "entries"));
        return isEmpty || head.entry().containsAll(MEMBERS);
    }

    private static boolean isEntry(JsonHead head) {
        return head.names().containsAll(MEMBERS) && head.names().contains("starred");
    }

    private static void readJournal(SourceFiles files, String name, Repeats ids, Reading reading) throws IOException {
        try (var entries = new JsonEntries(files, name)) {
            int number = 1;
            for (Optional<JsonValue> entry = entries.next(); entry.isPresent(); entry = entries.next()) {
                tell(JsonRecord.of(entry.get()), name + ", " + number++, ids, reading);
            }
        }
    }

    private static void tell(Optional<JsonRecord> record, String place, Repeats ids, Reading reading) throws IOException {
        if (record.isEmpty()) {
            reading.skip(place, Skipped.BROKEN);
            return;
        }
        JsonRecord entry = record.get();
        Optional<JrnlDate> date = JrnlDate.of(entry.text("date") + " " + entry.text("time"));
        new JrnlEntry(entry.text("uuid"), date, entry.text("title"), entry.text("body"), entry.texts("tags"), entry.flag("starred"))
                .tell(place, ids, reading);
    }
}
