package journal.source;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A post of Medium: microformats (h-entry) around the HTML of the editor. */
final class MediumPost {
    private static final Pattern ID = Pattern.compile("(?:^|[-/_])([0-9a-f]{6,16})(?:\\.html)?$");
    private static final String SHORT = "https://medium.com/p/";

    private final Document page;
    private final String place;
    private final HtmlBody body;
    private final String title;
    private final String summary;
    private final boolean isTitled;

    /**
     * A post.
     *
     * @param html the file
     * @param place its name
     */
    MediumPost(String html, String place) {
        this.place = place;
        page = Jsoup.parse(html);
        body = new HtmlBody(page, Optional.ofNullable(page.selectFirst(".e-content")).orElseGet(() -> page.appendElement("section")));
        title = words(".p-name");
        summary = words(".p-summary");
        isTitled = tidy();
    }

    private String words(String selector) {
        Element element = page.selectFirst(selector);
        return element == null ? "" : element.text().strip();
    }

    // Returns whether the title stands in the text, too, from where it is taken away.
    private boolean tidy() {
        Element text = body.element();
        Element heading = text.selectFirst(".graf--title, h1, h2, h3, h4");
        boolean repeats = heading != null && !title.isEmpty() && heading.text().strip().equals(title);
        if (repeats) {
            heading.remove();
        }
        Element divider = text.selectFirst(".section-divider");
        if (divider != null) {
            divider.remove(); // before the first section, where it parts nothing
        }
        HtmlBody.drop(text.select("a.mixtapeImage"));
        text.select("[name], [id]").forEach(named -> named.removeAttr("name").removeAttr("id"));
        body.linkFrames();
        body.breakLines();
        return repeats;
    }

    /** Where it stands. */
    String place() {
        return place;
    }

    /** Whether it has neither a title nor a text. */
    boolean isEmpty() {
        return title.isEmpty() && body.isEmpty();
    }

    /**
     * Whether it answers another post. Nothing says so; but an answer has no title, for which its beginning stands, and it is short. Other posts
     * have a subtitle, a heading, a picture or a second paragraph.
     */
    boolean isResponse() {
        return !isDraft() && !isTitled && summary.isEmpty() && isTitledByText()
                && body.element().select("p, blockquote, li, img, pre").size() <= 1;
    }

    private boolean isTitledByText() {
        return !title.isEmpty() && body.element().text().startsWith(title.replaceFirst("\\s*(…|\\.\\.\\.)$", ""));
    }

    private boolean isDraft() {
        return FileNames.base(place).startsWith("draft_") || time().isEmpty() && canonical().isEmpty();
    }

    private String canonical() {
        Element link = page.selectFirst("a.p-canonical");
        return link == null ? "" : link.attr("href").strip();
    }

    private Optional<SourceTime> time() {
        Element time = page.selectFirst("time.dt-published");
        try {
            return Optional.ofNullable(time)
                    .map(published -> SourceTime.at(OffsetDateTime.parse(published.attr("datetime").strip()).toInstant()));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** The entry. It is never for everybody: the export does not say which of the published posts were unlisted, or for members. */
    SourceEntry entry(FileNames names) {
        String id = id();
        var entry = new SourceEntry(id, place).titled(title).dated(time().orElse(SourceTime.NONE))
                .readBy(isDraft() ? Access.DRAFT : Access.PRIVATE);
        page.select(".p-tags .p-tag").forEach(tag -> entry.tagged(tag.text().strip()));
        Stream.of(canonical(), SHORT + id).filter(address -> !address.isEmpty()).forEach(entry::knownAs);
        body.lead(summary);
        body.show(entry, reference -> reference.contains("//") ? Optional.empty() : names.at(FileNames.folder(place) + reference));
        return entry.saying(body.text());
    }

    // The link in the footer has it, also of a draft; so have the address and the name of the file.
    private String id() {
        Stream<String> links = page.select("footer a[href^=" + SHORT + "]").stream().map(link -> link.attr("href"));
        return Stream.concat(links, Stream.of(canonical(), place)).map(ID::matcher).filter(Matcher::find).map(found -> found.group(1))
                .findFirst()
                .orElse(FileNames.base(FileNames.stem(place)));
    }
}
