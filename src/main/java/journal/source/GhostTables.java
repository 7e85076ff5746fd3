package journal.source;

import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What stands in other tables of an export of Ghost than its posts: tags, alternative texts, comments, and the zone of the site. */
final class GhostTables {
    private static final Set<String> TABLES = Set.of("tags", "posts_tags", "posts_meta", "settings", "comments");
    private static final Set<String> NOT_SET = Set.of("", "UTC", "Etc/UTC"); // the zone of a new site

    private final Map<String, String> tags = new HashMap<>();
    private final Map<String, List<Tagged>> tagged = new HashMap<>();
    private final Map<String, String> alternatives = new HashMap<>();
    private final Set<String> commented = new HashSet<>();
    private Optional<ZoneId> zone = Optional.empty();

    private GhostTables() {
    }

    /** The tables of a file. */
    static GhostTables of(SourceFiles files, String file) throws IOException {
        var tables = new GhostTables();
        try (var records = new JsonRecords(files, file, TABLES)) {
            while (records.next()) {
                records.record().ifPresent(row -> tables.add(records.array(), row));
            }
        }
        return tables;
    }

    private void add(String table, JsonFields row) {
        String post = row.text("post_id");
        switch (table) {
            case "tags" -> tags.put(row.text("id"), row.text("name"));
            case "posts_tags" -> tagged.computeIfAbsent(post, first -> new ArrayList<>())
                    .add(new Tagged(row.text("tag_id"), row.number("sort_order").orElse(0)));
            case "posts_meta" -> alternatives.put(post, row.text("feature_image_alt"));
            case "comments" -> commented.add(post);
            default -> setting(row.text("key"), row.text("value"));
        }
    }

    private void setting(String key, String value) {
        if ((key.equals("timezone") || key.equals("active_timezone") || key.equals("activeTimezone")) && !NOT_SET.contains(value)) {
            zone = Moments.zone(value);
        }
    }

    /** The names of the tags of a post, in their order. */
    List<String> tagsOf(String post) {
        return tagged.getOrDefault(post, List.of()).stream().sorted(Comparator.comparingLong(Tagged::order)).map(Tagged::tag)
                .map(tag -> tags.getOrDefault(tag, "")).toList();
    }

    /** The alternative text of the picture of a post, which stands in a table of its own since Ghost 4. */
    String alternativeOf(String post) {
        return alternatives.getOrDefault(post, "");
    }

    /** Whether somebody has commented on a post. */
    boolean isCommented(String post) {
        return commented.contains(post);
    }

    /** The zone of the site, where it was set. */
    Optional<ZoneId> zone() {
        return zone;
    }

    private record Tagged(String tag, long order) {
    }
}
