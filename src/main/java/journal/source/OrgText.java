package journal.source;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text of Org mode (Org Syntax), which becomes Markdown. */
final class OrgText {
    private static final Pattern LINK = Pattern.compile("\\[\\[([^\\[\\]\\n]{1,2000}+)\\](?:\\[([^\\[\\]\\n]{1,1000}+)\\])?\\]");
    private static final Pattern CODE = mark("[=~]");
    private static final Pattern BOLD = mark("\\*");
    private static final Pattern ITALIC = mark("/");
    private static final Pattern STRUCK = mark("\\+");
    private static final Pattern UNDERLINED = mark("_");
    private static final Pattern ADDRESS = Pattern.compile("<?\\b(?:https?|mailto|ftp):[^\\s<>\\[\\]]{1,2000}>?");
    private static final Pattern FOOTNOTE = Pattern.compile("\\[fn:([\\w-]{1,50})\\]");
    private static final Pattern SPECIAL = Pattern.compile("[\\\\<`*]|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])");
    private static final Pattern ITEM =
            Pattern.compile("^([ \\t]*)([-+]|\\d{1,9}[.)]|(?<=[ \\t])\\*)([ \\t]+(?:\\[@\\d+\\][ \\t]*|))(?:\\[([ xX-])\\][ \\t]+|)(.*)$");
    private static final Pattern BEGIN = Pattern.compile("(?i)^[ \\t]*#\\+begin_(\\w{1,30})(?:[ \\t]+([\\w+#-]{1,30})|).*$");
    private static final Pattern SETTING =
            Pattern.compile("(?i)^[ \\t]*#(?:\\+(?:title|startup|options|author|date|language|filetags|property|category|setupfile|"
                    + "results|attr_\\w+|name|caption|todo|seq_todo|html\\w*|latex\\w*)\\b.*|[ \\t].*)?$");
    private static final int LINE_MAX = 20_000; // characters; longer lines are none of a person

    private final UnaryOperator<MarkdownLinks.Link> links;
    private final Pieces pieces = new Pieces();
    private boolean isLost;

    /**
     * A conversion.
     *
     * @param links what a link or a picture becomes
     */
    OrgText(UnaryOperator<MarkdownLinks.Link> links) {
        this.links = links;
    }

    private static Pattern mark(String mark) {
        return Pattern
                .compile("(?<![^\\s({'\"\\[—–\\uFDD1-])(" + mark + ")(?=\\S)([^\\n]{1,500}?)(?<=\\S)\\1(?![^\\s)}'\".,;:!?\\]—–\\uFDD0-])");
    }

    /** Whether it has marks that Markdown does not have. */
    boolean isLost() {
        return isLost;
    }

    /** The lines in Markdown. */
    String inMarkdown(List<String> lines) {
        StringBuilder markdown = new StringBuilder();
        String end = ""; // the line that ends a block
        boolean isTable = false;
        for (String line : lines) {
            Matcher begin = BEGIN.matcher(line);
            boolean isRow = line.strip().startsWith("|");
            if (!end.isEmpty() && line.strip().toLowerCase(Locale.ROOT).equals(end)) {
                markdown.append(isQuote(end) ? "\n" : "```\n");
                end = "";
            } else if (!end.isEmpty()) {
                markdown.append(isQuote(end) ? "> " + inline(line.strip()) : line.replaceFirst("^,(?=[*#,])", "")).append('\n');
            } else if (begin.matches()) {
                end = "#+end_" + begin.group(1).toLowerCase(Locale.ROOT);
                markdown.append(isQuote(end) ? "\n"
                        : "```" + ("src".equalsIgnoreCase(begin.group(1)) && begin.group(2) != null ? begin.group(2) : "") + "\n");
            } else if (isRow) {
                markdown.append(row(line.strip(), isTable));
            } else if (!SETTING.matcher(line).matches()) {
                markdown.append(line(line)).append('\n');
            }
            isTable = isRow && (isTable || !line.strip().startsWith("|-"));
        }
        return markdown.append(end.isEmpty() || isQuote(end) ? "" : "```\n").toString().strip();
    }

