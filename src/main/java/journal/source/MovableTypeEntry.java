package journal.source;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One entry of an export of Movable Type, from its lines. */
final class MovableTypeEntry {
    static final String DIVIDER = "-----";
    static final String END = "--------";
    private static final Set<String> PARTS = Set.of("BODY:", "EXTENDED BODY:", "EXCERPT:", "KEYWORDS:", "COMMENT:", "PING:");
    private static final Pattern KEY =
            Pattern.compile("(AUTHOR|TITLE|BASENAME|STATUS|ALLOW COMMENTS|CONVERT BREAKS|ALLOW PINGS|PRIMARY CATEGORY|CATEGORY|DATE|TAGS"
                    + "|NO ENTRY|IMAGE|UNIQUE URL|PASSWORD|AUTHOR EMAIL|AUTHOR URL|TYPE|IDENTIFIER):(.*)");
    private static final Pattern DATE =
            Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4}) (\\d{1,2}):(\\d{2})(?::(\\d{2}))?(?: ?([AaPp])[Mm])?");
    private static final Pattern TAG = Pattern.compile("\"([^\"]*+)\"|([^,\"]++)");

    private final Map<String, String> keys = new HashMap<>();
    private final Map<String, String> tags = new LinkedHashMap<>();
    private final Map<String, StringBuilder> parts = new HashMap<>();
    private final String place;

    MovableTypeEntry(List<String> lines, String export, long number) {
        int divider = lines.stream().map(String::stripTrailing).toList().indexOf(DIVIDER);
        lines.subList(0, divider < 0 ? lines.size() : divider).forEach(this::readKey);
        readParts(divider < 0 ? List.of() : lines.subList(divider, lines.size()));
        place = RecordPlace.of(export, number, title());
    }

    /** Whether a line begins with a key of an entry. */
    static boolean isKey(String line) {
        return KEY.matcher(line).lookingAt();
    }

    /** Whether a line is the name of a part. */
    static boolean isPart(String line) {
        return PARTS.contains(line.stripTrailing());
    }

    private void readKey(String line) {
        Matcher key = KEY.matcher(line);
        String value = key.matches() ? key.group(2).strip() : "";
        if (value.isEmpty()) {
            return;
        }
        switch (key.group(1)) {
            case "CATEGORY", "PRIMARY CATEGORY" -> tag(value);
            case "TAGS" -> TAG.matcher(value).results().forEach(tag -> tag(tag.group(1) == null ? tag.group(2) : tag.group(1)));
            default -> keys.putIfAbsent(key.group(1), value);
        }
    }

    private void tag(String name) {
        String words = BlogHtml.words(name);
        if (!words.isEmpty()) {
            tags.putIfAbsent(words.toLowerCase(Locale.ROOT), words);
        }
    }

    /** A line of hyphens divides parts only before the name of one, or at the end: authors type such lines too. */
    private void readParts(List<String> lines) {
        var text = new StringBuilder();
        int at = 0;
        while (at < lines.size()) {
            int next = at + 1;
            boolean divides = lines.get(at).stripTrailing().equals(DIVIDER);
            while (divides && next < lines.size() && lines.get(next).isBlank()) {
                next++;
            }
            if (divides && (next >= lines.size() || isPart(lines.get(next)))) {
                text = next >= lines.size() ? text : parts.computeIfAbsent(lines.get(next).stripTrailing(), any -> new StringBuilder());
                at = next + 1;
            } else {
                text.append(lines.get(at)).append('\n');
                at++;
            }
        }
    }

    /** Tells what it is: an entry, or why it is none. */
    void read(FilesByAddress pictures, Reading reading) throws IOException {
        if (keys.containsKey("NO ENTRY")) {
            reading.skip(place, Skipped.COMMENT);
        } else if (keys.isEmpty()) {
            reading.skip(place, Skipped.BROKEN);
        } else if ((part("BODY:") + part("EXTENDED BODY:")).isBlank() && title().isEmpty()) {
            reading.skip(place, Skipped.EMPTY);
        } else if (BlogHtml.isTooLong(part("BODY:")) || BlogHtml.isTooLong(part("EXTENDED BODY:"))) {
            reading.skip(place, Skipped.LONG);
        } else {
            add(pictures, reading);
        }
    }

    private void add(FilesByAddress pictures, Reading reading) throws IOException {
        Set<Lost> lost = EnumSet.noneOf(Lost.class);
        SourceEntry entry = new SourceEntry(id(), place).titled(title()).dated(time()).readBy(access());
        String body = part("BODY:");
        String more = part("EXTENDED BODY:");
        new MovableTypeText(keys.getOrDefault("CONVERT BREAKS", "")).read(more.isBlank() ? body : body + "\n\n" + more, entry, pictures,
                lost);
        tags.values().forEach(entry::tagged);
        if (keys.containsKey("UNIQUE URL")) {
            entry.knownAs(keys.get("UNIQUE URL"));
        }
        lose(entry, lost);
        reading.add(entry);
        lost.forEach(part -> reading.lose(place, part));
    }

    private void lose(SourceEntry entry, Set<Lost> lost) {
        if (entry.time().equals(SourceTime.NONE)) {
            lost.add(Lost.DATE);
        }
        if (parts.containsKey("COMMENT:") || parts.containsKey("PING:")) {
            lost.add(Lost.COMMENTS);
        }
        if (!part("EXCERPT:").isBlank() || !part("KEYWORDS:").isBlank()) {
            lost.add(Lost.VALUES);
        }
    }

    /** The base name is unique in a blog and stays when a title changes. Old exports have neither that nor an address, only date and title. */
    private String id() {
        String address = keys.getOrDefault("UNIQUE URL", keys.getOrDefault("DATE", "") + " " + title());
        return keys.getOrDefault("BASENAME", address);
    }

    private String title() {
        return BlogHtml.words(keys.getOrDefault("TITLE", ""));
    }

    private String part(String name) {
        return parts.containsKey(name) ? parts.get(name).toString() : "";
    }

    private Access access() {
        boolean password = keys.containsKey("PASSWORD");
        return switch (keys.getOrDefault("STATUS", "").toLowerCase(Locale.ROOT)) {
            case "publish" -> password ? Access.PASSWORD : Access.PUBLIC;
            case "draft", "review", "unpublish" -> Access.DRAFT;
            case "future" -> Access.SCHEDULED;
            default -> Access.PRIVATE;
        };
    }

    /** The month comes first, and hours are counted to 12 or to 24. No zone is known. */
    private SourceTime time() {
        Matcher date = DATE.matcher(keys.getOrDefault("DATE", ""));
        if (!date.matches()) {
            return SourceTime.NONE;
        }
        int hour = number(date, 4);
        String half = date.group(7) == null ? "" : date.group(7).toLowerCase(Locale.ROOT);
        if (!half.isEmpty() && hour <= 12) {
            hour = hour % 12 + (half.equals("p") ? 12 : 0);
        }
        try {
            var time = LocalDateTime.of(number(date, 3), number(date, 1), number(date, 2), hour, number(date, 5),
                    date.group(6) == null ? 0 : number(date, 6));
            return time.getYear() < 1 ? SourceTime.NONE : SourceTime.local(time);
        } catch (DateTimeException wrong) {
            return SourceTime.NONE;
        }
    }

    private static int number(Matcher date, int group) {
        return Integer.parseInt(date.group(group));
    }
}
