package journal.source;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** The links and images of a text in Markdown, each of which may become another text. HTML images become images of Markdown. */
final class MarkdownLinks {
    private static final Pattern LINK = Pattern
            .compile("(?<!\\\\)(!?)\\[([^\\[\\]\\\\\\n]{0,300}+(?:(?:\\\\.|\\[[^\\[\\]\\n]{0,300}+\\])[^\\[\\]\\\\\\n]{0,300}+){0,20}+)\\]"
                    + "\\([ \\t]*+(?:<([^<>\\n]{0,2000}+)>|([^\\s()<>]{0,2000}+(?:\\([^\\s()<>]{0,500}+\\)[^\\s()<>]{0,500}+){0,5}+))"
                    + "([ \\t]++(?:\"[^\"\\n]{0,500}+\"|'[^'\\n]{0,500}+')|)[ \\t]*+\\)");
    private static final Pattern DEFINITION =
            Pattern.compile("(?m)^( {0,3}\\[[^\\]\\[^\\n][^\\]\\n]{0,200}+\\]:[ \\t]*+)<?([^\\s<>]{1,2000}+)>?");
    private static final Pattern IMAGE = Pattern.compile("(?i)<img\\s[^<>]{0,4000}+>");

    private MarkdownLinks() {
    }

    /** The text with what each link becomes. */
    static String changed(String markdown, UnaryOperator<Link> change) {
        return MarkdownCode.around(markdown, text -> inProse(IMAGE.matcher(text).replaceAll(
                image -> Matcher.quoteReplacement(ofHtml(image.group()).inMarkdown())), change));
    }

    private static String inProse(String text, UnaryOperator<Link> change) {
        String linked = LINK.matcher(text).replaceAll(found -> {
            String words = "!".equals(found.group(1)) ? found.group(2) : inProse(found.group(2), change); // an image may be linked
            String destination = found.group(3) == null ? found.group(4) : found.group(3);
            return Matcher
                    .quoteReplacement(change.apply(new Link("!".equals(found.group(1)), words, destination, found.group(5))).inMarkdown());
        });
        return DEFINITION.matcher(linked).replaceAll(found -> Matcher.quoteReplacement(
                found.group(1) + defined(change, new Link(false, "", found.group(2), ""))));
    }

    private static String defined(UnaryOperator<Link> change, Link link) {
        Link changed = change.apply(link);
        return (changed.destination().isEmpty() ? link : changed).address(); // a definition has no words that could stay alone
    }

    private static Link ofHtml(String html) {
        Element image = Jsoup.parseBodyFragment(html).selectFirst("img");
        String words = image == null ? "" : image.attr("alt").replaceAll("[\\[\\]\\\\\\s]+", " ");
        return new Link(true, words, image == null ? "" : image.attr("src"), "");
    }

    /**
     * A link or an image.
     *
     * @param isImage whether it is an image
     * @param words its text in Markdown, or that for an image that is not seen
     * @param destination its address as it is written
     * @param title its title with the space before it; empty where it has none
     */
    record Link(boolean isImage, String words, String destination, String title) {
        /** The same to another address. */
        Link to(String address) {
            return new Link(isImage, words, address, title);
        }

        /** The same as an image. */
        Link image() {
            return new Link(true, words, destination, title);
        }

        /** Its words alone, as the mark of a file. */
        Link mark() {
            return new Link(false, FileMark.before(words), "", "");
        }

        private String address() {
            return destination.matches("[^\\s()<>]++") ? destination : "<" + destination.replaceAll("[\\n<>]", "") + ">";
        }

        /** It in Markdown. Without an address it is its words. */
        String inMarkdown() {
            return destination.isEmpty() ? words : (isImage ? "![" : "[") + words + "](" + address() + title + ")";
        }
    }
}
