package journal.source;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A post of Ghost. Its text is in the field of the editor of its time: Lexical (5), Mobiledoc (1 to 4) or Markdown (0), or in HTML alone.
 *
 * @param post its fields
 * @param place where it stands
 * @param tables what other tables say about it
 * @param names the files, which may have its pictures
 */
record GhostPost(JsonFields post, String place, GhostTables tables, FileNames names) {
    private static final String SITE = "__GHOST_URL__";
    private static final String UNTITLED = "(Untitled)";
    private static final Pattern STORED = Pattern.compile("content/images/(?:size/[^/]+/|)(?:format/[^/]+/|)(.+)");
    private static final Pattern IMAGE = Pattern.compile("!\\[[^\\[\\]]*]\\(\\s?<?([^)\\s>]+)|<img[^<>]+src=[\"']([^\"'<>]+)");

    /** What names a post for good; empty where there is nothing. Numbers of old versions are the same on other sites. */
    static String id(JsonFields post) {
        return Stream.of("uuid", "id", "slug").map(post::text).filter(id -> !id.isBlank()).findFirst().orElse("");
    }

    /**
     * The entry.
     *
     * @param lost is told what it does not have
     */
    SourceEntry entry(Consumer<Lost> lost) {
        String title = post.text("title").strip();
        var entry = new SourceEntry(id(post), place).titled(title.equals(UNTITLED) ? "" : title).readBy(access());
        date(entry, lost);
        tag(entry);
        know(entry);
        write(entry, lost);
        if (tables.isCommented(post.text("id"))) {
            lost.accept(Lost.COMMENTS);
        }
        return entry;
    }

    private Access access() {
        return switch (post.text("status")) {
            case "published" -> isForAll() ? Access.PUBLIC : Access.GROUP;
            case "scheduled" -> Access.SCHEDULED;
            case "draft" -> Access.DRAFT;
            case "sent" -> Access.GROUP; // by mail alone
            default -> Access.PRIVATE;
        };
    }

    private boolean isForAll() {
        return !post.has("visibility") || post.text("visibility").equals("public");
    }

    private void date(SourceEntry entry, Consumer<Lost> lost) {
        Optional<Instant> created = moment("created_at");
        Optional<Instant> dated = moment("published_at").or(() -> created);
        entry.dated(dated.map(at -> tables.zone().map(zone -> SourceTime.at(at, zone)).orElse(SourceTime.at(at))).orElse(SourceTime.NONE));
        created.filter(at -> !created.equals(dated)).ifPresent(entry::createdAt);
        if (dated.isEmpty()) {
            lost.accept(Lost.DATE);
        }
    }

    // Milliseconds (Ghost 0), ISO, or as a database writes it in UTC.
    private Optional<Instant> moment(String field) {
        String text = post.text(field).strip();
        OptionalLong milliseconds = post.number(field);
        try {
            Instant moment = milliseconds.isPresent() ? Instant.ofEpochMilli(milliseconds.getAsLong()) : parsed(text);
            return Optional.of(moment).filter(at -> at.isAfter(Instant.EPOCH));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static Instant parsed(String text) {
        String iso = text.replaceFirst(" ", "T");
        return iso.matches(".*(Z|[+-]\\d\\d:\\d\\d)") ? OffsetDateTime.parse(iso).toInstant()
                : LocalDateTime.parse(iso).toInstant(ZoneOffset.UTC);
    }

    // A name that begins with a number sign is for the templates of the site.
    private void tag(SourceEntry entry) {
        Stream<String> nested = post.records("tags").stream().map(tag -> tag.text("name"));
        Stream.concat(tables.tagsOf(post.text("id")).stream(), nested).map(String::strip)
                .filter(tag -> !tag.isEmpty() && !tag.startsWith("#"))
                .distinct().forEach(entry::tagged);
    }

    private void know(SourceEntry entry) {
        String slug = post.text("slug");
        Stream.of(SITE + "/" + slug + "/", SITE + "/" + slug, "/" + slug + "/").filter(address -> !slug.isBlank()).forEach(entry::knownAs);
        Stream.of(post.text("url"), post.text("canonical_url")).filter(address -> !address.isBlank()).forEach(entry::knownAs);
    }

    private void write(SourceEntry entry, Consumer<Lost> lost) {
        Optional<HtmlBody> lexical = LexicalHtml.of(post.text("lexical"), id -> "", lost).filter(body -> !body.isEmpty());
        if (lexical.isPresent()) {
            write(entry, lexical.get());
            return;
        }
        Optional<String> markdown =
                MobiledocHtml.markdown(post.text("mobiledoc")).or(() -> Optional.of(post.text("markdown"))).filter(text -> !text.isBlank());
        if (markdown.isPresent()) {
            write(entry, markdown.get());
            return;
        }
        Optional<HtmlBody> mobiledoc = MobiledocHtml.of(post.text("mobiledoc"), lost).filter(body -> !body.isEmpty());
        write(entry, mobiledoc.orElseGet(() -> new HtmlBody(post.text("html"))));
    }

    private void write(SourceEntry entry, HtmlBody body) {
        body.lead(post.text("custom_excerpt"));
        if (!picture().isBlank()) {
            body.element().prependElement("p").appendElement("img").attr("src", picture()).attr("alt", alternative());
        }
        body.linkFrames();
        body.show(entry, this::file);
        entry.saying(body.text());
    }

    private void write(SourceEntry entry, String markdown) {
        String summary = post.text("custom_excerpt").strip();
        String lead = summary.isEmpty() || HtmlBody.says(markdown, summary) ? "" : escaped(summary) + "\n\n";
        String picture = picture().isBlank() ? "" : "![" + escaped(alternative()) + "](<" + picture() + ">)\n\n";
        String text = picture + lead + markdown.replace("](//", "](https://");
        Matcher images = IMAGE.matcher(text);
        while (images.find()) {
            String reference = images.group(1) == null ? images.group(2) : images.group(1);
            Optional<String> file = file(reference);
            if (file.isPresent() || !reference.contains("//")) {
                entry.showing(reference, file.orElse(""));
            }
        }
        entry.saying(SourceText.markdown(text));
    }

    private static String escaped(String words) {
        return words.replaceAll("\\s+", " ").replaceAll("([\\\\`*_\\[\\]<>#~|])", "\\\\$1");
    }

    private String picture() {
        return HtmlBody.whole(post.text("feature_image") + post.text("image"));
    }

    private String alternative() {
        String own = post.text("feature_image_alt");
        return own.isEmpty() ? tables.alternativeOf(post.text("id")) : own;
    }

    private Optional<String> file(String reference) {
        Matcher stored = STORED.matcher(reference);
        return stored.find() ? names.below("content/images/" + stored.group(1)) : Optional.empty();
    }
}