    private static boolean isQuote(String end) {
        return List.of("#+end_quote", "#+end_verse", "#+end_center").contains(end);
    }

    private String row(String line, boolean isTable) {
        int columns = line.replaceAll("[|]$", "").split("[|]").length - 1;
        if (line.startsWith("|-")) { // one line below the head is what Markdown has
            return "";
        }
        String row = inline(line) + "\n";
        return isTable ? row : row + "|" + "---|".repeat(Math.max(columns, 1)) + "\n";
    }

    private String line(String line) {
        Matcher item = ITEM.matcher(line);
        if (line.length() > LINE_MAX) {
            isLost = true;
            return escaped(line);
        } else if (line.strip().matches("-{5,1000}")) {
            return "\n---";
        } else if (line.strip().matches(":( .*)?")) {
            return "    " + line.strip().replaceFirst("^: ?", "");
        } else if (item.matches()) {
            String box = item.group(4) == null ? "" : "xX".contains(item.group(4)) ? "[x] " : "[ ] ";
            String sign = item.group(2).matches("[-+*]") ? "-" : item.group(2);
            String[] term = item.group(5).split("[ \\t]+::(?:[ \\t]+|$)", 2);
            String words = term.length == 2 ? "**" + inline(term[0]) + "** " + inline(term[1]) : inline(item.group(5));
            return item.group(1).replace("\t", "    ") + sign + " " + box + words;
        }
        String words = inline(line.strip().replaceFirst("[ \\t]*\\\\\\\\$", ""));
        String indent = line.startsWith("  ") && !line.isBlank()
                ? line.substring(0, Math.min(line.length() - line.stripLeading().length(), 3)) : "";
        return indent + words.replaceFirst("^(#{1,6}|>)(?=[ \\t])", "\\\\$1").replaceFirst("^([-=+~])(?=\\1*$)", "\\\\$1");
    }

    /** A line in Markdown. */
    String inline(String line) {
        String text = pieces.hold(LINK, Pieces.cleaned(line), this::link);
        text = pieces.hold(CODE, text, code -> code.group(2).contains("`") ? "`` " + code.group(2) + " ``" : "`" + code.group(2) + "`");
        text = pieces.hold(ADDRESS, text, MatchResult::group);
        text = pieces.hold(FOOTNOTE, text, note -> "[^" + note.group(1) + "]");
        isLost |= UNDERLINED.matcher(text).find();
        text = UNDERLINED.matcher(text).replaceAll("$2");
        text = marked(STRUCK, "~~", marked(ITALIC, "*", marked(BOLD, "**", text)));
        return pieces.filled(escaped(text));
    }

    private String marked(Pattern pattern, String mark, String text) {
        return pattern.matcher(text).replaceAll(found -> Matcher.quoteReplacement(pieces.hold(mark) + found.group(2) + pieces.hold(mark)));
    }

    private static String escaped(String text) {
        return SPECIAL.matcher(text).replaceAll("\\\\$0");
    }

    private String link(MatchResult found) {
        String target = found.group(1).replaceFirst("^(?:file|attachment):", "");
        boolean isImage = found.group(2) == null && FilePath.of(target).isPicture();
        String words = found.group(2) != null ? escaped(found.group(2)) : isImage ? "" : escaped(target);
        boolean isInside = target.matches("(?:id:|\\*|#).*")
                || !found.group(1).matches("(?:file|attachment|https?|ftp|mailto):.*|[./~].*") && !isImage;
        if (isInside && !target.startsWith("id:")) {
            return found.group(2) == null ? escaped(target.replaceFirst("^[*#]", "")) : words; // a heading of the same file
        }
        return links.apply(new MarkdownLinks.Link(isImage, words, target, "")).inMarkdown();
    }
}
