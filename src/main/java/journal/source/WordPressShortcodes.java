package journal.source;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;

/** Shortcodes, words in brackets which WordPress makes HTML of: those of its own. Others are left as they are written. */
final class WordPressShortcodes {
    private static final Pattern TAG = Pattern
            .compile("\\[(\\[?)(caption|wp_caption|gallery|embed|video|audio|playlist|youtube|vimeo|sourcecode|code)\\b([^\\[\\]]*+)](]?)");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\b(\\w++)\\s*+=\\s*+(?:\"([^\"]*+)\"|'([^']*+)'|([^\\s\"']++))");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s\"'<>]++");
    private static final Pattern PICTURE =
            Pattern.compile("^\\s*+(?:<a\\b[^>]*+>\\s*+)?<img\\b[^>]*+>(?:\\s*+</a>)?", Pattern.CASE_INSENSITIVE);

    private final Function<List<String>, String> galleries;
    private final Set<Lost> lost;
    private final Set<String> withoutEnd = new HashSet<>();

    /**
     * The shortcodes of one text.
     *
     * @param galleries makes the HTML of a gallery of the pictures with these numbers, or of all of the post
     */
    WordPressShortcodes(Function<List<String>, String> galleries, Set<Lost> lost) {
        this.galleries = galleries;
        this.lost = lost;
    }

    /** The text with HTML for them. */
    String html(String text) {
        Matcher tag = TAG.matcher(text);
        var html = new StringBuilder();
        int done = 0;
        for (int from = 0; tag.find(from); from = done) {
            html.append(text, done, tag.start());
            done = tag.end();
            if (!tag.group(1).isEmpty() && !tag.group(4).isEmpty()) { // two brackets are for writing about shortcodes
                html.append(text, tag.start() + 1, tag.end() - 1);
                continue;
            }
            done = tag.end(3) + 1;
            html.append(tag.group(1));
            int end = end(text, tag.group(2), done);
            html.append(one(tag.group(2), tag.group(3), end < 0 ? "" : text.substring(done, end)));
            done = end < 0 ? done : end + tag.group(2).length() + 3;
        }
        return html.append(text, done, text.length()).toString();
    }

    /** Where the closing word begins; -1 where there is none. */
    private int end(String text, String name, int from) {
        String closing = "[/" + name + "]";
        if (Set.of("gallery", "video", "audio", "playlist", "youtube", "vimeo").contains(name)) {
            return text.startsWith(closing, from) ? from : -1; // these are not closed, or at once
        }
        int end = withoutEnd.contains(name) ? -1 : text.indexOf(closing, from);
        if (end < 0) {
            withoutEnd.add(name); // nothing is searched twice
        }
        return end;
    }

    private String one(String name, String values, String inner) {
        return switch (name) {
            case "caption", "wp_caption" -> caption(attributes(values), inner);
            case "gallery" -> "\n\n" + galleries.apply(ids(attributes(values))) + "\n\n";
            case "sourcecode", "code" ->
                    inner.isEmpty() ? "[" + name + values + "]" : "<pre><code>" + inner.replace("<", "&lt;") + "</code></pre>";
            case "embed" -> player(inner, false);
            case "playlist" -> player("", true);
            default -> player(values, true);
        };
    }

    /** A picture with the words below it, which stand after it or in an attribute. */
    private static String caption(Map<String, String> attributes, String inner) {
        Matcher picture = PICTURE.matcher(inner);
        if (!picture.find()) {
            return inner;
        }
        String words = attributes.getOrDefault("caption", inner.substring(picture.end())).strip();
        return "\n\n<figure>" + picture.group().strip() + (words.isEmpty() ? "" : "<figcaption>" + words + "</figcaption>")
                + "</figure>\n\n";
    }

    /** A video or a recording becomes a link. */
    private String player(String values, boolean isFile) {
        if (isFile) {
            lost.add(Lost.FILE);
        }
        Matcher address = ADDRESS.matcher(values);
        if (!address.find()) {
            return "";
        }
        String escaped = Entities.escape(Entities.unescape(address.group()));
        return "\n\n<p><a href=\"" + escaped + "\">" + escaped + "</a></p>\n\n";
    }

    private static List<String> ids(Map<String, String> attributes) {
        String ids = attributes.getOrDefault("ids", attributes.getOrDefault("include", ""));
        return Arrays.stream(ids.split(",")).map(String::strip).filter(id -> !id.isEmpty()).toList();
    }

    private static Map<String, String> attributes(String values) {
        Map<String, String> found = new HashMap<>();
        Matcher attribute = ATTRIBUTE.matcher(values);
        while (attribute.find()) {
            String value =
                    attribute.group(2) != null ? attribute.group(2) : attribute.group(3) != null ? attribute.group(3) : attribute.group(4);
            found.put(attribute.group(1).toLowerCase(Locale.ROOT), value);
        }
        return found;
    }
}
