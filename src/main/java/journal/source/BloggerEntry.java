package journal.source;

import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.parser.Parser;

/** An entry of a feed of Blogger: a post, or a comment, a page, a setting or the template. */
final class BloggerEntry {
    static final String ATOM = "www.w3.org/2005/Atom";
    static final String TAKEOUT = "schemas.google.com/blogger/2018";
    private static final String APP = "app"; // http://purl.org/atom/app#, and http://www.w3.org/2007/app
    private static final String KIND = "schemas.google.com/g/2005#kind";
    private static final Set<String> HOSTS = Set.of("googleusercontent.com", "blogspot.com", "ggpht.com", "google.com", "blogger.com");

    private final XmlElement entry;
    private final BloggerBlog blog;
    private final String title;
    private final String place;

    BloggerEntry(XmlElement entry, String feed, long number, BloggerBlog blog) {
        this.entry = entry;
        this.blog = blog;
        title = title(entry);
        place = RecordPlace.of(feed, number, title);
    }

    /** Titles of Takeout are escaped twice. */
    private static String title(XmlElement entry) {
        String text = entry.text(ATOM, "title");
        if (entry.first(ATOM, "title").filter(title -> title.attribute("type").equals("html")).isPresent()) {
            return BlogHtml.words(text);
        }
        boolean isTwice = entry.first(TAKEOUT, "type").isPresent();
        return BlogHtml.line(isTwice ? Parser.unescapeEntities(text, false) : text);
    }

    /** Tells what it is: an entry, or why it is none. */
    void read(FilesByAddress pictures, Reading reading) throws IOException {
        switch (kind()) {
            case "post" -> readPost(pictures, reading);
            case "comment" -> reading.skip(place, Skipped.COMMENT);
            case "settings" -> reading.skip(place, Skipped.OTHER_FILE);
            case "" -> reading.skip(place, Skipped.BROKEN);
            default -> reading.skip(place, Skipped.NO_ENTRY);
        }
    }

    private String kind() {
        String type = entry.value(TAKEOUT, "type");
        if (!type.isEmpty()) {
            return type.toLowerCase(Locale.ROOT);
        }
        String term = entry.all(ATOM, "category").stream().filter(BloggerEntry::isKind).map(kind -> kind.attribute("term")).findFirst()
                .orElse("");
        return term.substring(term.indexOf('#') + 1);
    }

    private static boolean isKind(XmlElement category) {
        return category.attribute("scheme").contains(KIND);
    }

    private void readPost(FilesByAddress pictures, Reading reading) throws IOException {
        String id = entry.value(ATOM, "id");
        String content = entry.text(ATOM, "content");
        if (BlogHtml.isTooLong(content)) {
            reading.skip(place, Skipped.LONG);
            return;
        }
        BlogHtml html = BlogHtml.of(content);
        if (id.isEmpty() || title.isEmpty() && html.isBlank()) {
            reading.skip(place, id.isEmpty() ? Skipped.BROKEN : Skipped.EMPTY);
            return;
        }
        Optional<OffsetDateTime> published = BloggerBlog.time(entry.text(ATOM, "published"));
        var found = new SourceEntry(id, place).titled(title).readBy(access(published)).in(blog.language());
        Set<Lost> lost = EnumSet.noneOf(Lost.class);
        html.into(found, address -> isOwn(address) ? pictures.findByName(address) : "", lost);
        date(found, published, lost);
        name(found);
        lose(lost);
        reading.add(found);
        lost.forEach(part -> reading.lose(place, part));
    }

    private void date(SourceEntry found, Optional<OffsetDateTime> published, Set<Lost> lost) {
        boolean isUtc = entry.value(ATOM, "published").endsWith("Z");
        published.ifPresentOrElse(moment -> found.dated(blog.in(moment, isUtc)), () -> lost.add(Lost.DATE));
        BloggerBlog.time(entry.text(TAKEOUT, "created")).ifPresent(moment -> found.createdAt(moment.toInstant()));
    }

    private void name(SourceEntry found) {
        Set<String> labels = new LinkedHashSet<>();
        entry.all(ATOM, "category").stream().filter(category -> !isKind(category))
                .map(category -> BlogHtml.words(category.attribute("term"))).forEach(labels::add);
        labels.stream().filter(label -> !label.isEmpty()).forEach(found::tagged);
        entry.all(ATOM, "link").stream().filter(link -> link.attribute("rel").equals("alternate")).map(link -> link.attribute("href"))
                .filter(address -> !address.isEmpty()).forEach(found::knownAs);
        Optional.of(entry.value(TAKEOUT, "filename")).filter(path -> !path.isEmpty())
                .ifPresent(path -> blog.addresses(path).forEach(found::knownAs));
    }

    private void lose(Set<Lost> lost) {
        boolean located = entry.first(TAKEOUT, "location").filter(location -> !location.children().isEmpty() || !location.text().isBlank())
                .isPresent();
        if (located || entry.first("georss", "point").isPresent() || entry.first("georss", "featurename").isPresent()) {
            lost.add(Lost.VALUES);
        }
        boolean enclosed = entry.all(ATOM, "link").stream().anyMatch(link -> link.attribute("rel").equals("enclosure"));
        if (enclosed || entry.first(ATOM, "enclosure").filter(file -> !file.attribute("url").isEmpty() || !file.attribute("href").isEmpty())
                .isPresent()) {
            lost.add(Lost.FILE);
        }
    }

    private Access access(Optional<OffsetDateTime> published) {
        if (!entry.value(TAKEOUT, "trashed").isEmpty()) {
            return Access.TRASHED;
        }
        boolean draft = entry.first(APP, "control").map(control -> control.value(APP, "draft")).filter("yes"::equals).isPresent();
        return switch (draft ? "DRAFT" : entry.first(TAKEOUT, "type").isPresent() ? entry.value(TAKEOUT, "status") : "LIVE") {
            case "LIVE" -> published.filter(blog::wasToCome).isPresent() ? Access.SCHEDULED : blog.readers();
            case "DRAFT" -> Access.DRAFT;
            case "SCHEDULED" -> Access.SCHEDULED;
            case "SOFT_TRASHED" -> Access.TRASHED;
            default -> Access.PRIVATE;
        };
    }

    /** Whether a picture was uploaded to the blog, so that the album of the backup may have it. */
    private static boolean isOwn(String address) {
        String rest = address.substring(address.indexOf("//") + 2);
        String host = rest.split("[/?#:]", 2)[0];
        return !BlogHtml.isAbsolute(address) || HOSTS.stream().anyMatch(own -> host.equals(own) || host.endsWith("." + own));
    }
}
