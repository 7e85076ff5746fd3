package journal.source;

import java.io.IOException;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** An item of an export of WordPress: a post, or one of the other things that it keeps in the same table. */
final class WordPressItem {
    /** A part of the namespace of all versions. */
    static final String WP = "wordpress.org/export/";
    private static final String CONTENT = "purl.org/rss/1.0/modules/content";
    private static final Set<String> NO_TAGS =
            Set.of("post_format", "language", "term_language", "post_translations", "term_translations", "nav_menu", "wp_theme");
    private static final Set<String> NO_COMMENTS = Set.of("spam", "trash", "post-trashed");

    private final XmlElement item;
    private final String export;
    private final WordPressIndex index;
    private final String title;
    private final String place;

    WordPressItem(XmlElement item, String export, long number, WordPressIndex index) {
        this.item = item;
        this.export = export;
        this.index = index;
        title = BlogHtml.words(item.text("", "title"));
        place = RecordPlace.of(export, number, title);
    }

    /** Its number on its site; empty where it has none. */
    String postId() {
        return item.value(WP, "post_id");
    }

    /** The file that it is, if it is one. */
    Optional<WordPressIndex.Attachment> attachment() {
        String address = item.value(WP, "attachment_url");
        return type().equals("attachment") && !address.isEmpty()
                ? Optional.of(new WordPressIndex.Attachment(address, item.value(WP, "post_parent"), excerpt(), place))
                : Optional.empty();
    }

    /** Tells what it is: an entry, or why it is none. Attachments are told of by the index, which knows whether a post shows them. */
    void read(Reading reading) throws IOException {
        if (attachment().isPresent()) {
            return;
        }
        if (!type().equals("post")) {
            reading.skip(place, type().equals("attachment") ? Skipped.OTHER_FILE : Skipped.NO_ENTRY);
        } else if (id().isEmpty()) {
            reading.skip(place, Skipped.BROKEN);
        } else {
            readPost(reading);
        }
    }

    private void readPost(Reading reading) throws IOException {
        String content = item.text(CONTENT, "encoded");
        if (BlogHtml.isTooLong(content)) {
            reading.skip(place, Skipped.LONG);
            return;
        }
        Set<Lost> lost = EnumSet.noneOf(Lost.class);
        var text = new WordPressText(index, export, postId(), lost);
        BlogHtml html = text.html(content.isBlank() ? excerpt() : content, featured());
        if (title.isEmpty() && html.isBlank()) {
            reading.skip(place, Skipped.EMPTY);
            return;
        }
        SourceEntry entry = new SourceEntry(id(), place).titled(title).readBy(access()).dated(WordPressTime.of(item, index));
        html.into(entry, index::file, lost);
        name(entry);
        lose(entry, content, lost);
        reading.add(entry);
        lost.forEach(part -> reading.lose(place, part));
    }

    private void name(SourceEntry entry) {
        Map<String, String> tags = new LinkedHashMap<>();
        String language = index.language(export);
        for (XmlElement category : item.all("", "category")) {
            String domain = category.attribute("domain");
            String tag = BlogHtml.words(category.text());
            if (domain.equals("language")) {
                language = category.attribute("nicename");
            } else if (!NO_TAGS.contains(domain) && !tag.isEmpty() && !isDefault(category, tag)) {
                tags.putIfAbsent(tag.toLowerCase(Locale.ROOT), tag);
            }
        }
        tags.values().forEach(entry::tagged);
        entry.in(language);
        Stream.of(item.value("", "link"), item.value("", "guid")).filter(BlogHtml::isAbsolute).distinct().forEach(entry::knownAs);
    }

    /** Every post without a category has the one that each site begins with. */
    private static boolean isDefault(XmlElement category, String tag) {
        return category.attribute("nicename").equals("uncategorized") || tag.equalsIgnoreCase("uncategorized");
    }

    private void lose(SourceEntry entry, String content, Set<Lost> lost) {
        if (entry.time().equals(SourceTime.NONE)) {
            lost.add(Lost.DATE);
        }
        if (item.all(WP, "comment").stream().anyMatch(comment -> !NO_COMMENTS.contains(comment.value(WP, "comment_approved")))) {
            lost.add(Lost.COMMENTS);
        }
        boolean summary = !content.isBlank() && !excerpt().isBlank();
        if (summary || item.all(WP, "postmeta").stream().anyMatch(WordPressItem::isValue)) {
            lost.add(Lost.VALUES);
        }
    }

    /** Fields that an author has typed have names without an underscore. */
    private static boolean isValue(XmlElement meta) {
        String key = meta.value(WP, "meta_key");
        return !key.isEmpty() && !key.startsWith("_") && !meta.value(WP, "meta_value").isEmpty();
    }

    private Access access() {
        boolean password = !item.value(WP, "post_password").isEmpty();
        return switch (item.value(WP, "status")) {
            case "publish" -> password ? Access.PASSWORD : Access.PUBLIC;
            case "draft", "pending", "auto-draft" -> Access.DRAFT;
            case "future" -> Access.SCHEDULED;
            case "trash" -> Access.TRASHED;
            default -> Access.PRIVATE;
        };
    }

    private Optional<WordPressIndex.Attachment> featured() {
        return item.all(WP, "postmeta").stream().filter(meta -> meta.value(WP, "meta_key").equals("_thumbnail_id")).findFirst()
                .flatMap(meta -> index.attachment(export, meta.value(WP, "meta_value")));
    }

    /** WordPress keeps the first address of a post for good. Converters leave it out; the number of a post is good for one site. */
    private String id() {
        String guid = item.value("", "guid");
        String number = postId().isEmpty() ? "" : index.site(export) + "?p=" + postId();
        return !guid.isEmpty() ? guid : !number.isEmpty() ? number : item.value("", "link");
    }

    private String type() {
        String type = item.value(WP, "post_type");
        return type.isEmpty() ? "post" : type;
    }

    private String excerpt() {
        return item.text("/excerpt", "encoded");
    }
}
