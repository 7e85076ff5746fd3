package journal.source;

import java.io.IOException;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The entries of a text of Day One: fields below the date, and Markdown. */
final class DayOnePlainEntries {
    private static final Pattern IMAGE = Pattern.compile("!\\[[^\\[\\]\\n]*+\\]\\(([^)\\s]{1,2000})\\)");
    private static final Pattern ELSEWHERE = Pattern.compile("(?i)https?://.*");
    private static final Set<String> KNOWN = Set.of("Date", "Tags", "Photo");

    private final MediaFiles media;
    private final Repeats ids;
    private final Reading reading;

    DayOnePlainEntries(MediaFiles media, Repeats ids, Reading reading) {
        this.media = media;
        this.ids = ids;
        this.reading = reading;
    }

    /** Tells of an entry. Its id is its date and its first line, because the text has nothing else. */
    void tell(String place, Map<String, String> fields, String text) throws IOException {
        String photo = new FileName(fields.getOrDefault("Photo", "")).last();
        if (text.isEmpty() && photo.isEmpty()) {
            reading.skip(place, Skipped.EMPTY);
            return;
        }
        Set<Lost> lost = EnumSet.noneOf(Lost.class);
        var entry = new SourceEntry(ids.id(fields.get("Date") + " " + text.lines().findFirst().orElse(photo)), place);
        var heading = Heading.of(DayOneMarkdown.of(text));
        entry.titled(heading.title()).saying(SourceText.markdown(shown(photo, entry, lost) + heading.text()));
        showImages(entry, heading.text(), lost);
        WordedDate.of(fields.get("Date")).ifPresentOrElse(entry::dated, () -> lost.add(Lost.DATE));
        Stream.of(fields.getOrDefault("Tags", "").split(",")).map(String::strip).filter(tag -> !tag.isEmpty()).forEach(entry::tagged);
        if (fields.keySet().stream().anyMatch(field -> !KNOWN.contains(field) && !fields.get(field).isEmpty())) {
            lost.add(Lost.VALUES);
        }
        reading.add(entry);
        lost.forEach(part -> reading.lose(place, part));
    }

    private String shown(String photo, SourceEntry entry, Set<Lost> lost) {
        if (photo.isEmpty()) {
            return "";
        }
        String reference = "photos/" + new FileName(photo).reference();
        show(entry, reference, photo, lost);
        return "![](" + reference + ")\n\n";
    }

    private void showImages(SourceEntry entry, String text, Set<Lost> lost) {
        Set<String> references = new HashSet<>();
        Matcher image = IMAGE.matcher(text);
        while (image.find()) {
            String reference = image.group(1);
            if (!ELSEWHERE.matcher(reference).matches() && references.add(reference)) {
                show(entry, reference, new FileName(reference).last(), lost);
            }
        }
    }

    private void show(SourceEntry entry, String reference, String name, Set<Lost> lost) {
        Optional<String> file = media.find(name);
        entry.showing(reference, file.orElse(""));
        if (file.isEmpty()) {
            lost.add(Lost.PICTURE_MISSING);
        }
    }
}
