package journal.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The JSON that Day One exports: a file for each of its journals, alone or in a zip with their media. */
public final class DayOneJson implements Format {
    private static final Set<String> ENTRIES = Set.of("entries");

    @Override
    public String name() {
        return "dayone";
    }

    @Override
    public boolean fits(SourceFiles files) throws IOException {
        for (FileName name : JsonHead.files(files)) {
            if (isJournal(files, name)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void read(SourceFiles files, Reading reading) throws IOException {
        var media = new MediaFiles(files);
        List<FileName> journals = journals(files);
        Map<String, String> pictures = pictures(files, journals, media);
        Set<String> ids = new HashSet<>();
        for (FileName journal : journals) {
            media.use(journal);
            try (var entries = new JsonRecords(files, journal.path(), ENTRIES)) {
                while (entries.next()) {
                    JsonFields entry = entries.record().orElse(JsonFields.NONE);
                    if (isNew(entry, ids, entries.place(), reading)) {
                        new DayOneEntry(entry, entries.place(), media, pictures).tell(reading);
                    }
                }
            }
        }
        media.skipOthers(reading);
    }

    private static boolean isNew(JsonFields entry, Set<String> ids, String place, Reading reading) {
        String id = entry.string("uuid");
        if (id.isBlank()) {
            reading.skip(place, Skipped.BROKEN);
        } else if (!ids.add(id)) {
            reading.skip(place, Skipped.REPEATED);
        } else {
            return true;
        }
        return false;
    }

    private static List<FileName> journals(SourceFiles files) throws IOException {
        List<FileName> journals = new ArrayList<>();
        for (FileName name : FileName.in(files)) {
            if ("json".equals(name.extension()) && isJournal(files, name)) {
                journals.add(name);
            }
        }
        return journals;
    }

    private static boolean isJournal(SourceFiles files, FileName name) throws IOException {
        JsonHead head = JsonHead.of(files, name);
        boolean isEmpty = head.entry().isEmpty() && head.names().containsAll(Set.of("metadata", "entries"));
        return isEmpty || head.entry().contains("uuid") && head.entry().contains("creationDate");
    }

    /** The pictures of all entries by their identifiers, because an entry may show the picture of another one. */
    private static Map<String, String> pictures(SourceFiles files, List<FileName> journals, MediaFiles media) throws IOException {
        Map<String, String> pictures = new HashMap<>();
        for (FileName journal : journals) {
            try (var entries = new JsonRecords(files, journal.path(), ENTRIES)) {
                while (entries.next()) {
                    entries.record().stream().flatMap(record -> DayOneMoment.of(record, media).stream())
                            .filter(DayOneMoment::isPicture)
                            .forEach(picture -> pictures.putIfAbsent(picture.identifier(), picture.file()));
                }
            }
        }
        return pictures;
    }
}
