package journal.source;

import java.io.IOException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An entry of a JSON file of Day One. */
final class DayOneEntry {
    private static final List<String> VALUES = List.of("location", "weather", "userActivity", "music", "starred", "isPinned", "pinned");
    private static final List<String> LINKS = List.of("dayone2://view?entryId=", "dayone://view?entryId=");
    /** For instance {@code ![](dayone-moment://ID)} for a picture and {@code ![](dayone-moment:/video/ID)} for a video. */
    private static final Pattern EMBED =
            Pattern.compile("!\\[[^\\[\\]\\n]*+\\]\\((dayone-(?:moment|photo|video|audio|pdf):[^)\\s]{0,200})\\)");
    private static final Pattern PICTURE = Pattern.compile("dayone-(?:moment:(?://|/photo/)|photo:).*");

    private final JsonFields record;
    private final SourceEntry entry;
    private final Map<String, String> pictures;
    private final Map<String, DayOneMoment> moments = new LinkedHashMap<>();
    private final Set<String> shown = new HashSet<>();
    private final Set<String> references = new HashSet<>();
    private final Set<Lost> lost = EnumSet.noneOf(Lost.class);

    /** An entry that has a {@code uuid}; {@code pictures} are those of all entries. */
    DayOneEntry(JsonFields record, String place, MediaFiles media, Map<String, String> pictures) {
        this.record = record;
        this.pictures = pictures;
        entry = new SourceEntry(record.string("uuid"), place);
        DayOneMoment.of(record, media).forEach(moment -> moments.putIfAbsent(moment.identifier(), moment));
    }

    /** Tells what it says, and what of it is lost. */
    void tell(Reading reading) throws IOException {
        var heading = Heading.of(text());
        if (heading.title().isEmpty() && heading.text().replace("\u200B", "").isBlank()) {
            reading.skip(entry.place(), Skipped.EMPTY);
            return;
        }
        entry.titled(heading.title()).saying(SourceText.markdown(heading.text())).dated(time());
        record.texts("tags").forEach(entry::tagged);
        LINKS.forEach(link -> entry.knownAs(link + entry.id()));
        if (VALUES.stream().anyMatch(record::says)) {
            lost.add(Lost.VALUES);
        }
        reading.add(entry);
        lost.forEach(part -> reading.lose(entry.place(), part));
    }

    private String text() {
        var text = new StringBuilder();
        text.append(EMBED.matcher(DayOneMarkdown.of(record.string("text"))).replaceAll(embed -> Matcher.quoteReplacement(embedded(embed))));
        for (DayOneMoment moment : moments.values()) { // which the text does not show, in older exports
            if (shown.add(moment.identifier())) {
                text.append(text.isEmpty() ? "" : "\n\n").append(embedded(moment));
            }
        }
        return text.toString();
    }

    private String embedded(MatchResult embed) {
        String reference = embed.group(1);
        String identifier = reference.substring(reference.lastIndexOf('/') + 1);
        DayOneMoment moment = moments.get(identifier);
        boolean isPicture = moment == null ? PICTURE.matcher(reference).matches() : moment.isPicture();
        if (!isPicture) {
            shown.add(identifier);
            return mark(moment == null ? identifier : moment.label());
        }
        show(reference, moment == null ? pictures.getOrDefault(identifier, "") : moment.file());
        shown.add(identifier);
        return embed.group();
    }

    private String embedded(DayOneMoment moment) {
        if (!moment.isPicture()) {
            return mark(moment.label());
        }
        String reference = "dayone-moment://" + moment.identifier();
        show(reference, moment.file());
        return "![](" + reference + ")";
    }

    private String mark(String label) {
        lost.add(Lost.FILE);
        return FileMark.markdown(label);
    }

    private void show(String reference, String file) {
        if (references.add(reference)) {
            entry.showing(reference, file);
        }
        if (file.isEmpty()) {
            lost.add(Lost.PICTURE_MISSING);
        }
    }

    private SourceTime time() {
        Optional<OffsetDateTime> moment = Moments.ofIso(record.string("creationDate"));
        if (moment.isEmpty()) {
            lost.add(Lost.DATE);
            return SourceTime.NONE;
        }
        Optional<ZoneId> offset = Optional.<ZoneId>of(moment.get().getOffset()).filter(zone -> !ZoneOffset.UTC.equals(zone));
        Optional<ZoneId> zone = Moments.zone(record.string("timeZone")).or(() -> offset);
        if (zone.isPresent() && record.isTrue("isAllDay")) {
            var day = SourceTime.on(moment.get().atZoneSameInstant(zone.get()).toLocalDate());
            return new SourceTime(Optional.empty(), day.local(), zone, true);
        }
        return Moments.in(moment.get().toInstant(), zone);
    }
}
