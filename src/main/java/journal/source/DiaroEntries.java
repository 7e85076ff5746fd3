package journal.source;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Entities;

/** The entries of a backup of Diaro, with the tags, folders and files that are in other tables. */
final class DiaroEntries {
    private static final String NAME = "title";

    private final String file;
    private final MediaFiles media;
    private final Reading reading;
    private final Map<String, String> tags = new HashMap<>();
    private final Map<String, String> folders = new HashMap<>();
    private final Map<String, List<DiaroRow>> attachments = new HashMap<>();
    private final Set<String> ids = new HashSet<>();
    private int number;

    DiaroEntries(String file, MediaFiles media, Reading reading) {
        this.file = file;
        this.media = media;
        this.reading = reading;
    }

    /** Notes what entries refer to. The tables have no order on which one can rely. */
    void note(DiaroRow row) {
        switch (row.table()) {
            case "diaro_tags" -> tags.put(row.text("uid"), row.text(NAME));
            case "diaro_folders" -> folders.put(row.text("uid"), row.text(NAME));
            case "diaro_attachments" -> attachments.computeIfAbsent(row.text("entry_uid"), entry -> new ArrayList<>()).add(row);
            default -> {
                // entries come later
            }
        }
    }

    /** Tells of an entry, and skips a template. */
    void read(DiaroRow row) throws IOException {
        if ("diaro_templates".equals(row.table())) {
            reading.skip(file + ", " + row.text("name"), Skipped.NO_ENTRY);
        } else if ("diaro_entries".equals(row.table())) {
            String place = file + ", " + ++number;
            if (row.text("uid").isBlank()) {
                reading.skip(place, Skipped.BROKEN);
            } else if (!ids.add(row.text("uid"))) {
                reading.skip(place, Skipped.REPEATED);
            } else {
                tell(row, new SourceEntry(row.text("uid"), place));
            }
        }
    }

    private void tell(DiaroRow row, SourceEntry entry) throws IOException {
        Set<Lost> lost = EnumSet.noneOf(Lost.class);
        entry.titled(row.text(NAME).strip()).saying(text(row, entry, lost));
        if (entry.title().isEmpty() && entry.text().content().isBlank()) {
            reading.skip(entry.place(), Skipped.EMPTY);
            return;
        }
        Optional<Instant> moment = Moments.ofMillis(row.number("date"));
        moment.ifPresent(date -> entry.dated(Moments.in(date, Moments.zone(row.text("tz_offset")))));
        // a folder is one more label of an entry
        Stream.concat(Stream.of(row.text("tags").split(",")).map(tag -> tags.getOrDefault(tag.strip(), "")),
                Stream.of(folders.getOrDefault(row.text("folder_uid"), "")))
                .filter(tag -> !tag.isBlank()).distinct().forEach(entry::tagged);
        reading.add(entry);
        if (moment.isEmpty()) {
            lost.add(Lost.DATE);
        }
        if (hasValues(row)) {
            lost.add(Lost.VALUES);
        }
        lost.forEach(part -> reading.lose(entry.place(), part));
    }

    private SourceText text(DiaroRow row, SourceEntry entry, Set<Lost> lost) {
        List<DiaroRow> files = attachments.getOrDefault(entry.id(), List.of());
        if (files.isEmpty()) {
            return SourceText.plain(row.text("text"));
        }
        var text = new MediaText(html(row.text("text")), true);
        files.stream().sorted(Comparator.comparingDouble(attachment -> attachment.number("position"))).forEach(attachment -> {
            var name = new FileName(attachment.text("filename"));
            text.show(name, "photo".equals(attachment.text("type")), media.find(name.last()), entry);
        });
        lost.addAll(text.lost());
        return text.said();
    }

    private static String html(String plain) {
        if (plain.isBlank()) {
            return "";
        }
        return "<p>" + Entities.escape(plain.strip()).replaceAll("\\R[ \\t]*\\R\\s*", "</p>\n<p>").replaceAll("(?<!</p>)\\R", "<br>\n")
                + "</p>";
    }

    /** Whether there is a place, a weather or a mood. A temperature of zero without an icon is none. */
    private static boolean hasValues(DiaroRow row) {
        boolean isWeather =
                !row.text("weather_icon").isBlank() || !row.text("weather_description").isBlank() || row.number("weather_temperature") != 0;
        boolean isMood = !Set.of("", "0").contains(row.text("mood").strip());
        return isWeather || isMood || !row.text("location_uid").isBlank();
    }
}
