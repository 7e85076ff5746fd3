package journal.source;

import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** A note of Joplin. Its pictures and its links to other notes are written as {@code :/} and an id. */
final class JoplinNote {
    private static final Pattern REFERENCE = Pattern.compile(":/([0-9a-f]{32})(?:[#?].*)?");
    private static final String HTML = "2"; // markup_language

    private final JoplinItem note;
    private final String file;
    private final Joplin.Index index;
    private final FileTree tree;
    private final SourceEntry entry;
    private final Set<Lost> lost = EnumSet.noneOf(Lost.class);

    JoplinNote(JoplinItem note, String file, Joplin.Index index, FileTree tree) {
        this.note = note;
        this.file = file;
        this.index = index;
        this.tree = tree;
        entry = new SourceEntry(note.value("id"), place());
    }

    private String place() {
        return note.title().isEmpty() ? file : file + ": " + note.title();
    }

    /** Tells the note. */
    void tell(Reading reading) throws IOException {
        Optional<Skipped> reason = reason();
        if (reason.isPresent()) {
            reading.skip(place(), reason.get());
            return;
        }
        entry.titled(note.title()).knownAs(":/" + note.value("id")).readBy(note.has("deleted_time") ? Access.TRASHED : Access.PRIVATE);
        entry.saying(HTML.equals(note.value("markup_language")) ? SourceText.html(inHtml())
                : SourceText.markdown(MarkdownLinks.changed(note.body(), this::changed)));
        List<String> tags = index.tags().getOrDefault(note.value("id"), List.of());
        tags.stream().map(id -> index.titles().getOrDefault(id, "")).filter(tag -> !tag.isEmpty()).forEach(entry::tagged);
        Optional.of(index.titles().getOrDefault(note.value("parent_id"), "")).filter(notebook -> !notebook.isEmpty())
                .ifPresent(entry::tagged);
        date();
        if (note.has("latitude") || note.has("longitude") || note.has("is_todo") || !note.value("source_url").isEmpty()
                || !note.value("author").isEmpty()) {
            lost.add(Lost.VALUES);
        }
        reading.add(entry);
        lost.forEach(part -> reading.lose(place(), part));
    }

    private Optional<Skipped> reason() {
        if (note.has("encryption_applied")) {
            return Optional.of(Skipped.ENCRYPTED);
        } else if (note.body().isBlank() && note.has("is_todo")) {
            return Optional.of(Skipped.TASK);
        } else if (note.body().isBlank() && note.title().isEmpty()) {
            return Optional.of(Skipped.EMPTY);
        }
        return Optional.of(Skipped.LONG).filter(reason -> note.body().length() > LinkedText.LENGTH_MAX);
    }

    private void date() {
        String said = note.value("user_created_time").isEmpty() ? note.value("created_time") : note.value("user_created_time");
        Optional<Instant> date = moment(said);
        Optional<Instant> creation = moment(note.value("created_time"));
        date.map(SourceTime::at).ifPresent(entry::dated);
        creation.filter(moment -> !date.equals(creation)).ifPresent(entry::createdAt);
        if (date.isEmpty() && !said.isEmpty()) {
            lost.add(Lost.DATE);
        }
    }

    private static Optional<Instant> moment(String text) {
        try {
            return Optional.of(Instant.parse(text)).filter(moment -> moment.toEpochMilli() != 0);
        } catch (DateTimeParseException | ArithmeticException none) {
            return Optional.empty();
        }
    }

    private MarkdownLinks.Link changed(MarkdownLinks.Link link) {
        Matcher reference = REFERENCE.matcher(link.destination());
        if (!reference.matches()) {
            return link;
        }
        String id = reference.group(1);
        boolean isResource = index.types().containsKey(id) || index.files().containsKey(id);
        if (link.isImage() && !isResource || isResource && isPicture(id)) {
            show(id);
            return link.to(":/" + id).image();
        } else if (isResource) {
            index.files().computeIfPresent(id, (key, name) -> used(name));
            lost.add(Lost.FILE);
            return link.mark();
        }
        return link.to(":/" + id);
    }

    private boolean isPicture(String id) {
        String type = index.types().getOrDefault(id, "");
        return type.startsWith("image/") || type.isEmpty() && FilePath.of(index.files().getOrDefault(id, "")).isPicture();
    }

    private void show(String id) {
        String name = used(index.files().getOrDefault(id, ""));
        if (entry.pictures().stream().noneMatch(picture -> picture.reference().equals(":/" + id))) {
            entry.showing(":/" + id, name);
        }
    }

    private String used(String name) {
        tree.use(name);
        return name;
    }

    private String inHtml() {
        Document document = Jsoup.parseBodyFragment(note.body());
        document.outputSettings().prettyPrint(false);
        for (Element element : document.select("img[src^=:/], a[href^=:/]")) {
            boolean isImage = element.nameIs("img");
            var link = changed(new MarkdownLinks.Link(isImage, isImage ? element.attr("alt") : element.text(),
                    element.attr(isImage ? "src" : "href"), ""));
            if (link.destination().isEmpty()) {
                element.replaceWith(new TextNode(link.words()));
            } else if (link.isImage()) {
                element.replaceWith(new Element("img").attr("src", link.destination()).attr("alt", link.words()));
            } else {
                element.attr("href", link.destination());
            }
        }
        return document.body().html();
    }
}
