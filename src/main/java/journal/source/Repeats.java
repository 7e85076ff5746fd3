package journal.source;

import java.util.HashMap;
import java.util.Map;

/** Tells records apart that have the same date and title, for sources without ids: the second one has a number. */
final class Repeats {
    private static final int LENGTH_MAX = 200;

    private final Map<String, Integer> counts = new HashMap<>();

    /** This id, or with a number where it was given before. It is cut to 200 characters. */
    String id(String words) {
        String id = words.substring(0, words.offsetByCodePoints(0, Math.min(LENGTH_MAX, words.codePointCount(0, words.length()))));
        int count = counts.merge(id, 1, Integer::sum);
        return count == 1 ? id : id + " (" + count + ")";
    }
}
