package journal.imports;

import com.vladsch.flexmark.html2md.converter.FlexmarkHtmlConverter;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/** HTML of other programs as Markdown. Scripts, styles, forms and frames are left out. */
final class HtmlMarkdown {
    private static final Cleaner CLEANER = new Cleaner(Safelist.relaxed().addTags("del", "s", "hr", "figure", "figcaption", "input")
            .addAttributes("input", "type", "checked").removeProtocols("a", "href", "ftp", "http", "https", "mailto")
            .removeProtocols("img", "src", "http", "https"));
    private static final FlexmarkHtmlConverter CONVERTER = FlexmarkHtmlConverter.builder(new MutableDataSet()
            .set(FlexmarkHtmlConverter.SETEXT_HEADINGS, false).set(FlexmarkHtmlConverter.OUTPUT_ATTRIBUTES_ID, false)
            .set(FlexmarkHtmlConverter.BR_AS_PARA_BREAKS, false).set(FlexmarkHtmlConverter.TYPOGRAPHIC_QUOTES, false)
            .set(FlexmarkHtmlConverter.TYPOGRAPHIC_SMARTS, false)).build();

    private static final int LENGTH_MAX = 400_000; // eight times what an entry may have
    private static final int OPEN_MAX = 500; // elements that are open at once: parsers take the square of it
    private static final Pattern TAG = Pattern.compile("<[^<>]*>");
    private static final Pattern CLOSED = Pattern.compile("<(/?)(?!(?:p|li|br|hr|img|td|th|tr|dt|dd|input|meta|link|option)\\b)[a-z]",
            Pattern.CASE_INSENSITIVE); // tags of elements that have an end
    private static final int DEPTH_MAX = 200; // elements within elements; the converter calls itself for each
    private static final Parser PARSER = Parser.htmlParser().setMaxDepth(DEPTH_MAX);

    private HtmlMarkdown() {
    }

    /**
     * The text of HTML, which may be a fragment, as Markdown. Destinations of links and pictures stay as they are. Of HTML that is too deep or too
     * long for any entry only the words are kept.
     */
    static String of(String html) {
        if (html.length() > LENGTH_MAX || isDeep(html)) {
            return Parser.unescapeEntities(TAG.matcher(html).replaceAll(" "), false).strip();
        }
        Document clean = CLEANER.clean(PARSER.newInstance().parseInput(html, ""));
        clean.outputSettings().prettyPrint(false);
        return CONVERTER.convert(clean.body().html()).strip();
    }

    private static boolean isDeep(String html) {
        int open = 0;
        for (Matcher tag = CLOSED.matcher(html); open <= OPEN_MAX && tag.find();) {
            open = Math.max(0, tag.group(1).isEmpty() ? open + 1 : open - 1);
        }
        return open > OPEN_MAX;
    }
}
