package journal.source;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A post of Jekyll or Hugo. It has no name but its path below the folder of the posts. */
final class SitePost {
    private static final Pattern LANGUAGE = Pattern.compile("\\.([a-z]{2}(?:-[A-Za-z]{2})?)$");
    private static final Pattern FOLDER = Pattern.compile("^(?:.*/)?(?:_posts|_drafts|content)/");
    private static final ZoneOffset LAST = ZoneOffset.ofHours(-12); // where a day ends last

    private final FileTree tree;
    private final String file;
    private final FrontMatter matter;
    private final FilePath path;
    private final Set<Lost> lost = EnumSet.noneOf(Lost.class);

    SitePost(FileTree tree, String file, FrontMatter matter) {
        this.tree = tree;
        this.file = file;
        this.matter = matter;
        path = FilePath.of(file);
    }

    /**
     * Reads the post.
     *
     * @param isPublished whether it lies where published posts lie
     */
    void read(boolean isPublished, Instant now, Reading reading) throws IOException {
        if (List.of("page", "home", "default", "archive").contains(matter.text("layout")) || "page".equals(matter.text("type"))) {
            reading.skip(file, Skipped.NO_ENTRY);
            return;
        } else if (matter.body().isBlank() && matter.text("title").isEmpty()) {
            reading.skip(file, Skipped.EMPTY);
            return;
        } else if (matter.body().length() > LinkedText.LENGTH_MAX) {
            reading.skip(file, Skipped.LONG);
            return;
        }
        Matcher folder = FOLDER.matcher(file);
        SourceEntry entry = new SourceEntry(folder.find() ? file.substring(folder.end()) : file.substring(tree.top().length()), file);
        SourceTime time = time();
        entry.dated(time).readBy(readers(isPublished, time, now)).in(language());
        matter.list("tags", "tag", "categories", "category").forEach(entry::tagged);
        addresses(entry, time);
        say(entry);
        reading.add(entry);
        lost.forEach(part -> reading.lose(file, part));
    }

    private SourceTime time() {
        String written = matter.text("date", "publishdate", "pubdate", "created");
        SourceTime time = WrittenTime.of(written);
        if (time == SourceTime.NONE && !written.isEmpty()) {
            lost.add(Lost.DATE);
        }
        return time == SourceTime.NONE ? path.time() : time;
    }

    private Access readers(boolean isPublished, SourceTime time, Instant now) {
        boolean isDraft = file.contains("_drafts/") || matter.flag("draft").orElse(false) || !matter.flag("published").orElse(true);
        String visibility = matter.text("visibility", "status").toLowerCase(Locale.ROOT);
        if (isDraft || "draft".equals(visibility)) {
            return Access.DRAFT;
        } else if (matter.has("password")) {
            return Access.PASSWORD;
        } else if (matter.flag("unlisted").orElse(false) || matter.flag("hidden").orElse(false)) {
            return Access.UNLISTED;
        } else if (matter.isBroken() || matter.flag("private").orElse(false)
                || !List.of("", "public", "publish", "published").contains(visibility)) {
            return Access.PRIVATE;
        } else if (isAfter(time, now) || isAfter(WrittenTime.of(matter.text("publishdate")), now)) {
            return Access.SCHEDULED;
        }
        boolean isOver = matter.has("expirydate") && !isAfter(WrittenTime.of(matter.text("expirydate")), now);
        return (isPublished || matter.flag("published").orElse(false)) && !isOver ? Access.PUBLIC : Access.PRIVATE;
    }

    private static boolean isAfter(SourceTime time, Instant now) {
        return time.in(LAST).filter(moment -> moment.toInstant().isAfter(now)).isPresent();
    }

    private String language() {
        Matcher ofName = LANGUAGE.matcher(path.stem());
        String said = matter.text("lang", "language", "locale").replace('_', '-');
        return said.isEmpty() && ofName.find() ? ofName.group(1) : said;
    }

    private void addresses(SourceEntry entry, SourceTime time) {
        entry.knownAs(LinkedText.address(file));
        for (String address : List.of(matter.text("permalink"), matter.text("url"))) {
            Optional.of(address).filter(whole -> !whole.isEmpty() && !whole.contains(":")).ifPresent(entry::knownAs);
        }
        matter.list("aliases", "redirect_from").forEach(entry::knownAs);
        if (file.contains("_posts/") && matter.text("permalink").isEmpty()) { // as Jekyll writes it without a setting
            String categories = String.join("",
                    matter.list("categories", "category").stream().map(category -> "/" + category.toLowerCase(Locale.ROOT)).toList());
            time.in(ZoneOffset.UTC).ifPresent(
                    day -> entry.knownAs(categories + String.format(Locale.ROOT, "/%1$tY/%1$tm/%1$td/", day) + path.words() + ".html"));
        }
    }

    private void say(SourceEntry entry) {
        String title = matter.text("title");
        if (path.is("html", "htm")) {
            entry.titled(title.isEmpty() ? words() : title).saying(SourceText.html(matter.body()));
            return;
        }
        Headed headed = Headed.of(matter.body());
        boolean isTitle = title.isEmpty() || title.equals(headed.title());
        Shortcodes shortcodes = new Shortcodes(tree, file);
        LinkedText linked = new LinkedText(tree, file, entry);
        entry.titled(!title.isEmpty() ? title : headed.title().isEmpty() ? words() : headed.title());
        entry.saying(SourceText.markdown(linked.of(shortcodes.inMarkdown(isTitle ? headed.text() : matter.body())).strip()));
        lost.addAll(linked.lost());
        if (shortcodes.isLost()) {
            lost.add(Lost.LAYOUT);
        }
        if (matter.isBroken() || matter.has("latitude", "location", "weather", "mood", "source", "completed?")) {
            lost.add(Lost.VALUES);
        }
    }

    private String words() {
        String name = LANGUAGE.matcher(path.words()).replaceFirst("");
        boolean isBundle = "index".equals(name) && !path.folder().isEmpty(); // Hugo names the folder for the post
        return (isBundle ? FilePath.of(path.folder().substring(0, path.folder().length() - 1)).words() : name).replace('-', ' ').strip();
    }
}
