package journal.source;

import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text in the markup of RedNotebook (txt2tags with links to days and sizes of pictures), which becomes Markdown. */
final class Txt2tags {
    private static final Pattern HEADING =
            Pattern.compile("^[ \\t]*(={1,5}|\\+{1,5})[ \\t]*([^=+\\s](?:.{0,1000}[^=+\\s])?)[ \\t]*\\1(?:\\[[\\w-]*\\]|)[ \\t]*$");
    private static final Pattern RULE = Pattern.compile("^[ \\t]*([=_-])\\1{19,}+[ \\t]*$");
    private static final Pattern ITEM = Pattern.compile("^([ \\t]*)([-+:]) (?=\\S)(.*)$");
    private static final Pattern ROW = Pattern.compile("^[ \\t]*(\\|\\|?) (.*?)[ \\t|]*$");
    private static final Pattern CODE = Pattern.compile("(?<!`)``(?!`)([^\\n]{1,500}?)(?<!`)``(?!`)");
    private static final Pattern PICTURE = Pattern
            .compile("\\[(?:\"\")?([^\\[\\]\"\\n]{1,1000}?)(?:\"\")?\\.(?i:(png|jpe?g|gif|bmp|eps|webp|svg))(?:\"\")?(?:\\?\\d+)?\\]");
    private static final Pattern LINK = Pattern.compile(
            "\\[([^\\[\\]\\n]{1,500}?)[ \\t]+(?:\"\"([^\"\\n]{1,2000})\"\"|((?:https?|ftp|file|mailto):[^\\s\\[\\]]{1,2000}|\\d{4}-\\d{2}-\\d{2}))\\]");
    private static final Pattern DAY = Pattern.compile("\\[(\\d{4}-\\d{2}-\\d{2})\\]");
    private static final Pattern RAW = Pattern.compile("\"\"([^\"\\n]{1,2000})\"\"");
    private static final Pattern ADDRESS = Pattern.compile("(?:https?|ftp|file)://[^\\s<>\"\\[\\]]{1,2000}");
    private static final Pattern SPECIAL =
            Pattern.compile("[\\\\<`]|(?<!\\*)\\*(?!\\*)|(?<!_)_(?!_)(?![\\p{L}\\p{N}])|(?<![\\p{L}\\p{N}_])_(?!_)");
    private static final Pattern ITALIC = mark("//");
    private static final Pattern STRUCK = mark("--");
    private static final Pattern UNDERLINED = mark("__");
    private static final Pattern COLOUR = Pattern.compile("\\{([^{}|\\n]{1,1000})\\|color:[^{}\\n]{1,40}\\}");
    private static final int LINE_MAX = 20_000; // characters; longer lines are none of a person

    private final UnaryOperator<MarkdownLinks.Link> links;
    private final Pieces pieces = new Pieces();
    private boolean isLost;

    /**
     * A conversion.
     *
     * @param links what a link or a picture becomes
     */
    Txt2tags(UnaryOperator<MarkdownLinks.Link> links) {
        this.links = links;
    }

    private static Pattern mark(String mark) {
        String letter = Pattern.quote(mark.substring(0, 1));
        return Pattern.compile(
                "(?<!" + letter + ")" + mark + "(?=[^\\s" + mark.charAt(0) + "])([^\\n]{1,500}?)(?<=\\S)" + mark + "(?!" + letter + ")");
    }

    /** Whether it has marks that Markdown does not have. */
    boolean isLost() {
        return isLost;
    }

    /** The text in Markdown. */
    String inMarkdown(String text) {
        StringBuilder markdown = new StringBuilder();
        String block = ""; // the line that ends a block of code
        boolean isTable = false;
        for (String line : Pieces.cleaned(text).lines().toList()) {
            String mark = line.strip();
            if (!block.isEmpty() || "```".equals(mark) || "\"\"\"".equals(mark)) {
                boolean isMark = block.isEmpty() || mark.equals(block);
                markdown.append(isMark ? "```" : line).append('\n');
                block = !isMark ? block : block.isEmpty() ? mark : "";
                continue;
            }
            Matcher row = ROW.matcher(line);
            boolean isRow = line.length() <= LINE_MAX && row.matches();
            markdown.append(isRow ? row(row, isTable) : line(line)).append('\n');
            isTable = isRow;
        }
        return markdown.append(block.isEmpty() ? "" : "```\n").toString().strip();
    }

    private String row(Matcher row, boolean isTable) {
        String cells = "| " + inline(row.group(2)).replaceAll("[ \\t]+\\|\\|?[ \\t]+", " | ") + " |";
        if (isTable) {
            return cells;
        }
        int count = row.group(2).split("[ \\t]+\\|\\|?[ \\t]+").length;
        String line = "\n|" + "---|".repeat(count);
        return "||".equals(row.group(1)) ? cells + line : "|" + " |".repeat(count) + line + "\n" + cells; // Markdown wants a head
    }

    private String line(String line) {
        if (line.length() > LINE_MAX) {
            isLost = true;
            return escaped(line);
        }
        Matcher heading = HEADING.matcher(line);
        Matcher item = ITEM.matcher(line);
        if (RULE.matcher(line).matches()) {
            return "\n---\n";
        } else if (line.startsWith("``` ")) {
            return "```\n" + line.substring(4) + "\n```";
        } else if (heading.matches()) {
            return "#".repeat(heading.group(1).length()) + " " + inline(heading.group(2));
        } else if (item.matches()) {
            String words = inline(item.group(3));
            String indent = item.group(1).replace("\t", "    ").repeat(2); // enough below a number
            return indent + (":".equals(item.group(2)) ? "**" + words + "**" : ("+".equals(item.group(2)) ? "1. " : "- ") + words);
        } else if (line.startsWith("\t") && !line.isBlank()) {
            return "> " + inline(line.strip());
        }
        return inline(line.strip()).replaceFirst("^(#{1,6})(?=[ \\t])", "\\\\$1").replaceFirst("^([-=+~])(?=\\1*$|[ \\t])", "\\\\$1");
    }

    private String inline(String line) {
        String text = pieces.hold(CODE, line, code -> code.group(1).contains("`") ? code.group() : "`" + code.group(1) + "`");
        text = pieces.hold(PICTURE, text, picture -> linked(true, "", picture.group(1) + "." + picture.group(2)));
        text = pieces.hold(LINK, text, link -> linked(false, inline(link.group(1)), link.group(2) == null ? link.group(3) : link.group(2)));
        text = pieces.hold(DAY, text, day -> linked(false, day.group(1), day.group(1)));
        text = pieces.hold(RAW, text, raw -> escaped(raw.group(1)));
        text = pieces.hold(ADDRESS, text, MatchResult::group);
        text = escaped(text.replaceFirst("[ \\t]*\\\\\\\\[ \\t]*$", "").replace("\\\\", "\uFDD2")).replace("\uFDD2", "  \n");
        isLost |= UNDERLINED.matcher(text).find() || COLOUR.matcher(text).find();
        text = COLOUR.matcher(UNDERLINED.matcher(text).replaceAll("$1")).replaceAll("$1");
        return pieces.filled(STRUCK.matcher(ITALIC.matcher(text).replaceAll("*$1*")).replaceAll("~~$1~~"));
    }

    private String linked(boolean isImage, String words, String address) {
        return links.apply(new MarkdownLinks.Link(isImage, words, address, "")).inMarkdown();
    }

    private static String escaped(String text) {
        return SPECIAL.matcher(text).replaceAll("\\\\$0");
    }
}
