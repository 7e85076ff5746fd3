package journal.source;

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
                tell(JsonFields.in(files, name.path()), name.path(), ids, reading);
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
        try (var entries = new JsonRecords(files, name, Set.of("entries"))) {
            while (entries.next()) {
                tell(entries.record(), entries.place(), ids, reading);
            }
        }
    }

    private static void tell(Optional<JsonFields> record, String place, Repeats ids, Reading reading) throws IOException {
        if (record.isEmpty()) {
            reading.skip(place, Skipped.BROKEN);
            return;
        }
        JsonFields entry = record.get();
        Optional<JrnlDate> date = JrnlDate.of(entry.string("date") + " " + entry.string("time"));
        new JrnlEntry(entry.string("uuid"), date, entry.string("title"), entry.string("body"), entry.texts("tags"), entry.isTrue("starred"))
                .tell(place, ids, reading);
    }
}
