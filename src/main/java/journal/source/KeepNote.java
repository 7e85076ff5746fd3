package journal.source;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * A note of Google Keep.
 *
 * @param note its fields
 * @param name its file
 * @param names all files, its pictures among them
 */
record KeepNote(JsonFields note, String name, FileNames names) {
    // The file of a note without a title is named by a time: 2023-08-01T14_29_43.842+10_00
    private static final Pattern MOMENT =
            Pattern.compile("^(\\d{4}-\\d\\d-\\d\\d)T(\\d\\d)_(\\d\\d)_(\\d\\d(?:\\.\\d+)?)(Z|[+-]\\d\\d_\\d\\d)");

    /** What names it. It has no id. Its creation, in microseconds, is the nearest to one; old exports have the file alone. */
    String id() {
        String created = note.text("createdTimestampUsec");
        return created.isBlank() || created.equals("0") ? FileNames.base(FileNames.stem(name)) : created;
    }

    /** The entry. */
    SourceEntry entry(String id) {
        var entry = new SourceEntry(id, name).titled(note.text("title").replaceAll("\\s+", " ").strip()).dated(time());
        entry.readBy(note.isTrue("isTrashed") ? Access.TRASHED : note.list("sharees").size() > 1 ? Access.GROUP : Access.PRIVATE);
        note.records("labels").stream().map(label -> label.text("name").strip()).filter(label -> !label.isEmpty()).forEach(entry::tagged);
        write(entry);
        return entry;
    }

    private SourceTime time() {
        Optional<Instant> created = moment("createdTimestampUsec");
        Optional<Instant> edited = moment("userEditedTimestampUsec");
        return created.or(() -> edited)
                .map(at -> offset(edited).or(() -> offset(created)).map(zone -> SourceTime.at(at, zone)).orElse(SourceTime.at(at)))
                .orElse(SourceTime.NONE);
    }

    private Optional<Instant> moment(String field) {
        return note.number(field).stream().filter(micros -> micros > 0).mapToObj(micros -> Instant.EPOCH.plus(micros, ChronoUnit.MICROS))
                .findFirst();
    }

    private Optional<ZoneOffset> offset(Optional<Instant> moment) {
        Matcher named = MOMENT.matcher(FileNames.base(name));
        if (!named.find()) {
            return Optional.empty();
        }
        String text =
                named.group(1) + "T" + named.group(2) + ":" + named.group(3) + ":" + named.group(4) + named.group(5).replace('_', ':');
        try {
            OffsetDateTime time = OffsetDateTime.parse(text);
            return moment.filter(at -> at.truncatedTo(ChronoUnit.SECONDS).equals(time.toInstant().truncatedTo(ChronoUnit.SECONDS)))
                    .map(at -> time.getOffset());
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private void write(SourceEntry entry) {
        var body = new HtmlBody();
        note.records("listContent").forEach(item -> item(body.element(), item));
        note.records("annotations").forEach(link -> link(body.element(), link));
        note.records("attachments").forEach(attachment -> attach(body.element(), attachment));
        Optional<HtmlBody> styled = styled();
        if (styled.isEmpty() && body.element().childNodeSize() == 0) {
            entry.saying(SourceText.plain(note.text("textContent")));
            return;
        }
        body.element().insertChildren(0, styled.orElseGet(() -> HtmlBody.lines(note.text("textContent"))).element().childNodesCopy());
        body.show(entry, this::file);
        entry.saying(body.text());
    }

    // Every text stands there as HTML, too. It is worth more only where it has marks.
    private Optional<HtmlBody> styled() {
        var body = new HtmlBody(note.text("textContentHtml"));
        CssMarks.byElements(body.element(), Map.of());
        return Optional.of(body).filter(styled -> styled.element().selectFirst("strong, em, u, s, h1, h2") != null);
    }

    // All items are on one level: the export loses what was below what.
    private static void item(Element to, JsonFields item) {
        Element last = to.lastElementChild();
        Element line = (last == null ? to.appendElement("ul") : last).appendElement("li");
        line.appendElement("input").attr("type", "checkbox").attr("checked", item.isTrue("isChecked"));
        line.appendText(" " + item.text("text"));
    }

    private void link(Element to, JsonFields link) {
        String address = link.text("url");
        if (!address.isBlank() && !note.text("textContent").contains(address)) {
            to.appendChild(HtmlBody.link(address, link.text("title")));
        }
    }

    private static void attach(Element to, JsonFields attachment) {
        String path = attachment.text("filePath");
        if (isPicture(attachment)) {
            to.appendElement("p").appendElement("img").attr("src", path);
        } else if (!path.isBlank()) {
            to.appendElement("p").text("[" + path + "]");
        }
    }

    private static boolean isPicture(JsonFields attachment) {
        return attachment.text("mimetype").startsWith("image/") && !attachment.text("filePath").isBlank();
    }

    /** How many recordings and other files it has. */
    long recordings() {
        return note.records("attachments").stream().filter(attachment -> !isPicture(attachment)).count();
    }

    /** The files that it refers to. */
    List<String> files() {
        return note.records("attachments").stream().map(attachment -> file(attachment.text("filePath"))).flatMap(Optional::stream).toList();
    }

    private Optional<String> file(String path) {
        return path.isBlank() ? Optional.empty() : names.at(FileNames.folder(name) + path);
    }
}
