package journal.source;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A note of Standard Notes. Which editor wrote it decides what its text is.
 *
 * @param item the item
 * @param place where it stands
 * @param index what other items say about it
 */
record StandardNote(JsonFields item, String place, StandardNotesIndex index) {
    private static final String APP = "org.standardnotes.sn";
    private static final int TIME_MAX = 200;
    private static final Instant PLACEHOLDER_END = Instant.parse("1970-01-03T00:00:00Z");
    // As a browser writes a date; the name of the zone after it, in any language, is cut off.
    private static final DateTimeFormatter BROWSER = DateTimeFormatter.ofPattern("EEE MMM dd yyyy HH:mm:ss 'GMT'xx", Locale.ENGLISH);

    /** Whether it is a table or a list of secrets, as JSON. */
    boolean isTable() {
        return isType("spreadsheet") || isType("authentication") || editor().contains("sheets") || editor().contains("token-vault");
    }

    /** Whether it is a list of tasks as JSON. Simple lists are Markdown. */
    boolean isTasks() {
        return isType("task") && text().strip().startsWith("{");
    }

    private boolean isType(String type) {
        return content().text("noteType").equals(type);
    }

    private String editor() {
        return content().text("editorIdentifier").toLowerCase(Locale.ROOT);
    }

    private JsonFields content() {
        return item.fields("content");
    }

    private JsonFields app() {
        return content().fields("appData").fields(APP);
    }

    private String text() {
        return content().text("text");
    }

    /**
     * The entry.
     *
     * @param lost is told what it does not have
     */
    SourceEntry entry(Consumer<Lost> lost) {
        var entry = new SourceEntry(item.text("uuid"), place).titled(content().text("title").replaceAll("\\s+", " ").strip());
        entry.readBy(content().isTrue("trashed") || app().isTrue("trashed") ? Access.TRASHED : Access.PRIVATE);
        entry.dated(time()).knownAs(StandardNotes.address(entry.id()));
        if (entry.time().equals(SourceTime.NONE)) {
            lost.accept(Lost.DATE);
        }
        Stream.concat(index.tagsOf(entry.id()).stream(), references().filter(index::isTag).map(index::name)).map(String::strip)
                .filter(tag -> !tag.isEmpty()).distinct().forEach(entry::tagged);
        if (references().anyMatch(index::isFile)) {
            lost.accept(Lost.FILE);
        }
        write(entry, lost);
        return entry;
    }

    private Stream<String> references() {
        return content().records("references").stream().map(reference -> reference.text("uuid"));
    }

    // The server's times are those of 1970 in some backups; the app has the true one.
    private SourceTime time() {
        return Stream
                .of(item.text("created_at"), content().text("userModifiedDate"), app().text("client_updated_at"), item.text("updated_at"))
                .map(StandardNote::parsed).flatMap(Optional::stream).findFirst().orElse(SourceTime.NONE);
    }

    private static Optional<SourceTime> parsed(String text) {
        if (text.length() > TIME_MAX) {
            return Optional.empty();
        }
        try {
            if (text.contains("GMT")) {
                String time = text.replaceFirst("\\s*\\(.*", "");
                return Optional.of(OffsetDateTime.parse(time, BROWSER)).filter(StandardNote::isMeant)
                        .map(at -> SourceTime.at(at.toZonedDateTime()));
            }
            return Optional.of(OffsetDateTime.parse(text)).filter(StandardNote::isMeant).map(at -> SourceTime.at(at.toInstant()));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static boolean isMeant(OffsetDateTime time) {
        return !time.toInstant().isBefore(PLACEHOLDER_END);
    }

    private void write(SourceEntry entry, Consumer<Lost> lost) {
        Optional<HtmlBody> saved = text().stripLeading().startsWith("{") ? LexicalHtml.of(text(), index::name, lost) : Optional.empty();
        if (saved.isPresent()) {
            entry.saying(saved.get().isEmpty() ? SourceText.html("") : saved.get().text());
        } else if (isType("markdown") || isType("task") || editor().contains("markdown")) {
            entry.saying(SourceText.markdown(text()));
        } else if (isType("rich-text") || editor().contains("plus-editor") || editor().contains("bold-editor")) {
            var body = new HtmlBody(text());
            body.show(entry, reference -> Optional.empty());
            entry.saying(body.isEmpty() ? SourceText.html("") : body.text());
        } else {
            entry.saying(SourceText.plain(text()));
        }
    }
}
