package journal.entry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import journal.web.Text;

/** Tags as they are typed, separated by commas of any script and width; two that differ in case or width only are one. */
public final class Tags {
    /** The most tags of an entry. */
    public static final int MOST = 20;
    static final int LENGTH_MAX = 50; // code points
    private static final int KEY_MAX = 200; // UTF-16 units: some characters are words when they are folded
    // the commas of Unicode's scripts and widths
    private static final Pattern COMMA = Pattern.compile("[,\u055D\u060C\u07F8\u1363\u1802\u1808\u2E41\u2E4C\u3001\uA4FE\uA60D\uA6F5"
            + "\uFE10\uFE11\uFE50\uFE51\uFF0C\uFF64]");
    private static final Pattern SIGN = Pattern.compile("^[#\uFE5F\uFF03]+(?=.)");
    private static final Pattern SPACE = Pattern.compile("(?U)\\s+");

    private Tags() {
    }

    /** The tags of a text that can be seen, each once as it was typed first, without a number sign before it. */
    public static List<String> of(String typed) {
        Map<String, String> tags = new LinkedHashMap<>();
        COMMA.splitAsStream(typed).map(tag -> Text.stripped(SPACE.matcher(tag).replaceAll(" "))).map(Tags::withoutSign)
                .filter(tag -> !Text.isBlank(key(tag))).forEach(tag -> tags.putIfAbsent(key(tag), tag));
        return List.copyOf(tags.values());
    }

    /** The tags of a text, as a form shows them and the database keeps them. */
    static String normalised(String typed) {
        return of(typed).stream().collect(Collectors.joining(", "));
    }

    /** What the same tags have in common. Of one that is too long its beginning counts. */
    public static String key(String tag) {
        return Text.stripped(Text.folded(Text.beginning(withoutSign(tag), KEY_MAX)));
    }

    /** Whether a text in an address can be a tag: a database can have it, and there is no white space around it. */
    public static boolean isAddress(String text) {
        return Text.isClean(text, false) && Text.stripped(text).equals(text);
    }

    /** Whether a tag is longer than one may be. */
    public static boolean isLong(String tag) {
        return Text.length(tag) > LENGTH_MAX || key(tag).length() > KEY_MAX;
    }

    /** A tag without the number sign that was typed before it, of any width. */
    public static String withoutSign(String tag) {
        return Text.stripped(SIGN.matcher(tag).replaceFirst(""));
    }
}
