package journal.source;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** The text of an entry as HTML, in the making. */
final class HtmlBody {
    private static final int COMPARED = 60;

    private final Element body;

    /** A text that is empty. */
    HtmlBody() {
        this("");
    }

    /** The text in a piece of HTML, or in a whole document. */
    HtmlBody(String html) {
        this(Jsoup.parse(html));
    }

    /** The text in a document. */
    HtmlBody(Document document) {
        this(document, document.body());
    }

    /** The text in an element of a document. */
    HtmlBody(Document document, Element element) {
        body = element;
        document.outputSettings().prettyPrint(false);
    }

    /** A plain text, with its paragraphs and its line breaks. */
    static HtmlBody lines(String text) {
        var made = new HtmlBody();
        for (String part : text.isBlank() ? new String[0] : text.strip().split("\\R\\s*\\R")) {
            Element paragraph = made.body.appendElement("p");
            for (String line : part.split("\\R")) {
                if (paragraph.childNodeSize() > 0) {
                    paragraph.appendChild(new Element("br"));
                }
                paragraph.appendText(line);
            }
        }
        return made;
    }

    /** The element that has the text. */
    Element element() {
        return body;
    }

    /** Whether it has neither words nor pictures. */
    boolean isEmpty() {
        return body.text().isBlank() && body.selectFirst("img") == null;
    }

    /** Begins with a summary, unless the text says the same. */
    void lead(String summary) {
        String words = summary.strip();
        if (!words.isEmpty() && !says(body.text(), words)) {
            body.prependElement("p").appendElement("em").text(words);
        }
    }

    /** Whether a text has the beginning of these words. */
    static boolean says(String text, String words) {
        String start = bare(words);
        return bare(text).contains(start.substring(0, Math.min(start.length(), COMPARED)));
    }

    private static String bare(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** Puts links in the places of what is shown in frames of other sites. */
    void linkFrames() {
        for (Element frame : body.select("iframe[src], embed[src], script[src]")) {
            frame.replaceWith(link(whole(frame.attr("src"))));
        }
    }

    /** A paragraph that links to an address, or names it where it is none of the web. */
    static Element link(String address) {
        return link(address, address);
    }

    /** A paragraph that links to an address by a name; the mark of a file where the address is none of the web. Without a name it is the address. */
    static Element link(String address, String name) {
        var paragraph = new Element("p");
        String words = name.isBlank() ? address : name;
        if (isOfWeb(address)) {
            paragraph.appendElement("a").attr("href", address).text(words);
        } else if (!words.isBlank()) {
            paragraph.text(FileMark.before(words));
        }
        return paragraph;
    }

    /** Adds a picture with its caption in HTML. */
    static void picture(Element to, String address, String alternative, String caption) {
        if (!address.isBlank()) {
            to.appendElement("p").appendElement("img").attr("src", address.strip()).attr("alt", alternative);
            caption(to, caption);
        }
    }

    /** Adds a caption in HTML. */
    static void caption(Element to, String html) {
        if (!html.isBlank()) {
            to.appendElement("p").appendElement("em").append(html);
        }
    }

    /** Adds an empty element for code. */
    static Element code(Element to, String language) {
        Element code = to.appendElement("pre").appendElement("code");
        return language.isBlank() ? code : code.addClass("language-" + language.strip());
    }

    /** An address with its scheme, where that is left out. */
    static String whole(String address) {
        return address.startsWith("//") ? "https:" + address : address;
    }

    private static boolean isOfWeb(String address) {
        return address.startsWith("https://") || address.startsWith("http://");
    }

    /** Takes away elements with all that is in them. */
    static void drop(List<Element> elements) {
        elements.forEach(element -> element.replaceWith(new TextNode(""))); // to remove many children of one element takes the square of time
    }

    /** Gives lines of a preformatted text, which are parted by elements, their line breaks. */
    void breakLines() {
        body.select("pre br").forEach(line -> line.replaceWith(new TextNode("\n")));
    }

    /**
     * Tells an entry which files its pictures are. A picture of another site stays as it is.
     *
     * @param file finds the file of a reference
     */
    void show(SourceEntry entry, Function<String, Optional<String>> file) {
        for (Element image : body.select("img[src]:not([src^=data:])")) {
            String reference = whole(image.attr("src"));
            image.attr("src", reference);
            Optional<String> found = file.apply(decoded(reference));
            if (found.isPresent() || !isOfWeb(reference)) {
                entry.showing(reference, found.orElse(""));
            }
        }
    }

    private static String decoded(String reference) {
        try {
            return URLDecoder.decode(reference.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException other) { // a percent sign that stands for itself
            return reference;
        }
    }

    /** The text. */
    SourceText text() {
        return SourceText.html(body.html().strip());
    }
}
