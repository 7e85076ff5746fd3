package journal.source;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A note of an export of Evernote. */
final class EnexNote {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmssX");
    private static final Instant FIRST = Instant.parse("1970-01-02T00:00:00Z"); // what is written without a date is 1970, or the evening before
    private static final Instant PLACEHOLDER = Instant.parse("1969-12-31T00:00:00Z");
    private static final int YEAR_MIN = 1000;
    private static final Set<String> VALUES =
            Set.of("latitude", "longitude", "altitude", "place-name", "author", "source-url", "reminder-time",
                    "reminder-done-time");

    private final SourceFiles files;
    private final String place;
    private final List<EnexResource> resources = new ArrayList<>();
    private final List<EnexTask> tasks = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();
    private String title = "";
    private String content = "";
    private String created = "";
    private String subject = "";
    private boolean hasValues;

    EnexNote(SourceFiles files, String place) {
        this.files = files;
        this.place = place;
    }

    /** Reads the element {@code note}, at whose start the reader is, to its end. */
    void read(XMLStreamReader xml) throws IOException, XMLStreamException {
        while (xml.next() != XMLStreamConstants.END_ELEMENT || !"note".equals(xml.getLocalName())) {
            if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
                element(xml, xml.getLocalName());
            }
        }
    }

    private void element(XMLStreamReader xml, String name) throws IOException, XMLStreamException {
        switch (name) {
            case "title" -> title = text(xml).strip();
            case "content" -> content = text(xml);
            case "created" -> created = text(xml).strip();
            case "subject-date" -> subject = text(xml).strip();
            case "tag" -> tags.add(text(xml).strip());
            case "task" -> tasks.add(EnexTask.read(xml));
            case "resource" -> resources.add(EnexResource.read(xml, files, place + "/" + resources.size()));
            default -> hasValues |= VALUES.contains(name) && !text(xml).isBlank();
        }
    }

    /** The text of an element to its end, without what its elements have; no longer than an entry may be by far. */
    static String text(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        for (int depth = 1; depth > 0;) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (depth == 1 && text.length() <= SourceFiles.TEXT_MAX) {
                        text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                    }
                }
                default -> {
                    // comments say nothing
                }
            }
        }
        return text.toString();
    }

    /**
     * Tells what was read.
     *
     * @param index what other notes have, too
     */
    void tell(Reading reading, Enex.Index index) throws IOException {
        if (content.length() > SourceFiles.TEXT_MAX) {
            reading.skip(named(), Skipped.LONG);
            return;
        }
        Enml text = new Enml(content, resources, tasks, index);
        SourceEntry entry = new SourceEntry(index.isOnlyAt(created) ? created : created + " " + title, named()).titled(title);
        if (index.isOnlyOf(title)) {
            entry.knownAs(Enex.Index.address(title));
        }
        String html = text.html(entry);
        if (title.isEmpty() && text.isEmpty()) {
            reading.skip(named(), Skipped.EMPTY);
            return;
        }
        tags.stream().filter(tag -> !tag.isEmpty()).forEach(entry::tagged);
        date(entry.saying(SourceText.html(html)), reading);
        reading.add(entry);
        text.lost().forEach(part -> reading.lose(named(), part));
        if (hasValues) {
            reading.lose(named(), Lost.VALUES);
        }
    }

    private String named() {
        return title.isEmpty() ? place : place + ": " + title;
    }

    private void date(SourceEntry entry, Reading reading) {
        Optional<Instant> creation = moment(created);
        Optional<Instant> date = moment(subject).or(() -> creation);
        date.map(SourceTime::at).ifPresent(entry::dated);
        creation.filter(moment -> !date.equals(creation)).ifPresent(entry::createdAt);
        if (date.isEmpty() && !created.isEmpty()) {
            reading.lose(named(), Lost.DATE);
        }
    }

    private static Optional<Instant> moment(String text) {
        try {
            Instant moment = MOMENT.parse(text, Instant::from);
            boolean isWrong = moment.isBefore(LocalDateTime.of(YEAR_MIN, 1, 1, 0, 0).toInstant(ZoneOffset.UTC))
                    || !moment.isBefore(PLACEHOLDER) && moment.isBefore(FIRST);
            return Optional.of(moment).filter(right -> !isWrong);
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }
}
