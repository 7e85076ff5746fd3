package journal.source;

import java.io.IOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The journals of the first Day One: a property list for each entry, and a picture with the same name in the folder {@code photos}. */
public final class DayOneClassic implements Format {
    private static final Set<String> EXTENSIONS = Set.of("doentry", "plist", "xml", "");
    private static final List<String> KEYS = List.of("<key>Entry Text</key>", "<key>Creation Date</key>");
    private static final List<String> VALUES = List.of("Location", "Weather", "Activity", "Music", "Starred", "Step Count");
    private static final Set<String> NO_VALUES = Set.of("", "false", "0");
    private static final int HEAD = 8000;
    private static final int FILES = 20;

    @Override
    public String name() {
        return "dayone"; // whose newer exports keep the ids of these entries
    }

    @Override
    public boolean fits(SourceFiles files) throws IOException {
        for (FileName name : FileName.in(files).stream().filter(file -> EXTENSIONS.contains(file.extension())).limit(FILES).toList()) {
            if (isEntry(files, name)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void read(SourceFiles files, Reading reading) throws IOException {
        var media = new MediaFiles(files);
        Set<String> ids = new HashSet<>();
        for (FileName name : FileName.in(files)) {
            if ("doentry".equals(name.extension()) || EXTENSIONS.contains(name.extension()) && isEntry(files, name)) {
                media.use(name);
                readEntry(files, name, media, ids, reading);
            }
        }
        media.skipOthers(reading);
    }

    private static boolean isEntry(SourceFiles files, FileName name) throws IOException {
        String head = files.beginning(name.path(), HEAD);
        return head.contains("<dict>") && KEYS.stream().anyMatch(head::contains);
    }

    private static void readEntry(SourceFiles files, FileName name, MediaFiles media, Set<String> ids, Reading reading) throws IOException {
        Optional<PropertyList> list = list(files, name);
        String id = list.map(entry -> entry.text("UUID")).orElse("");
        if (list.isEmpty() || id.isBlank()) {
            reading.skip(name.path(), Skipped.BROKEN);
        } else if (!ids.add(id)) {
            reading.skip(name.path(), Skipped.REPEATED);
        } else {
            tell(list.get(), new SourceEntry(id, name.path()), media, reading);
        }
    }

    private static Optional<PropertyList> list(SourceFiles files, FileName name) throws IOException {
        try {
            return Optional.of(PropertyList.of(files, name.path()));
        } catch (BrokenFile fault) { // one file of many
            return Optional.empty();
        }
    }

    private static void tell(PropertyList list, SourceEntry entry, MediaFiles media, Reading reading) throws IOException {
        Optional<String> picture =
                Stream.of(".jpg", ".jpeg", ".png").flatMap(extension -> media.find(entry.id() + extension).stream()).findFirst();
        var heading = Heading.of(list.text("Entry Text"));
        if (heading.title().isEmpty() && heading.text().isBlank() && picture.isEmpty()) {
            reading.skip(entry.place(), Skipped.EMPTY);
            return;
        }
        String reference = "photos/" + new FileName(picture.orElse("")).reference();
        picture.ifPresent(file -> entry.showing(reference, file));
        entry.titled(heading.title())
                .saying(SourceText.markdown(picture.isEmpty() ? heading.text() : "![](" + reference + ")\n\n" + heading.text()));
        list.lists().getOrDefault("Tags", List.of()).forEach(entry::tagged);
        Optional<Instant> moment = Moments.ofIso(list.text("Creation Date")).map(OffsetDateTime::toInstant);
        moment.ifPresent(creation -> entry.dated(Moments.in(creation, Moments.zone(list.text("Time Zone")))));
        if (!list.text("Publish URL").isBlank()) {
            entry.readBy(Access.UNLISTED);
        }
        reading.add(entry);
        if (moment.isEmpty()) {
            reading.lose(entry.place(), Lost.DATE);
        }
        if (VALUES.stream().anyMatch(key -> !NO_VALUES.contains(list.text(key)) || list.dictionaries().getOrDefault(key, 0) > 0)) {
            reading.lose(entry.place(), Lost.VALUES);
        }
    }
}
