package journal.source;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What Hugo (shortcodes) and Jekyll (Liquid, kramdown) do with a text before it is Markdown. Most of it depends on their site and is left out. */
final class Shortcodes {
    private static final Pattern MORE = Pattern.compile("(?i)<!--\\s{0,5}more\\s{0,5}-->[ \\t]*\\R?");
    private static final Pattern CODE =
            Pattern.compile("\\{(?:\\{[<%]|%)-?\\s{0,5}highlight\\s+([\\w+#-]{1,30})[^{}\\n]{0,300}\\}\\}?\\R?");
    private static final Pattern CODE_END =
            Pattern.compile("\\R?\\{(?:\\{[<%]\\s{0,5}/\\s{0,5}highlight\\s{0,5}[>%]\\}|%-?\\s{0,5}endhighlight\\s{0,5}-?%)\\}");
    private static final Pattern ESCAPED = Pattern.compile("\\{\\{([<%])/\\*([^{}\\n]{0,1000})\\*/([>%])\\}\\}");
    private static final Pattern HUGO =
            Pattern.compile("\\{\\{[<%]\\s{0,5}(/?)\\s{0,5}(\\w[\\w./-]{0,60})([^{}]{0,3000}?)/?\\s{0,5}[>%]\\}\\}");
    private static final Pattern LIQUID = Pattern.compile("\\{%-?\\s{0,5}(\\w{1,40})([^{}%]{0,1000}(?:%(?!\\})[^{}%]{0,1000}){0,5})-?%\\}");
    private static final Pattern OUTPUT =
            Pattern.compile("\\{\\{-?\\s{0,5}(?:[\"']([^\"'{}\\n]{0,500})[\"']|site\\.(?:baseurl|url))[^{}\\n]{0,300}\\}\\}");
    private static final Pattern KRAMDOWN = Pattern.compile("\\{:[^{}\\n]{1,300}\\}");
    private static final Pattern VALUE =
            Pattern.compile("(?:(\\w{1,30})\\s{0,3}=\\s{0,3})?(?:\"([^\"]{0,2000})\"|`([^`]{0,2000})`|([^\\s\"`=]{1,500}))");

    private final FileTree tree;
    private final String file;
    private boolean isLost;

    Shortcodes(FileTree tree, String file) {
        this.tree = tree;
        this.file = file;
    }

    /** Whether some of it is left out. */
    boolean isLost() {
        return isLost;
    }

    /** The text in Markdown. */
    String inMarkdown(String text) {
        return MarkdownCode.around(withCode(text), prose -> {
            String plain = replaced(HUGO, MORE.matcher(prose).replaceAll(""), this::hugo);
            plain = replaced(OUTPUT, replaced(LIQUID, plain, this::liquid), output -> output.group(1) == null ? "" : output.group(1));
            plain = ESCAPED.matcher(plain).replaceAll("{{$1$2$3}}");
            return replaced(KRAMDOWN, plain, list -> left());
        });
    }

    private static String replaced(Pattern pattern, String text, Function<MatchResult, String> by) {
        return pattern.matcher(text).replaceAll(found -> Matcher.quoteReplacement(by.apply(found)));
    }

    private static String withCode(String text) {
        StringBuilder changed = new StringBuilder();
        Matcher begin = CODE.matcher(text);
        Matcher end = CODE_END.matcher(text);
        int from = 0;
        while (begin.find(from) && end.find(begin.end())) {
            changed.append(text, from, begin.start()).append("\n```").append(begin.group(1)).append('\n')
                    .append(text, begin.end(), end.start()).append("\n```\n");
            from = end.end();
        }
        return changed.append(text.substring(from)).toString();
    }

    private String hugo(MatchResult code) {
        String first = value(code.group(3), "");
        return switch (code.group(1) + code.group(2)) {
            case "figure", "img", "image" -> figure(code.group(3));
            case "youtube" -> "<https://www.youtube.com/watch?v=" + (first.isEmpty() ? value(code.group(3), "id") : first) + ">";
            case "vimeo" -> "<https://vimeo.com/" + first + ">";
            case "ref", "relref" -> address(first);
            default -> left();
        };
    }

    private String figure(String values) {
        String words = value(values, "alt").isEmpty() ? value(values, "caption") : value(values, "alt");
        String source = value(values, "src").isEmpty() ? value(values, "") : value(values, "src");
        String caption = value(values, "caption").isEmpty() ? value(values, "title") : value(values, "caption");
        return new MarkdownLinks.Link(true, words.replaceAll("[\\[\\]\\s]+", " "), source, "").inMarkdown()
                + (caption.isEmpty() ? "" : "  \n*" + caption.strip() + "*");
    }

    private static String value(String values, String name) {
        return VALUE.matcher(values).results().filter(value -> name.equals(value.group(1) == null ? "" : value.group(1))).findFirst()
                .map(value -> value.group(2) != null ? value.group(2) : value.group(3) != null ? value.group(3) : value.group(4))
                .orElse("");
    }

    private String liquid(MatchResult tag) {
        String argument = tag.group(2).strip();
        return switch (tag.group(1)) {
            case "raw", "endraw" -> "";
            case "post_url", "link" -> address(argument);
            default -> left();
        };
    }

    private String address(String target) {
        String path = target.replaceFirst("#.*", "");
        Optional<String> found =
                tree.find(file, path).or(() -> tree.find(file, path + ".md")).or(() -> tree.find(file, path + ".markdown"));
        return found.map(LinkedText::address).map(address -> "/" + address).orElse(path);
    }

    private String left() {
        isLost = true;
        return "";
    }
}
