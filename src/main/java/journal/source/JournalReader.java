package journal.source;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads entries and drafts of a journal's export, file by file. */
final class JournalReader {
    private static final Pattern PICTURE = Pattern.compile("/pictures/([0-9a-f]{24}-\\d{1,4}x\\d{1,4})(?:/(?:small|medium|large))?");
    private static final String PLAIN = "plain";

    private final SourceFiles files;
    private final String folder;
    private final Reading reading;
    private final Map<String, String> pictures;

    JournalReader(SourceFiles files, String folder, Reading reading) {
        this.files = files;
        this.folder = folder;
        this.reading = reading;
        this.pictures = files.names().stream().filter(name -> name.startsWith(folder + "pictures/"))
                .collect(Collectors.toMap(name -> name.replaceFirst("^.*/", "").replaceFirst("\\.[^.]*$", ""), name -> name,
                        (one, other) -> one));
    }

    /** Reads an entry with its earlier versions, the names of whose files these are. */
    void entry(String name, Map<Integer, String> earlier) throws IOException {
        SourceEntry entry;
        try {
            entry = entry(name, JournalFile.read(files.text(name)));
        } catch (IllegalArgumentException | DateTimeException broken) {
            reading.skip(place(name), Skipped.BROKEN);
            return;
        }
        for (Map.Entry<Integer, String> one : earlier.entrySet()) {
            version(entry, one.getKey(), one.getValue());
        }
        reading.add(entry);
    }

    private SourceEntry entry(String name, JournalFile file) {
        var entry = new SourceEntry(required(file, "id"), place(name)).titled(file.text("title")).saying(said(file)).dated(dated(file))
                .in(file.text("language")).createdAt(moment(file, "created")).updatedAt(moment(file, "updated"), file.number("version"));
        file.texts("tags").forEach(entry::tagged);
        SourceReaders readers = readers(file).orElse(SourceReaders.of(SourceReaders.Kind.PRIVATE));
        entry.readExactlyBy(readers).readBy(access(readers));
        if (file.has("deleted")) {
            entry.deletedAt(moment(file, "deleted")).readBy(Access.TRASHED);
        }
        addresses(file).forEach(entry::knownAs);
        shown(file).forEach(picture -> entry.showing(picture.reference(), picture.file()));
        return entry;
    }

    private void version(SourceEntry entry, int number, String name) throws IOException {
        try {
            JournalFile file = JournalFile.read(files.text(name));
            entry.after(new SourceVersion(number, file.text("title"), said(file), dated(file), file.texts("tags"), file.text("language"),
                    readers(file).orElse(SourceReaders.of(SourceReaders.Kind.PRIVATE)), moment(file, "updated"), file.text("by")));
            shown(file).stream().filter(picture -> !entry.pictures().contains(picture))
                    .forEach(picture -> entry.showing(picture.reference(), picture.file()));
        } catch (IllegalArgumentException | DateTimeException broken) {
            reading.lose(entry.place(), Lost.VERSION);
        }
    }

    /** Reads a draft. */
    void draft(String name) throws IOException {
        SourceDraft draft;
        try {
            JournalFile file = JournalFile.read(files.text(name));
            draft = new SourceDraft(required(file, "key"), place(name), file.text("entry"), file.number("base"), file.number("saves"),
                    file.text("title"), said(file), file.text("language"), file.text("tags"), file.text("date"), file.text("zone"),
                    readers(file), file.text("publish"), Optional.of("publish-at").filter(file::has).map(at -> moment(file, at)),
                    moment(file, "updated"), shown(file));
        } catch (IllegalArgumentException | DateTimeException broken) {
            reading.skip(place(name), Skipped.BROKEN);
            return;
        }
        reading.add(draft);
    }

    private String place(String name) {
        return name.substring(folder.length());
    }

    private static String required(JournalFile file, String name) {
        if (file.text(name).isEmpty()) {
            throw new IllegalArgumentException(name + " is missing");
        }
        return file.text(name);
    }

    private static SourceText said(JournalFile file) {
        return file.text("format").equals(PLAIN) ? SourceText.plain(file.text()) : SourceText.markdown(file.text());
    }

    private static SourceTime dated(JournalFile file) {
        return SourceTime.at(OffsetDateTime.parse(file.text("date")).toInstant(), ZoneId.of(file.text("zone")));
    }

    private static Instant moment(JournalFile file, String name) {
        return Instant.parse(file.text(name));
    }

    private static Optional<SourceReaders> readers(JournalFile file) {
        return switch (file.text("visibility")) {
            case "public" -> Optional.of(SourceReaders.of(SourceReaders.Kind.PUBLIC));
            case "members" -> Optional.of(SourceReaders.of(SourceReaders.Kind.MEMBERS));
            case "private" -> Optional.of(SourceReaders.of(SourceReaders.Kind.PRIVATE));
            case "circle" -> Optional.of(SourceReaders.circle(file.text("circle"), file.text("circle-owner")));
            default -> Optional.empty();
        };
    }

    private static Access access(SourceReaders readers) {
        return switch (readers.kind()) {
            case PUBLIC -> Access.PUBLIC;
            case MEMBERS, CIRCLE -> Access.GROUP;
            case PRIVATE -> Access.PRIVATE;
        };
    }

    // as links to it are written: with and without the host, with and without the words after its number
    private static Set<String> addresses(JournalFile file) {
        Set<String> addresses = new LinkedHashSet<>();
        String whole = file.text("address");
        String path = whole.replaceFirst("^https?://[^/]*", "");
        for (String address : List.of(whole, path)) {
            addresses.add(address);
            addresses.add(address.replaceFirst("(/entries/\\d+)/[^/]*$", "$1"));
        }
        addresses.remove("");
        return addresses;
    }

    private List<SourcePicture> shown(JournalFile file) {
        return file.text("format").equals(PLAIN) ? List.of()
                : PICTURE.matcher(file.text()).results().map(MatchResult::group).distinct()
                        .map(reference -> new SourcePicture(reference, pictures.getOrDefault(named(reference), ""))).toList();
    }

    private static String named(String reference) {
        return reference.split("/")[2];
    }
}
