package journal.source;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** The HTML of an entry of a blog: its pictures are tied to files, and players of videos become links. */
final class BlogHtml {
    private static final String PLAYERS = "video, audio, iframe, object, embed";

    private static final int LENGTH_MAX = 2_000_000; // UTF-16 units, many times more than an entry may have

    private final Document document;

    private BlogHtml(Document document) {
        this.document = document;
        document.outputSettings().prettyPrint(false);
        showLazyPictures();
    }

    /** Whether a text is so long that it is no entry, and is not worth the memory of its elements. */
    static boolean isTooLong(String html) {
        return html.length() > LENGTH_MAX;
    }

    /** HTML as a browser reads it. */
    static BlogHtml of(String html) {
        return new BlogHtml(Jsoup.parseBodyFragment(html));
    }

    /** HTML in which line breaks are meant. */
    static BlogHtml withLineBreaks(String html) {
        Document parsed = Jsoup.parseBodyFragment(html);
        return of(LineBreaks.html(parsed));
    }

    /** What is in the body of a document. */
    static BlogHtml of(Document document) {
        return new BlogHtml(document);
    }

    /** The words of a title or a name, which may have tags and references to letters, on one line. */
    static String words(String html) {
        boolean isPlain = html.indexOf('<') < 0 && html.indexOf('&') < 0;
        return line(isPlain || isTooLong(html) ? html : Jsoup.parseBodyFragment(html).text());
    }

    /** Words on one line. */
    static String line(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }

    /** Whether it shows neither words nor anything else. */
    boolean isBlank() {
        return document.body().selectFirst("img, hr, " + PLAYERS) == null && !document.hasText();
    }

    /**
     * Puts the text and its pictures into an entry.
     *
     * @param finder has the file of the address of a picture; empty where there is none
     * @param lost takes what is lost
     */
    void into(SourceEntry entry, UnaryOperator<String> finder, Set<Lost> lost) {
        linkPlayers(lost);
        for (String address : pictures()) {
            tie(entry, address, address.startsWith("data:") ? "" : finder.apply(address), lost);
        }
        entry.saying(SourceText.html(document.body().html()));
    }

    private Set<String> pictures() {
        return document.select("img[src]").stream().map(image -> image.attr("src")).filter(address -> !address.isBlank())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Ties a picture to its file, which is empty where the files do not have it. */
    static void tie(SourceEntry entry, String address, String file, Set<Lost> lost) {
        if (!file.isEmpty()) {
            entry.showing(address, file);
        } else if (address.startsWith("data:")) {
            lost.add(Lost.PICTURE_UNFIT);
        } else if (isAbsolute(address)) {
            lost.add(Lost.PICTURE_ELSEWHERE);
        } else {
            entry.showing(address, "");
            lost.add(Lost.PICTURE_MISSING);
        }
    }

    /** Whether an address leads to another site. */
    static boolean isAbsolute(String address) {
        return address.startsWith("//") || address.regionMatches(true, 0, "http://", 0, 7)
                || address.regionMatches(true, 0, "https://", 0, 8);
    }

    /** A picture that a script loads later stands twice: in {@code noscript}, and without its address. */
    private void showLazyPictures() {
        for (Element image : document.select("img[data-src], img[data-lazy-src]")) {
            String later = image.attr(image.hasAttr("data-src") ? "data-src" : "data-lazy-src");
            if (!image.hasAttr("src") || image.attr("src").startsWith("data:")) {
                image.attr("src", later);
            }
        }
        for (Element hidden : document.select("noscript:has(img)")) {
            String address = hidden.expectFirst("img").attr("src");
            if (shows(hidden.nextElementSibling(), address) || shows(hidden.previousElementSibling(), address)) {
                hidden.replaceWith(new TextNode("")); // to remove many is slow
            } else {
                hidden.tagName("span");
            }
        }
    }

    private static boolean shows(Element sibling, String address) {
        return sibling != null && !address.isEmpty()
                && sibling.select("img[src]").stream().anyMatch(image -> image.attr("src").equals(address));
    }

    private void linkPlayers(Set<Lost> lost) {
        for (Element player : document.select(PLAYERS)) {
            if (player.parents().is(PLAYERS)) {
                continue; // the outer one has an address for both
            }
            lost.add(Lost.FILE);
            String address = address(player);
            player.replaceWith(address.isEmpty() ? new TextNode("") : new Element("a").attr("href", address).text(address));
        }
    }

    private static String address(Element player) {
        for (Element part : player.select("[src], object[data], param[name=movie], param[name=src]")) {
            String address = part.hasAttr("src") ? part.attr("src") : part.hasAttr("data") ? part.attr("data") : part.attr("value");
            if (isAbsolute(address)) {
                return address.startsWith("//") ? "https:" + address : address;
            }
        }
        return "";
    }
}
