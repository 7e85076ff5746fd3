package journal.imports;

import com.vladsch.flexmark.html2md.converter.FlexmarkHtmlConverter;
import com.vladsch.flexmark.util.data.MutableDataSet;
import org.jsoup.Jsoup;
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

    private static final int LENGTH_MAX = 2_000_000; // forty times what an entry may have
    private static final int DEPTH_MAX = 200; // elements within elements; the converter calls itself for each
    private static final Parser PARSER = Parser.htmlParser().setMaxDepth(DEPTH_MAX);

    private HtmlMarkdown() {
    }

    /**
     * The text of HTML, which may be a fragment, as Markdown. Destinations of links and pictures stay as they are. Of HTML that is too deep or too
     * long for any entry only the words are kept.
     */
    static String of(String html) {
        if (html.length() > LENGTH_MAX) {
            return Jsoup.clean(html.substring(0, LENGTH_MAX), Safelist.none());
        }
        Document clean = CLEANER.clean(PARSER.newInstance().parseInput(html, ""));
        clean.outputSettings().prettyPrint(false);
        return CONVERTER.convert(clean.body().html()).strip();
    }
}
