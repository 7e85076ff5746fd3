package journal.entry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Two changes of the same tags in one: without those that one side took away, with those that one side added. */
final class MergedTags {
    private MergedTags() {
    }

    /**
     * The tags of both sides in my order, then those that only they added. A tag that only they wrote in another way is written as theirs.
     *
     * @param base the tags that both sides began with, like the others as they are typed
     */
    static String of(String base, String mine, String theirs) {
        Map<String, String> before = byKey(base);
        Map<String, String> ours = byKey(mine);
        Map<String, String> other = byKey(theirs);
        List<String> merged = new ArrayList<>();
        ours.forEach((key, tag) -> {
            if (other.containsKey(key)) {
                merged.add(tag.equals(before.get(key)) ? other.get(key) : tag);
            } else if (!before.containsKey(key)) {
                merged.add(tag);
            }
        });
        other.forEach((key, tag) -> {
            if (!ours.containsKey(key) && !before.containsKey(key)) {
                merged.add(tag);
            }
        });
        return String.join(", ", merged);
    }

    private static Map<String, String> byKey(String typed) {
        Map<String, String> tags = new LinkedHashMap<>();
        Tags.of(typed).forEach(tag -> tags.put(Tags.key(tag), tag));
        return tags;
    }
}
