package journal.markdown;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import journal.web.Text;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
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
    private static final Pattern HEADING = Pattern.compile("<(/?)h([3-6])>"); // a text has no such characters: they are escaped
    private static final Pattern SOURCES = Pattern.compile(" srcset=\"[^\"]*\" sizes=\"[^\"]*\"");
    private static final Pattern LOCAL = Pattern.compile("(\\s(?:href|src)=\")([/#])"); // neither has it such quotation marks
    private static final int NESTING = 50; // deeper marks are text; the allow-list stops at 256 elements
    private static final int CELLS = 100_000;
    // All but HTML. The parser tries them in this order: a line under a paragraph makes a heading, not a thematic break.
    private static final Set<Class<? extends Block>> BLOCKS =
            new LinkedHashSet<>(List.of(BlockQuote.class, Heading.class, FencedCodeBlock.class,
                    ThematicBreak.class, ListBlock.class, IndentedCodeBlock.class));
    private static final List<Extension> EXTENSIONS = List.of(AutolinkExtension.create(), StrikethroughExtension.create());
    private static final Extension TABLES = TablesExtension.create();

    private final Parser parser = parser().extensions(List.of(TABLES)).build();
    private final Parser withoutTables = parser().build();

    /**
     * The text as HTML for any page: headings from h3 on, and only elements and attributes on the allow-list.
     *
     * @param prefix the beginning of the ids, which no other text on the page has: a letter, then letters, digits and hyphens
     */
    public String html(String source, String prefix) {
        var renderer = HtmlRenderer.builder().softbreak("<br>\n").escapeHtml(true).percentEncodeUrls(true)
                .nodeRendererFactory(HeadingHtml::new).nodeRendererFactory(LinkHtml::new).nodeRendererFactory(VerbatimHtml::new)
                .nodeRendererFactory(TableCellHtml::new).nodeRendererFactory(TaskHtml::new)
                .nodeRendererFactory(context -> new FootnoteHtml(context, prefix))
                .extensions(EXTENSIONS).extensions(List.of(TABLES)).build();
        return AllowList.only(Text.shown(renderer.render(document(source)))); // &#1; is a control character only now
    }

    /** The same HTML with its headings one level up, from h2 on: for a page whose h1 is the title of the text. */
    public static String raised(String html) {
        return HEADING.matcher(html).replaceAll(tag -> '<' + tag.group(1) + 'h' + (Integer.parseInt(tag.group(2)) - 1) + '>');
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
        return (mostCells(source) > CELLS ? withoutTables : parser).parse(source);
    }

    // The parser adds the cells that a row leaves out: a wide head and many short rows make a table a thousand times as long as the text.
    private static long mostCells(String source) {
        long lines = 1, widest = 0, bars = 0;
        for (int at = 0; at < source.length(); at++) {
            switch (source.charAt(at)) {
                case '|' -> widest = Math.max(widest, ++bars + 1);
                case '\n', '\r' -> {
                    lines++;
                    bars = 0;
                }
                default -> {
                }
            }
        }
        return lines * widest;
    }

    private static Parser.Builder parser() {
        return Parser.builder().maxOpenBlockParsers(NESTING).maxInlineNesting(NESTING)
                .enabledBlockTypes(BLOCKS).extensions(EXTENSIONS)
                .customBlockParserFactory(FootnoteParser::start).linkProcessor(FootnoteReference::link)
                .postProcessor(new TaskParser());
    }
}
