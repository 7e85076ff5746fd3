package journal.source;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The text of an entry of Movable Type, in the way in which its author has typed it. */
final class MovableTypeText {
    private static final Set<String> HTML = Set.of("0", "none", "richtext", "html", "wysiwyg", "blockeditor");
    private static final Pattern IMAGE = Pattern.compile("!\\[[^\\[\\]]*+]\\(\\s*+<?([^()\\s<>]++)");

    private final String way;

    /** The way of {@code CONVERT BREAKS}; empty where the export has none, so that line breaks are meant. */
    MovableTypeText(String way) {
        this.way = way.toLowerCase(Locale.ROOT);
    }

    /** Puts the text and its pictures into an entry. */
    void read(String text, SourceEntry entry, FilesByAddress pictures, Set<Lost> lost) {
        if (way.startsWith("markdown")) {
            readMarkdown(text, entry, pictures, lost);
            return;
        }
        if (way.startsWith("textile")) {
            lost.add(Lost.LAYOUT);
        }
        BlogHtml html = HTML.contains(way) ? BlogHtml.of(text) : BlogHtml.withLineBreaks(text);
        html.into(entry, pictures::find, lost);
    }

    private static void readMarkdown(String text, SourceEntry entry, FilesByAddress pictures, Set<Lost> lost) {
        Set<String> addresses = new LinkedHashSet<>();
        IMAGE.matcher(text).results().forEach(image -> addresses.add(image.group(1)));
        addresses.forEach(address -> BlogHtml.tie(entry, address, pictures.find(address), lost));
        entry.saying(SourceText.markdown(text.strip()));
    }
}
