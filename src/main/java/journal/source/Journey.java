package journal.source;

import java.io.IOException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The zip that Journey exports: a JSON file for each entry, and its pictures and recordings beside it. */
public final class Journey implements Format {
    private static final List<String> VALUES =
            List.of("address", "label", "folder", "favourite", "favorite", "music_title", "music_artist");
    private static final Pattern HTML = Pattern.compile("\\s*<(?:p|div|h[1-6]|ul|ol|blockquote|span|br)\\b.*", Pattern.DOTALL);
    private static final Pattern MILLIS = Pattern.compile("(\\d{12,14})-.*");
    private static final double LATITUDE_MAX = 90;
    private static final double DEGREES_MAX = 1000;

    @Override
    public String name() {
        return "journey";
    }

    @Override
    public boolean fits(SourceFiles files) throws IOException {
        for (FileName name : JsonHead.files(files)) {
            if (JsonHead.of(files, name).names().containsAll(Set.of("id", "date_journal"))) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void read(SourceFiles files, Reading reading) throws IOException {
        var media = new MediaFiles(files);
        Set<String> ids = new HashSet<>();
        for (FileName name : FileName.in(files).stream().filter(file -> "json".equals(file.extension())).toList()) {
            Optional<JsonFields> record = JsonFields.in(files, name.path());
            if (record.isEmpty() || record.get().object().containsKey("date_journal")) { // others are skipped below
                media.use(name);
                read(record, name.path(), media, ids, reading);
            }
        }
        media.skipOthers(reading);
    }

    private static void read(Optional<JsonFields> record, String place, MediaFiles media, Set<String> ids, Reading reading)
            throws IOException {
        String id = record.map(entry -> entry.string("id")).orElse("");
        if (id.isBlank()) {
            reading.skip(place, Skipped.BROKEN);
        } else if (!ids.add(id)) {
            reading.skip(place, Skipped.REPEATED);
        } else {
            tell(record.get(), new SourceEntry(id, place), media, reading);
        }
    }

    private static void tell(JsonFields record, SourceEntry entry, MediaFiles media, Reading reading) throws IOException {
        var text = new MediaText(record.string("text"), isHtml(record));
        for (String name : record.texts("photos")) { // recordings and videos, too
            var file = new FileName(name);
            text.show(file, "sticker".equals(file.extension()) || FilePath.of(name).isPicture(), media.find(file.last()), entry);
        }
        if (text.isEmpty()) {
            reading.skip(entry.place(), Skipped.EMPTY);
            return;
        }
        Optional<Instant> moment = millis(record.decimal("date_journal"));
        moment.ifPresent(date -> entry.dated(Moments.in(date, Moments.zone(record.string("timezone")))));
        creation(entry.id()).ifPresent(entry::createdAt);
        record.texts("tags").forEach(entry::tagged);
        reading.add(entry.saying(text.said()));
        Set<Lost> lost = text.lost();
        if (moment.isEmpty()) {
            lost.add(Lost.DATE);
        }
        if (hasValues(record)) {
            lost.add(Lost.VALUES);
        }
        lost.forEach(part -> reading.lose(entry.place(), part));
    }

    /** The moment with which an id begins. */
    private static Optional<Instant> creation(String id) {
        Matcher millis = MILLIS.matcher(id);
        return millis.matches() ? Moments.ofMillis(Long.parseLong(millis.group(1))) : Optional.empty();
    }

    private static boolean isHtml(JsonFields record) {
        return "html".equals(record.string("type"))
                || !"markdown".equals(record.string("type")) && HTML.matcher(record.string("text")).matches();
    }

    private static Optional<Instant> millis(OptionalDouble number) {
        return number.isPresent() ? Moments.ofMillis(number.getAsDouble()) : Optional.empty();
    }

    /** Whether there is a place, a weather, a mood or the like. No latitude and no degrees are the greatest number that there is. */
    private static boolean hasValues(JsonFields record) {
        boolean isPlace = Math.abs(record.decimal("lat").orElse(Double.MAX_VALUE)) <= LATITUDE_MAX;
        JsonFields weather = record.fields("weather");
        boolean isWeather =
                weather.says("description") || Math.abs(weather.decimal("degree_c").orElse(Double.MAX_VALUE)) < DEGREES_MAX;
        return isPlace || isWeather || record.decimal("mood").orElse(0) > 0 || VALUES.stream().anyMatch(record::says);
    }
}
