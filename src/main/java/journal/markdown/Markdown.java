package journal.markdown;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import journal.setting.ContentLimits;
import journal.setting.Settings;
import journal.web.Encoding;
import journal.web.Text;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Reads Markdown: CommonMark 0.31 with the tables, struck-out words, task lists, footnotes and bare addresses of GitHub. HTML in it is text.
 * Time and memory grow with the length of the text, even if it was made to be hard.
 */
@ApplicationScoped
public class Markdown {
    private static final Pattern HEADING = Pattern.compile("<(/?)h([3-6])(?=[ >])"); // a text has no such characters: they are escaped
    private static final Pattern SOURCES = Pattern.compile(" srcset=\"[^\"]*\" sizes=\"[^\"]*\"");
    private static final Pattern LOCAL = Pattern.compile("(\\s(?:href|src)=\")([/#])"); // neither has it such quotation marks
    private static final int RULES = 1; // one more with each change of the HTML that a text has: stored HTML is made anew then
    private static final int NESTING = 50; // deeper marks are text; the allow-list stops at 256 elements
    // All but HTML. The parser tries them in this order: a line under a paragraph makes a heading, not a thematic break.
    private static final Set<Class<? extends Block>> BLOCKS =
            new LinkedHashSet<>(List.of(BlockQuote.class, Heading.class, FencedCodeBlock.class,
                    ThematicBreak.class, ListBlock.class, IndentedCodeBlock.class));
    private static final List<Extension> EXTENSIONS = List.of(StrikethroughExtension.builder().requireTwoTildes(true).build()); // 10~20 is a range
    private static final Extension TABLES = TablesExtension.create();

    private final Parser parser = parser().extensions(List.of(TABLES)).build();
    private final Parser withoutTables = parser().build();
    private final ContentLimits limits;

    /** Only for the proxy that CDI makes (CDI 4.0, 2.2.10). */
    protected Markdown() {
        this(ContentLimits.DEFAULT);
    }

    @Inject
    Markdown(Settings settings) {
        this(settings.contentLimits());
    }

    /** Markdown within these limits. */
    public Markdown(ContentLimits limits) {
        this.limits = limits;
    }

    /**
     * The text as HTML for any page: headings from h3 on, and only elements and attributes on the allow-list.
     *
     * @param prefix the beginning of the ids, which no other text on the page has: a letter, then letters, digits and hyphens
     * @param language the tag of its language (BCP 47), empty where that is unknown
     * @return nothing where the HTML would be longer than the limits allow
     */
    public Optional<String> html(String source, String prefix, String language) {
        Node document = document(source);
        int most = limits.htmlTimes() * source.length() + limits.htmlMore();
        var html = new BoundedText(most);
        try {
            renderer(document, prefix, language).render(document, html);
            String safe = AllowList.only(Text.shown(html.toString())); // &#1; is a control character only now
            return Optional.of(safe).filter(one -> one.length() <= most);
        } catch (BoundedText.TooLong tooLong) {
            return Optional.empty();
        }
    }

    /** The rules and limits by which HTML is made, in a few characters. HTML that was made by others may be different. */
    public String maker() {
        return RULES + " " + limits.htmlTimes() + ' ' + limits.htmlMore() + ' ' + limits.cells();
    }

    private static HtmlRenderer renderer(Node document, String prefix, String language) {
        var headings = new HeadingIds(document, prefix);
        var direction = new BlockDirection(language);
        return HtmlRenderer.builder().softbreak("<br>\n").escapeHtml(true).percentEncodeUrls(true)
                .attributeProviderFactory(context -> direction)
                .nodeRendererFactory(context -> new HeadingHtml(context, headings))
                .nodeRendererFactory(context -> new LinkHtml(context, headings)).nodeRendererFactory(VerbatimHtml::new)
                .nodeRendererFactory(TableCellHtml::new).nodeRendererFactory(TaskHtml::new)
                .nodeRendererFactory(context -> new FootnoteHtml(context, prefix, direction))
                .extensions(EXTENSIONS).extensions(List.of(TABLES)).build();
    }

    /** The same HTML with its headings one level up, from h2 on: for a page whose h1 is the title of the text. */
    public static String raised(String html) {
        return HEADING.matcher(html).replaceAll(tag -> '<' + tag.group(1) + 'h' + (Integer.parseInt(tag.group(2)) - 1));
    }

    /**
     * The beginning of the same HTML; all of it where it is short enough.
     *
     * @param most at most so many bytes
     * @param encoding how it is written into the answer
     */
    public static String beginning(String html, int most, Encoding encoding) {
        return Beginning.of(html, most, encoding);
    }

    /**
     * The same HTML for use outside the journal's pages.
     *
     * @param origin put before the paths
     * @param page the address of the text in the journal: put before fragments
     */
    public static String absolute(String html, String origin, String page) {
        return LOCAL.matcher(SOURCES.matcher(html).replaceAll("")) // one size is enough there
                .replaceAll(link -> Matcher.quoteReplacement(link.group(1) + (link.group(2).equals("/") ? origin : page) + link.group(2)));
    }

    /** The words of the text, without marks and addresses. Each block and each line becomes a line. */
    public String text(String source) {
        return Text.shown(PlainText.of(document(source))).strip();
    }

    private Node document(String source) {
        return (Cells.areMostlyMade(source, limits.cells()) ? withoutTables : parser).parse(MarkSpaces.plain(source));
    }

    private static Parser.Builder parser() {
        return Parser.builder().maxOpenBlockParsers(NESTING).maxInlineNesting(NESTING)
                .enabledBlockTypes(BLOCKS).extensions(EXTENSIONS)
                .customBlockParserFactory(FootnoteParser::start).linkProcessor(FootnoteReference::link)
                .customInlineContentParserFactory(new BareAddressParser.Factory()).inlineParserFactory(CjkEmphasis::new)
                .postProcessor(new TaskParser()).postProcessor(new BareMailboxes());
    }
}
